/** Exercises, the room's page and the participants' page, and all of it over HTTP. */
package org.dispositif.web.exercise;
