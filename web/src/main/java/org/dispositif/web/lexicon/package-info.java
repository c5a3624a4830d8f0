/** The scale of strength and the addressees of a dossier: pages, API, tables for spreadsheets. */
package org.dispositif.web.lexicon;
