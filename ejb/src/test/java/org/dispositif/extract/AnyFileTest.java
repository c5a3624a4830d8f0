package org.dispositif.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispositif.document.OriginalFile;
import org.dispositif.extract.Files.Line;
import org.dispositif.platform.Refusal;
import org.dispositif.text.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Valid files of every kind, mutated and cut off at random (the same at every run): the answer is
 * text or a refusal, within the time that a file is given.
 */
class AnyFileTest {

  private static final long NANOS = 1_000_000_000L;

  /** Seconds for one kind of file. */
  private static final int SECONDS = Corpus.full() ? 360 : 5;

  private static final String WORDS =
      "The Council of Gardens, recalling its decisions on public lawns, 1. Urges all towns to plant"
          + " trees; (a) by day; (b) by night. 2. Decides to remain seized of the matter. Été œuvre"
          + " ";

  static Stream<Map.Entry<String, byte[]>> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a.pdf", Files.pdf(List.of(List.of(WORDS.split("; ")), List.of("More.", "End."))));
    files.put(
        "a.docx", Files.word(new Line(-1, WORDS), new Line(0, "Urges"), new Line(1, "Plants")));
    files.put(
        "a.odt",
        Odt.of(
            "",
            "<text:list><text:list-item><text:p>Urges<text:note><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>See.</text:p></text:note-body></text:note></text:p></text:list-item></text:list><text:h"
                + " text:outline-level='1'>Head</text:h>"));
    files.put(
        "a.rtf",
        bytes(
            "{\\r"
                + "tf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 T;}{\\f1\\fcharset134"
                + " S;}}\\f0 \\'cf\\'ee\\u1055?{\\f1 \\'d6\\'d0}{\\footnote \\chftn"
                + " See}{\\pict\\bin3 abc}\\par "
                + WORDS
                + "{\\*\\x y}}"));
    files.put("a.html", bytes("<html><body><ol><li>Urges<p>all</ol><table><td>x" + WORDS));
    files.put("a.md", bytes("---\na: b\n---\n# Head\n\n> 1. Urges *all*\n\n- [x](y)\n\n" + WORDS));
    files.put("a.xml", bytes("<?xml version='1.0'?><d><p tag='a'>" + WORDS + "<b>x</b></p></d>"));
    files.put("a.txt", bytes(WORDS.repeat(3)));
    files.put("b.txt", WORDS.getBytes(StandardCharsets.UTF_16LE));
    files.put("c.txt", "Совет садов, 花园理事会 的 一 是".getBytes(Charset.forName("GB18030")));
    return files.entrySet().stream();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadOrRefusedInTime(Map.Entry<String, byte[]> file) {
    Random random = new Random(file.getKey().hashCode());
    long end = System.nanoTime() + SECONDS * NANOS;
    for (int round = 0; System.nanoTime() < end && round < 100_000; round++) {
      byte[] broken = round == 0 ? file.getValue() : broken(file.getValue(), random);
      long start = System.nanoTime();
      read(file.getKey(), broken);
      assertThat((System.nanoTime() - start) / NANOS).as("seconds").isLessThan(20);
    }
  }

  private static void read(String name, byte[] content) {
    try {
      Extracted read = Extraction.of(new OriginalFile(name, "application/octet-stream", content));
      assertThat(read.text()).isNotBlank();
      read.lines()
          .forEach(line -> assertThat(line.end()).isLessThanOrEqualTo(read.text().length()));
    } catch (Refusal refusal) {
      assertThat(refusal.code()).matches("(document|intake)\\..+");
    }
  }

  /** Bytes changed, taken out, doubled; the end cut off. */
  private static byte[] broken(byte[] whole, Random random) {
    byte[] content = whole.clone();
    for (int n = 1 + random.nextInt(8); n > 0 && content.length > 8; n--) {
      int at = random.nextInt(content.length - 4);
      switch (random.nextInt(5)) {
        case 0 -> content[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> content[at] = (byte) random.nextInt(256);
        case 2 -> content[at] = (byte) "<>{}\\&%0()[]/\"'".charAt(random.nextInt(15));
        case 3 -> System.arraycopy(content, at, content, random.nextInt(at + 1), 4);
        default ->
            content = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(content, at + 4) : content;
      }
    }
    return content;
  }
}
