/**
 * Citations as ways to what they cite, from both ends. Nothing of it is stored: a citation keeps
 * the symbol that it names, and which document that is is looked up when somebody reads, among what
 * that person may read; so it leads there too when the text comes in later, and no more when it
 * goes to the trash. In: a document. Out: {@link org.dispositif.reference.Reference}, {@link
 * org.dispositif.reference.Citing}. Next: the Reader.
 */
package org.dispositif.reference;
