/**
 * Many files at once: a set of files or a ZIP archive becomes a job that reads and stores them one
 * by one, tells each one's outcome, and goes on where it was after a cancellation or a killed
 * server. In: what was sent. Out: documents, {@link org.dispositif.archive.JobView}, {@link
 * org.dispositif.archive.FileView}. Rows in the database are the truth ({@code import_job, _upload,
 * _file}); Jakarta Batch ({@code META-INF/batch-jobs/import.xml}) works through those that wait, a
 * chunk a transaction. Next: the library, the Reader.
 */
package org.dispositif.archive;
