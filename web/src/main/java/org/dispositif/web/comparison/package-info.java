/** Judging: the page and its API, the coverage table and its export. */
package org.dispositif.web.comparison;
