/** Going to things by a few words, from every page. */
package org.dispositif.web.search;
