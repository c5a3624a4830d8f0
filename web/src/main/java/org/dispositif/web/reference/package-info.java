/** What documents cite and who cites them: resources of the API, and the page "cited by". */
package org.dispositif.web.reference;
