/** What texts take from one another: the API behind the Reader's quotations. */
package org.dispositif.web.quoting;
