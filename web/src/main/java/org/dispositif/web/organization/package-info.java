/** Organisations and people of the letters: what they signed, what they asked, what came of it. */
package org.dispositif.web.organization;
