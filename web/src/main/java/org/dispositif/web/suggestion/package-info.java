/** Suggestions over HTTP, and their reasons in words. */
package org.dispositif.web.suggestion;
