package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.TextInvariants;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pairs of files: a specimen of our own with the shape of real texts, and what a person expects the
 * machine to read in it. The name of the pair says which shape.
 */
class SegmenterGoldenTest {

  @TestFactory
  List<DynamicTest> readsAsExpected() throws IOException, URISyntaxException {
    Path folder =
        Path.of(SegmenterGoldenTest.class.getResource("fr-parts.txt").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> readsAsExpected(file)))
          .toList();
    }
  }

  private static void readsAsExpected(Path file) throws IOException {
    DocumentReading reading = DocumentReader.read(Files.readString(file), ReadingHints.none());
    TextInvariants.hold(reading.segmentation());
    Path expected = file.resolveSibling(name(file) + ".expected");
    assertThat(BlockPrinter.print(reading)).isEqualTo(Files.readString(expected));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }
}
