/**
 * It leaves: one writer for each format. In: what the pages show. Out: characters of that format.
 */
package org.dispositif.export;
