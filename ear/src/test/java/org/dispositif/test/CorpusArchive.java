package org.dispositif.test;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The French resolutions of the corpus, brought in as one archive: every tenth file, all of them
 * with {@code dispositif.size=full}.
 */
final class CorpusArchive {

  private static final String CORPUS = System.getenv("CORPUS_DIR");
  private static final boolean ALL = "full".equals(System.getProperty("dispositif.size"));
  private static final int SHARE = 10;

  private CorpusArchive() {}

  /** Whether there is a corpus. */
  static boolean isThere() {
    return CORPUS != null;
  }

  static List<Path> files() {
    try (Stream<Path> all = Files.list(Path.of(CORPUS, "resolutions-fr"))) {
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

  /** The text of a seed by its number. */
  static String seed(String number) {
    try (Stream<Path> seeds = Files.list(Path.of(CORPUS, "seeds"))) {
      return Files.readString(
          seeds
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] zip(List<Path> files) {
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

  static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return seconds until the job is done
   */
  static double store(Team team, byte[] zip) {
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
  static double findAll(Team team) {
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

  private static double seconds(long before) {
    return (System.nanoTime() - before) / 1e9;
  }
}
