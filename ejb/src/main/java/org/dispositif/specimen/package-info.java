/**
 * The specimen dossier: invented texts with annotations, links and judgements, to try things on.
 * In: the files beside this package. Out: a dossier like any other. Stands above every feature that
 * it shows.
 */
package org.dispositif.specimen;
