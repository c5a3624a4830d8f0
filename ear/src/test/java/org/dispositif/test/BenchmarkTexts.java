package org.dispositif.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The resolutions that pages are measured with. */
final class BenchmarkTexts {

  private BenchmarkTexts() {}

  /** Seed 48/17 and the longest resolution of the corpus; without the corpus, the specimen. */
  static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    String corpus = System.getenv("CORPUS_DIR");
    if (corpus == null) {
      texts.put(
          "the specimen",
          read(Path.of("../ejb/src/main/resources/org/dispositif/specimen/en/resolution.txt")));
      return texts;
    }
    texts.put(
        "48/17",
        read(
            files(Path.of(corpus, "seeds"))
                .filter(f -> f.getFileName().toString().startsWith("003"))
                .findFirst()
                .orElseThrow()));
    Path longest =
        files(Path.of(corpus, "resolutions-fr"))
            .filter(f -> f.getFileName().toString().contains("RES"))
            .max(Comparator.comparingLong(f -> f.toFile().length()))
            .orElseThrow();
    texts.put("longest: " + longest.getFileName(), read(longest));
    return texts;
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
