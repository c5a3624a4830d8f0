/** What all pages share: addresses, messages, language, security headers, errors. */
package org.dispositif.web.page;
