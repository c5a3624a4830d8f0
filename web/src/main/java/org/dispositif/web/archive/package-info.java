/** Imports of many files: the jobs of the API, and the pages that show them. */
package org.dispositif.web.archive;
