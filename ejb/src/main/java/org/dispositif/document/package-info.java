/**
 * Works, their documents (one language each) and immutable text versions, with the originals as
 * they came in. In: what {@code intake} read. Out: {@link org.dispositif.document.DocumentView},
 * texts. Next: {@code clause}.
 */
package org.dispositif.document;
