/** A dossier: its documents, members, tags, trash. */
package org.dispositif.web.dossier;
