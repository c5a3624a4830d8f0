/**
 * Documents: read without storing, stored, read back with their clauses; and the Reader: the page,
 * its text as one block of HTML ({@link org.dispositif.web.document.TextHtml}). Thin: what is in a
 * document is told by {@code intake}.
 */
package org.dispositif.web.document;
