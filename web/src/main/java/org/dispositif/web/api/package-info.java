/** What all REST resources share: where the API lives, problem documents, preconditions, lists. */
package org.dispositif.web.api;
