/**
 * Intake: a text comes in, is shown as the machine cut it, and is stored when the person says so.
 */
package org.dispositif.web.intake;
