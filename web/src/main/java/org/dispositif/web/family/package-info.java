/** The family of a resolution: its page, its table of votes as a file, its resource of the API. */
package org.dispositif.web.family;
