/**
 * Looking after the people and the server: one-time links (invitations, passwords set anew), whose
 * dossiers go to whom, settings, the state of the server. In: what an administrator decides, or the
 * owner of a dossier where they may invite. Out: accounts and members, and a log of it all ({@link
 * org.dispositif.account.Acts}). Shows no dossier's content. Next: nothing; only pages read it.
 */
package org.dispositif.administration;
