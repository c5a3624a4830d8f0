/** Side by side: clauses and demands, two texts, two languages; the address holds all of it. */
package org.dispositif.web.sidebyside;
