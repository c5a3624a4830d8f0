package org.dispositif.test;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long an import of many files takes, from the first file's turn to the last one's, beside the
 * same rows written by plain JDBC batches and the same text indexed by plain Lucene in the same
 * run. What is timed on both sides lies in files on the same disk.
 */
final class ImportBenchmark {

  private static final Path RESULTS = Path.of("target", "servers");

  private ImportBenchmark() {}

  /** Nothing without a corpus. */
  static void run() {
    String corpus = System.getenv("CORPUS_DIR");
    if (corpus == null) {
      return;
    }
    Server server = new Server("bench-import").start();
    double whole = whole(server, Path.of(corpus, "resolutions-fr"));
    server.stop();
    PlainRows rows = PlainRows.of(RESULTS.resolve("bench-import/product-data/database/dispositif"));
    Folders.delete(RESULTS.resolve("bench-plain"));
    Folders.create(RESULTS.resolve("bench-plain"));
    double written = rows.write(RESULTS.resolve("bench-plain/database"));
    double indexed = PlainIndex.write(rows.texts(), RESULTS.resolve("bench-plain/index"));
    System.out.printf("import, whole %.1f s (%,d rows)%n", whole, rows.count());
    System.out.printf("the same rows by JDBC batches %.1f s%n", written);
    System.out.printf("the same text by Lucene %.1f s%n", indexed);
    System.out.printf("ratio %.2f%n", whole / (written + indexed));
  }

  private static double whole(Server server, Path files) {
    Team team = Team.on(server);
    String job =
        team.as(Team.Persona.ANALYST)
            .call("POST", "/api/dossiers/" + team.dossier() + "/imports?filename=all.zip")
            .body("application/zip", zip(files))
            .send()
            .expect(202)
            .id();
    JsonObject now;
    do {
      now = team.as(Team.Persona.ANALYST).get("/api/jobs/" + job + "?files=false").json();
      pause();
    } while (List.of("queued", "running").contains(now.getString("state")));
    System.out.println("import: " + now.getJsonObject("counts"));
    return Duration.between(
                Instant.parse(now.getString("started")), Instant.parse(now.getString("ended")))
            .toMillis()
        / 1000.0;
  }

  /** Asking without pause would be work for the server too. */
  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] zip(Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        zip.write(Files.readAllBytes(file));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
