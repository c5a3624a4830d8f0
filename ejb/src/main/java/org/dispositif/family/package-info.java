/**
 * Families: the resolutions on one matter, year after year, found by their titles and by whom they
 * recall, and what States voted on them. In: a document. Out: {@link
 * org.dispositif.family.FamilyMember}, the oldest first, {@link org.dispositif.family.VoteTable}.
 * Next: {@code alignment} follows a paragraph through it.
 */
package org.dispositif.family;
