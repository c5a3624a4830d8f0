/**
 * What the tests of the whole stand on: {@link org.dispositif.test.Server} starts the product as it
 * is delivered, {@link org.dispositif.test.Api} speaks to it over HTTP, {@link
 * org.dispositif.test.Browser} looks at it as a person does. No test sleeps; each makes the
 * dossiers and people that it needs, so that the order of tests does not matter.
 */
package org.dispositif.test;
