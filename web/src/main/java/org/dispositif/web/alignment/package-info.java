/** Two documents clause by clause, and a clause back through its family: API and pages. */
package org.dispositif.web.alignment;
