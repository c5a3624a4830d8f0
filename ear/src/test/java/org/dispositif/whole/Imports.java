package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dispositif.test.Api;

/** What tests of imports have in common. */
final class Imports {

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Imports() {}

  /** A ZIP of these files, in their order. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A resolution of its own under the number. */
  static byte[] resolution(int number) {
    return """
    Resolution %d (2041)

    The Security Council,

    Recalling its resolution %d (2040) on garden number %d,

    1. Decides to extend the mandate of garden number %d;

    2. Decides to remain seized of the matter.
    """
        .formatted(number, number - 1, number, number)
        .getBytes(StandardCharsets.UTF_8);
  }

  static String start(Api api, String dossier, byte[] zip) {
    return api.call("POST", "/api/dossiers/" + dossier + "/imports?filename=lot.zip")
        .body("application/zip", zip)
        .send()
        .expect(202)
        .id();
  }

  /** The job with its files, once it neither waits nor runs. */
  static JsonObject untilOver(Api api, String job) {
    Instant end = Instant.now().plus(LONGEST);
    JsonObject now = api.get("/api/jobs/" + job).expect(200).json();
    while (Set.of("queued", "running").contains(now.getString("state"))) {
      assertThat(Instant.now()).as("the job ends: %s", now).isBefore(end);
      now = api.get("/api/jobs/" + job).expect(200).json();
    }
    return now;
  }

  /** What became of each file: the code of the reason where there is one, else the outcome. */
  static Map<String, String> outcomes(JsonObject job) {
    Map<String, String> outcomes = new TreeMap<>();
    for (JsonObject file : job.getJsonArray("files").getValuesAs(JsonObject.class)) {
      String outcome = file.getString("outcome");
      outcomes.put(
          file.getString("name"),
          file.containsKey("code") ? outcome + " " + file.getString("code") : outcome);
    }
    return outcomes;
  }
}
