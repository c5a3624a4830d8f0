/**
 * Annotations over HTTP: the W3C Web Annotation Protocol (Recommendation of 23 February 2017),
 * their export, and the tag sets of dossiers.
 */
package org.dispositif.web.annotation;
