/** The Desk: what waits, where one left off, what the team did, a new dossier. */
package org.dispositif.web.desk;
