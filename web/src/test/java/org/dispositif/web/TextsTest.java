package org.dispositif.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/org/dispositif/web");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY_IN_PAGE =
      Pattern.compile("m\\['([^']+)'\\]|messages\\.text\\('([^']+)'[,)]");

  @Test
  void saysEverythingInBothLanguages() throws IOException {
    assertThat(keys("fr")).isEqualTo(keys("en"));
  }

  @Test
  void saysNothingTwice() throws IOException {
    for (String language : List.of("en", "fr")) {
      List<String> all = lines(language).toList();
      assertThat(all).as(language).doesNotHaveDuplicates();
    }
  }

  @Test
  void hasTheTextsThatPagesAskFor() throws IOException {
    Set<String> known = keys("en");
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
        assertThat(known).as(page.toString()).containsAll(asked(Files.readString(page)));
      }
    }
  }

  @Test
  void keepsFrenchSignsTogetherWithTheirWords() throws IOException {
    String bundle = Files.readString(BUNDLES.resolve("Messages_fr.properties"));
    String all = bundle.replace("\\u00A0", "\u00a0");
    assertThat(all).doesNotContainPattern("«[^\u00a0]").doesNotContainPattern("[^\u00a0]»");
    assertThat(all).as("double signs at the end of a line").doesNotContainPattern("\\S [:;?!]");
  }

  @Test
  void fillsValuesIn() {
    assertThat(Texts.get(Locale.ENGLISH, "signIn.tooOften", 7)).contains("7 seconds");
    assertThat(Texts.get(Locale.FRENCH, "signIn.tooOften", 7)).contains("7 secondes");
  }

  @Test
  void choosesTheFirstLanguageThatItSpeaks() {
    assertThat(Texts.choose(List.of(Locale.JAPANESE, Locale.CANADA_FRENCH, Locale.ENGLISH)))
        .isEqualTo(Locale.FRENCH);
    assertThat(Texts.choose(List.of(Locale.JAPANESE))).isEqualTo(Locale.ENGLISH);
  }

  private static Set<String> asked(String page) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = KEY_IN_PAGE.matcher(page);
    while (matcher.find()) {
      keys.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return keys;
  }

  private static Set<String> keys(String language) throws IOException {
    return lines(language).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(String language) throws IOException {
    return Files.readAllLines(BUNDLES.resolve("Messages_" + language + ".properties")).stream()
        .filter(l -> !l.startsWith("#") && l.contains("="))
        .map(l -> l.substring(0, l.indexOf('=')).strip());
  }
}
