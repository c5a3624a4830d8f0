package org.dispositif.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dispositif.document.OriginalFile;
import org.dispositif.extract.Files.Line;
import org.dispositif.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever its format, a file is read within its time or refused. */
class ClockTest {

  private static final String WORDS = "1. Urges all towns to plant trees. ".repeat(4000);

  private static final Map<String, byte[]> FILES =
      Map.of(
          MediaTypes.PDF, Files.pdf(List.of(List.of("1. Urges all towns to plant trees."))),
          MediaTypes.WORD, Files.word(new Line(0, WORDS)),
          MediaTypes.ODT, Odt.of("", "<text:p>x</text:p>".repeat(200)),
          MediaTypes.RTF, bytes("{\\rtf1\\ansi " + WORDS + "}"),
          MediaTypes.XML, bytes("<?xml version='1.0'?><d>" + "<p>x</p>".repeat(200) + "</d>"),
          MediaTypes.HTML, bytes("<html><body>" + "<p>x".repeat(200)),
          MediaTypes.MARKDOWN, bytes("# Head\n\n" + WORDS),
          MediaTypes.PLAIN, bytes(WORDS));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MediaTypes.PDF,
        MediaTypes.WORD,
        MediaTypes.ODT,
        MediaTypes.RTF,
        MediaTypes.XML,
        MediaTypes.HTML,
        MediaTypes.MARKDOWN,
        MediaTypes.PLAIN
      })
  void stopsWhenTheTimeIsOver(String type) throws Exception {
    OriginalFile file = new OriginalFile(null, type, FILES.getOrDefault(type, new byte[0]));
    assertThat(Extraction.read(type, file, Extraction.TIME).text()).isNotBlank();
    assertThatThrownBy(() -> Extraction.read(type, file, Duration.ofNanos(1)))
        .satisfiesAnyOf(
            e -> assertThat(e).isInstanceOf(Budget.Exhausted.class),
            e ->
                assertThat(e)
                    .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.code()).isEqualTo("document.tooComplex")));
  }

  /** What parsers of these formats are slow on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html <script></script>",
        "a.html <b><i><u><p>",
        "a.html <table><td>",
        "a.html <div><a>",
        "a.md >",
        "a.md [",
        "a.md [a](",
        "a.md *a_ ",
        "a.md `a``b",
        "a.md - ",
        "a.md <!--a--",
        "a.txt \uFEFF1. "
      })
  void isNotHeldUpByWhatIsRepeated(String what) {
    String repeated = what.substring(what.indexOf(' ') + 1);
    byte[] content = bytes("<p>x</p>" + repeated.repeat(1_000_000 / repeated.length()));
    long start = System.nanoTime();
    try {
      Extraction.of(new OriginalFile(what.substring(0, what.indexOf(' ')), "", content));
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isIn("document.tooComplex", "intake.tooLong", "intake.empty");
    }
    assertThat(System.nanoTime() - start).isLessThan(Extraction.TIME.toNanos() * 3 / 2);
  }

  @Test
  void tellsTheBudgetsEndHoweverALibraryWrapsIt() {
    Throwable wrapped = new IllegalStateException(new RuntimeException(new Budget.Exhausted()));
    assertThat(Budget.isBehind(wrapped)).isTrue();
    assertThat(Budget.isBehind(new IllegalStateException("broken"))).isFalse();
  }
}
