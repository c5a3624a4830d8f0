package org.dispositif.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The corpus of real documents outside the repository; tests are skipped where it is not there. */
public final class Corpus {

  private Corpus() {}

  public static Path folder(String name) {
    String dir = System.getenv("CORPUS_DIR");
    boolean there = dir != null && Files.isDirectory(Path.of(dir));
    if (!there && "true".equals(System.getenv("CORPUS_REQUIRED"))) {
      throw new AssertionError("CORPUS_REQUIRED is true and CORPUS_DIR is not there: " + dir);
    }
    Assumptions.assumeTrue(there, "skipped: CORPUS_DIR is unset or not there");
    return Path.of(String.valueOf(dir)).resolve(name);
  }

  public static List<Path> files(String name) {
    try (Stream<Path> files = Files.list(folder(name))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String seed(String number) {
    return files("seeds").stream()
        .filter(file -> file.getFileName().toString().startsWith(number))
        .map(Corpus::text)
        .findFirst()
        .orElseThrow();
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the run asked for everything, {@code -Psoak}. */
  public static boolean full() {
    return "full".equals(System.getProperty("dispositif.size"));
  }
}
