package org.dispositif.test;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long an import of many files takes, from sending the archive until the last word is found by
 * a search, beside the same rows written by plain JDBC batches and the same text indexed by plain
 * Lucene in the same run. What is timed on both sides lies in files on the same disk; both sides
 * have worked before. Every tenth file of the French corpus, all of them with {@code
 * dispositif.size=full}.
 */
final class ImportBenchmark {

  private static final Path FOLDER = Path.of("target", "servers");
  private static final boolean ALL = "full".equals(System.getProperty("dispositif.size"));
  private static final int SHARE = 10;

  /** Files that are read by a call that stores nothing, so that the server has worked before. */
  private static final int WARM = 150;

  private final Team team;

  private ImportBenchmark(Team team) {
    this.team = team;
  }

  /** Nothing without a corpus. */
  static void run() {
    String corpus = System.getenv("CORPUS_DIR");
    if (corpus == null) {
      return;
    }
    List<Path> files = files(Path.of(corpus, "resolutions-fr"));
    Server server = new Server("bench-import").start();
    ImportBenchmark benchmark = new ImportBenchmark(Team.on(server));
    files.stream().limit(WARM).forEach(benchmark::read);
    double worked = ofTheServer();
    double stored = benchmark.store(zip(files));
    double found = stored + benchmark.findAll();
    worked = ofTheServer() - worked;
    server.stop();
    PlainRows rows = PlainRows.of(FOLDER.resolve("bench-import/product-data/database/dispositif"));
    beside(rows);
    double before = ofThis();
    double written = beside(rows);
    double indexed = PlainIndex.write(rows.texts(), fresh("bench-plain-index"));
    double plain = ofThis() - before;
    tell("import of " + files.size() + " files: all stored", stored);
    tell("and all found", found);
    tell("the same " + rows.count() + " rows by JDBC batches", written);
    tell("the same text by Lucene", indexed);
    System.out.printf("%-60s %8.2f%n", "ratio", found / (written + indexed));
    System.out.printf("%-60s %8.2f%n", "ratio of processor time", worked / plain);
  }

  /** Processor time of what was started from here, in seconds: does not mind others' work. */
  private static double ofTheServer() {
    return ProcessHandle.current().descendants().mapToDouble(ImportBenchmark::worked).sum();
  }

  private static double ofThis() {
    return worked(ProcessHandle.current());
  }

  private static double worked(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
  }

  private static double beside(PlainRows rows) {
    return rows.write(fresh("bench-plain-rows").resolve("database"));
  }

  private void read(Path file) {
    team.as(Team.Persona.ANALYST)
        .call("POST", "/api/segmentation?kind=auto")
        .body("text/plain", content(file))
        .send()
        .expect(200);
  }

  /**
   * @return seconds until the job is done
   */
  private double store(byte[] zip) {
    long before = System.nanoTime();
    String job =
        team.as(Team.Persona.ANALYST)
            .call("POST", "/api/dossiers/" + team.dossier() + "/imports?filename=all.zip")
            .body("application/zip", zip)
            .send()
            .expect(202)
            .id();
    JsonObject now;
    do {
      pause();
      now = team.as(Team.Persona.ANALYST).get("/api/jobs/" + job + "?files=false").json();
    } while (Set.of("queued", "running").contains(now.getString("state")));
    System.out.println("import: " + now.getJsonObject("counts"));
    return seconds(before);
  }

  /**
   * @return seconds until the index holds everything
   */
  private double findAll() {
    long before = System.nanoTime();
    String all = "/api/search?q=droits&limit=1&dossier=" + team.dossier();
    while (!team.as(Team.Persona.ANALYST).get(all).expect(200).json().getBoolean("complete")) {
      pause();
    }
    return seconds(before);
  }

  /** Asking without pause would be work for the server too. */
  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> sorted = all.sorted().toList();
      List<Path> some = new ArrayList<>();
      for (int i = 0; i < sorted.size(); i += ALL ? 1 : SHARE) {
        some.add(sorted.get(i));
      }
      return some;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(List<Path> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        zip.write(content(file));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path fresh(String name) {
    Path folder = FOLDER.resolve(name);
    Folders.delete(folder);
    Folders.create(folder);
    return folder;
  }

  private static double seconds(long before) {
    return (System.nanoTime() - before) / 1e9;
  }

  private static void tell(String what, double seconds) {
    System.out.printf("%-60s %8.2f s%n", what, seconds);
  }
}
