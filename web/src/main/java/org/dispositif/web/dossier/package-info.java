/** Dossiers, their members and their log. */
package org.dispositif.web.dossier;
