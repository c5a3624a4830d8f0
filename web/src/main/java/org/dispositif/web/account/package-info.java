/** Signing in and out, and one's own account. */
package org.dispositif.web.account;
