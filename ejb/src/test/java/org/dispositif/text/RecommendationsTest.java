package org.dispositif.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.WordLists;
import org.junit.jupiter.api.Test;

/**
 * The recommendations of the International Conference on Education: the code that reads resolutions
 * types their paragraphs. Measured as macro-F1 of preambular and operative.
 */
class RecommendationsTest {

  private static final double FLOOR_AS_GIVEN = 0.98;
  private static final double FLOOR_BY_HAND = 0.97;

  private record Paragraph(String file, int number, String text, String label, int start) {
    int end() {
      return start + text.length();
    }

    String key() {
      return file + "\t" + number;
    }
  }

  @Test
  void agreesWithTheLabelsAsGiven() {
    assertThat(macroF1(Map.of())).isGreaterThanOrEqualTo(FLOOR_AS_GIVEN);
  }

  @Test
  void agreesWithTheLabelsByHand() {
    Map<String, String> byHand = byHand();
    assertThat(byHand).hasSizeGreaterThanOrEqualTo(2 * 300);
    assertThat(macroF1(byHand)).isGreaterThanOrEqualTo(FLOOR_BY_HAND);
  }

  /**
   * Labels by file and paragraph; "hash" in front of the key gives the hash of the words labelled.
   */
  private static Map<String, String> byHand() {
    Map<String, String> labels = new HashMap<>();
    for (String line : WordLists.lines(RecommendationsTest.class, "gold/unesco.tsv")) {
      String[] columns = line.split("\t");
      labels.put(columns[0] + "\t" + columns[1], columns[3]);
      labels.put("hash" + columns[0] + "\t" + columns[1], columns[2]);
    }
    return labels;
  }

  private static double macroF1(Map<String, String> byHand) {
    Map<String, Integer> counts = new HashMap<>();
    for (Path file : Corpus.files("unesco-recommendations")) {
      List<Paragraph> paragraphs = paragraphs(file);
      StringBuilder text = new StringBuilder();
      paragraphs.forEach(paragraph -> text.append(paragraph.text).append("\n\n"));
      Segmentation cut =
          DocumentReader.read(
                  text.toString(), new ReadingHints(DocumentKind.RESOLUTION, null, null))
              .segmentation();
      for (Paragraph paragraph : paragraphs) {
        String label = byHand.isEmpty() ? paragraph.label : label(byHand, paragraph);
        count(counts, label, kind(cut, paragraph));
      }
    }
    return (f1(counts, "preambular") + f1(counts, "operative")) / 2;
  }

  private static String label(Map<String, String> byHand, Paragraph paragraph) {
    String label = byHand.getOrDefault(paragraph.key(), "");
    if (!label.isEmpty()) {
      assertThat(hash(paragraph.text)).isEqualTo(byHand.get("hash" + paragraph.key()));
    }
    return label;
  }

  private static void count(Map<String, Integer> counts, String label, String kind) {
    if (label.equals("preambular") || label.equals("operative")) {
      counts.merge(label, 1, Integer::sum);
      counts.merge("found " + kind, 1, Integer::sum);
      counts.merge(label + " as " + kind, 1, Integer::sum);
    }
  }

  private static double f1(Map<String, Integer> counts, String kind) {
    double right = counts.getOrDefault(kind + " as " + kind, 0);
    return 2 * right / (counts.getOrDefault(kind, 0) + counts.getOrDefault("found " + kind, 0));
  }

  private static List<Paragraph> paragraphs(Path file) {
    JsonObject json = Json.createReader(new StringReader(Corpus.text(file))).readObject();
    String name = file.getFileName().toString();
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (JsonObject paragraph :
        json.getJsonObject("body").getJsonArray("paragraphs").getValuesAs(JsonObject.class)) {
      String text = paragraph.getString("para", "").strip();
      int number = paragraph.getInt("para_number");
      paragraphs.add(new Paragraph(name, number, text, paragraph.getString("type", ""), start));
      start += text.length() + 2;
    }
    return paragraphs;
  }

  /** The kind of the block that most of the paragraph's words are in; items are of their clause. */
  private static String kind(Segmentation cut, Paragraph paragraph) {
    Block best = null;
    int most = 0;
    for (Block block : cut.blocks()) {
      int common = Math.min(inside(block, paragraph), block.span().length());
      if (common > most) {
        most = common;
        best = block;
      }
    }
    while (best != null && best.kind() == BlockKind.SUB) {
      best = cut.blocks().get(best.parent());
    }
    return best == null ? "none" : best.kind().name().toLowerCase(Locale.ROOT);
  }

  private static int inside(Block block, Paragraph paragraph) {
    return block.source().stream()
        .mapToInt(s -> Math.min(paragraph.end(), s.end()) - Math.max(paragraph.start, s.start()))
        .filter(length -> length > 0)
        .sum();
  }

  /** The first 12 digits of the SHA-256 of a paragraph's words. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
