package org.dispositif.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

/** Letters of our own that were kept aside: {@code text/gold/letters-later/README.md}. */
class OwnLettersTest {

  private static Path folder(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(OwnLettersTest.class.getResource("/org/dispositif/text/" + name))
            .toURI());
  }

  private static List<Path> labels() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder("gold/letters-later"))) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /** A label made for another text says nothing. */
  @Test
  void labelsFitTheirTexts() throws Exception {
    Path texts = folder("letter");
    for (Path file : labels()) {
      LetterGold gold = LetterGold.read(file, texts);
      byte[] bytes = Files.readAllBytes(texts.resolve(gold.head().getOrDefault("file", "")));
      assertThat(sha256(bytes)).as("%s", file).isEqualTo(gold.head().get("sha256"));
      assertThat(gold.demands()).as("%s", file).isNotEmpty();
      assertThat(spans(gold))
          .as("%s", file)
          .allSatisfy(span -> assertThat(span.of(gold.text())).isNotBlank());
    }
    assertThat(labels()).hasSize(16);
  }

  /** No figure for unseen letters any more: general mends were made after them. */
  @Test
  void staysAsGoodAsItWas() throws Exception {
    LetterScore score = LetterScorer.of(folder("gold/letters-later"), folder("letter"));
    assertThat(score.demands.f1()).as("demands").isGreaterThanOrEqualTo(0.70);
    assertThat(score.signatories.f1()).as("signatories").isGreaterThanOrEqualTo(0.93);
    assertThat(score.addressees.f1()).as("addressees").isGreaterThanOrEqualTo(0.93);
  }

  private static List<Span> spans(LetterGold gold) {
    return Stream.of(
            gold.demands().stream().map(LetterGold.Demand::span),
            gold.demands().stream().flatMap(demand -> demand.addressees().stream()),
            gold.signatories().stream().map(LetterGold.Signatory::span),
            gold.addressees().stream(),
            gold.copies().stream())
        .flatMap(span -> span)
        .toList();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
