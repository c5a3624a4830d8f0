/**
 * Presentations in the API and in the browser: the builder, the stage, the file to take away, the
 * link for those who follow. The stage's own script needs nothing but the JSON in its page.
 */
package org.dispositif.web.presentation;
