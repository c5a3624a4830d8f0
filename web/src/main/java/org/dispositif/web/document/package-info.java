/**
 * The Reader. A document's text and clauses come in as records; what goes out is one block of HTML
 * whose words are exactly the reading text, with an outline and a head around it. What people do
 * with the words then goes through the HTTP API, from the page's script.
 */
package org.dispositif.web.document;
