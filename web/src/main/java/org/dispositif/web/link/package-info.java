/** Links and their relations over HTTP. */
package org.dispositif.web.link;
