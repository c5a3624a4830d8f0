/**
 * The characters of a file, whatever it is: plain text, Markdown, HTML, XML, PDF, Word,
 * OpenDocument, RTF. In: bytes that nobody vouches for. Out: {@link
 * org.dispositif.extract.Extracted}, text only, with pages and places where the file has them; or a
 * refusal that says what is wrong with the file. Bounded in bytes, pages, characters, memory and
 * time, whatever the format. Next: {@code text}, by {@code intake}.
 */
package org.dispositif.extract;
