/**
 * The administrator's pages and their API: people and invitations, dossiers without an owner,
 * sessions, settings, the state of the server, the log. To everybody else none of it exists.
 */
package org.dispositif.web.administration;
