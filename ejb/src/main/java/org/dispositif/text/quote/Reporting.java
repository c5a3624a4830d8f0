package org.dispositif.text.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dispositif.text.source.Word;

/** The words of one language that tie a quotation to its speaker. */
final class Reporting {

  private static final Map<String, Reporting> READ = new ConcurrentHashMap<>();
  private static final List<String> LANGUAGES = List.of("fr", "en", "es");
  private static final Set<String> PRESENT_PARTICIPLES = Set.of("ant", "ing", "ando", "iendo");

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> according;
  private final Set<String> relatives;
  private final Set<String> nobody;
  private final Set<String> binding;

  private Reporting(String language, Properties data) {
    verbs.addAll(list(data, language + ".words"));
    for (String stem : list(data, language + ".stems")) {
      for (String ending : data.getProperty(language + ".endings").split("\\|", -1)) {
        verbs.add(stem + ending);
      }
    }
    according = list(data, language + ".according");
    relatives = list(data, language + ".relatives");
    nobody = list(data, language + ".nobody");
    binding = list(data, language + ".binding");
  }

  static Reporting of(String language) {
    String base = language.length() < 2 ? "en" : language.substring(0, 2);
    return READ.computeIfAbsent(
        LANGUAGES.contains(base) ? base : "en", l -> new Reporting(l, load()));
  }

  boolean isVerb(Word word) {
    String folded = word.folded();
    int hyphen = folded.indexOf('-');
    return verbs.contains(hyphen > 0 ? folded.substring(0, hyphen) : folded);
  }

  /** "accusing": its subject is that of the sentence. */
  boolean isParticiple(Word word) {
    return PRESENT_PARTICIPLES.stream().anyMatch(word.folded()::endsWith);
  }

  /** A word with which no speaker's name begins. */
  boolean isNobody(Word word) {
    int hyphen = word.folded().indexOf('-');
    return nobody.contains(hyphen > 0 ? word.folded().substring(0, hyphen) : word.folded());
  }

  /** A preposition that ties the name behind it to another noun. */
  boolean isBinding(Word word) {
    return binding.contains(word.folded());
  }

  boolean isRelative(Word word) {
    return relatives.contains(word.folded());
  }

  /** How many words "according to" takes at this place, or 0. */
  int according(List<Word> words, int at) {
    String one = words.get(at).folded();
    String two = at + 1 < words.size() ? one + " " + words.get(at + 1).folded() : one;
    String elided = at + 1 < words.size() ? one + words.get(at + 1).folded() : one;
    return according.contains(one)
        ? 1
        : according.contains(two) || according.contains(elided) ? 2 : 0;
  }

  private static Set<String> list(Properties data, String key) {
    return Set.copyOf(Arrays.asList(data.getProperty(key).split("\\|")));
  }

  private static Properties load() {
    Properties data = new Properties();
    try (InputStream in = Reporting.class.getResourceAsStream("reporting.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing reporting.properties");
      }
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }
}
