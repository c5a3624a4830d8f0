package org.dispositif.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.specimen.Specimens.objects;
import static org.dispositif.specimen.Specimens.pointers;
import static org.dispositif.specimen.Specimens.quoted;
import static org.dispositif.specimen.Specimens.specimen;
import static org.dispositif.specimen.Specimens.strings;
import static org.dispositif.specimen.Specimens.text;
import static org.dispositif.specimen.Specimens.walk;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The specimen dossier hangs together: whatever its description points at is in its texts, once,
 * and both languages say the same.
 */
class SpecimenTest {

  private static final Set<String> RELATIONS =
      Set.of(
          "answers",
          "answersInPart",
          "supports",
          "complements",
          "modifies",
          "contradicts",
          "cites",
          "quotes",
          "repeats",
          "strengthens",
          "weakens");
  private static final Set<String> NEED_EVIDENCE = Set.of("FULL", "PARTIAL", "CONTRADICTED");
  private static final Pattern FIGURES = Pattern.compile("\\d[\\d/]+");
  private static final String NO_BREAK_SPACE = "\u00a0";

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyMarkedWordIsFoundOnce(String language) {
    for (JsonObject pointer : pointers(language)) {
      String words = pointer.getString("prefix", "") + quoted(pointer);
      String text = text(language, pointer.getString("document"));
      assertThat(count(text, words)).as("%s: \"%s\"", language, words).isEqualTo(1);
    }
  }

  /** The reading text may fold white space; words that hold none of it but blanks stay as is. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void markedWordsHoldNoSpecialWhiteSpace(String language) {
    for (JsonObject pointer : pointers(language)) {
      assertThat(quoted(pointer)).doesNotContain(NO_BREAK_SPACE, "\n", "  ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyTagInUseIsInTheTagSet(String language) {
    JsonObject specimen = specimen(language);
    Set<String> known = new HashSet<>();
    collectTags(specimen, known);
    for (JsonObject annotation : objects(specimen, "annotations")) {
      Set<String> used = new HashSet<>(strings(annotation, "tags"));
      assertThat(known).containsAll(used);
      assertThat(annotation.containsKey("comment") || !used.isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyLinkHasAKnownRelationAndAReason(String language) {
    for (JsonObject link : objects(specimen(language), "links")) {
      assertThat(RELATIONS).contains(link.getString("relation"));
      assertThat(link.getString("rationale")).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void judgementsThatNeedEvidenceHaveIt(String language) {
    for (JsonObject judgement : objects(specimen(language), "judgements")) {
      boolean needed = NEED_EVIDENCE.contains(judgement.getString("value"));
      assertThat(!needed || !strings(judgement, "evidence").isEmpty())
          .as(judgement.getString("demand"))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void judgementsShowEveryValue(String language) {
    Map<String, Long> values =
        objects(specimen(language), "judgements").stream()
            .collect(Collectors.groupingBy(j -> j.getString("value"), Collectors.counting()));
    assertThat(values)
        .isEqualTo(
            Map.of("FULL", 1L, "PARTIAL", 2L, "MENTIONED", 1L, "CONTRADICTED", 1L, "NONE", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyTextSaysThatItIsASpecimen(String language) {
    for (JsonObject document : objects(specimen(language), "documents")) {
      String firstLine = text(language, document.getString("key")).lines().findFirst().orElse("");
      assertThat(firstLine).containsPattern("(?i)sp[eé]cimen");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"resolution", "letter", "article"})
  void bothLanguagesHaveTheSameParagraphs(String document) {
    assertThat(text("fr", document).lines()).hasSameSizeAs(text("en", document).lines().toList());
    assertThat(figures(text("fr", document))).isEqualTo(figures(text("en", document)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyStepOfTheWalkIsWhole(String language) {
    Properties walk = walk(language);
    int steps = Integer.parseInt(walk.getProperty("walk.steps"));
    for (int step = 1; step <= steps; step++) {
      for (String part : List.of("page", "title", "text", "look")) {
        assertThat(walk.getProperty("walk." + step + "." + part)).as(part + step).isNotBlank();
      }
    }
    assertThat(walk.stringPropertyNames()).isEqualTo(walk("en").stringPropertyNames());
  }

  private static int count(String text, String words) {
    return text.split(Pattern.quote(words), -1).length - 1;
  }

  private static void collectTags(JsonObject holder, Set<String> codes) {
    String key = holder.containsKey("code") ? "children" : "tags";
    for (JsonObject tag : objects(holder, key)) {
      assertThat(tag.getInt("colour")).isBetween(1, 5);
      assertThat(codes.add(tag.getString("code"))).isTrue();
      collectTags(tag, codes);
    }
  }

  /** What stands in two or more figures is the same in any language: dates, symbols, counts. */
  private static List<String> figures(String text) {
    return FIGURES.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
