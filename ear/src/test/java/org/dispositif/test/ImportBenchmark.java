package org.dispositif.test;

import java.nio.file.Path;
import java.util.List;

/**
 * How long an import of many files takes, from sending the archive until the last word is found by
 * a search, beside the same rows written by plain JDBC batches and the same text indexed by plain
 * Lucene in the same run. What is timed on both sides lies in files on the same disk; both sides
 * have worked before. Files: {@link CorpusArchive}.
 */
final class ImportBenchmark {

  private static final Path FOLDER = Path.of("target", "servers");

  /** Files that are read by a call that stores nothing, so that the server has worked before. */
  private static final int WARM = 150;

  private final Team team;

  private ImportBenchmark(Team team) {
    this.team = team;
  }

  /** Nothing without a corpus. */
  static void run() {
    if (!CorpusArchive.isThere()) {
      return;
    }
    List<Path> files = CorpusArchive.files();
    Server server = new Server("bench-import").start();
    ImportBenchmark benchmark = new ImportBenchmark(Team.on(server));
    files.stream().limit(WARM).forEach(benchmark::read);
    double worked = Processors.started();
    double stored = CorpusArchive.store(benchmark.team, CorpusArchive.zip(files));
    double found = stored + CorpusArchive.findAll(benchmark.team);
    worked = Processors.started() - worked;
    server.stop();
    PlainRows rows = PlainRows.of(FOLDER.resolve("bench-import/product-data/database/dispositif"));
    beside(rows);
    double before = Processors.own();
    double written = beside(rows);
    double indexed = PlainIndex.write(rows.texts(), fresh("bench-plain-index"));
    double plain = Processors.own() - before;
    tell("import of " + files.size() + " files: all stored", stored);
    tell("and all found", found);
    tell("the same " + rows.count() + " rows by JDBC batches", written);
    tell("the same text by Lucene", indexed);
    System.out.printf("%-60s %8.2f%n", "ratio", found / (written + indexed));
    System.out.printf("%-60s %8.2f%n", "ratio of processor time", worked / plain);
  }

  private static double beside(PlainRows rows) {
    return rows.write(fresh("bench-plain-rows").resolve("database"));
  }

  private void read(Path file) {
    team.as(Team.Persona.ANALYST)
        .call("POST", "/api/segmentation?kind=auto")
        .body("text/plain", CorpusArchive.content(file))
        .send()
        .expect(200);
  }

  private static Path fresh(String name) {
    Path folder = FOLDER.resolve(name);
    Folders.delete(folder);
    Folders.create(folder);
    return folder;
  }

  private static void tell(String what, double seconds) {
    System.out.printf("%-60s %8.2f s%n", what, seconds);
  }
}
