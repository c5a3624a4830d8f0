/**
 * Tests of the whole product: in its server, over HTTP, in a browser, on both databases, killed.
 */
package org.dispositif.whole;
