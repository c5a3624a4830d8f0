/**
 * The workspace: dossiers, their members and roles, layers. In: who calls and what they want to do.
 * Out: whether they may ({@link org.dispositif.dossier.Access}), and the dossiers that they see.
 * Next: {@code document}.
 */
package org.dispositif.dossier;
