/** A colleague: the dossiers that one shares with them, and what they did there. */
package org.dispositif.web.people;
