/** Demands and signatories of letters over HTTP. */
package org.dispositif.web.demand;
