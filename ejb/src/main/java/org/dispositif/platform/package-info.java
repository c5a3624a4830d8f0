/**
 * What every feature stands on and what knows no feature: ids, time, who calls, refusals, the log
 * of changes, the schema's migrations, JSON for text columns.
 */
package org.dispositif.platform;
