/**
 * What a person comes back to: what waits for them, where they left off, what their team did, who
 * threw away what waits in the trash. In: everything that the features below it keep. Out: records,
 * each with the very thing that it leads to. Next: {@code search}, which begins with where one was.
 */
package org.dispositif.desk;
