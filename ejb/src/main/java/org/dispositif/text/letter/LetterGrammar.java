package org.dispositif.text.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words by which letters of one language are read; data from {@code <language>.properties}
 * beside this class. A language without a file is read by the English one: the layout of a letter
 * is much the same everywhere, and its demands are then left to people.
 */
final class LetterGrammar {

  /** How an asking verb is inflected where it stands. */
  enum Form {
    FIRST,
    THIRD,
    GERUND,
    INFINITIVE,
    SUBJUNCTIVE
  }

  /**
   * One inflected form of one asking verb.
   *
   * @param next one of these must be the next word; empty for no such condition
   * @param later one of these must follow in the clause
   */
  record AskingVerb(String lemma, Form form, Set<String> next, Set<String> later) {}

  private static final Map<String, LetterGrammar> READ = new ConcurrentHashMap<>();
  private static final List<String> LANGUAGES = List.of("fr", "en", "es", "ru", "ar", "zh");
  private static final String VERB = "verb.";
  private static final String SUPPORT = "support.";

  private final String language;
  private final List<String> prefixes;
  private final List<String> suffixes;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> heads = new HashMap<>();
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
  private final Map<String, List<AskingVerb>> verbs = new HashMap<>();
  private final Map<String, String> supporting = new HashMap<>();

  private LetterGrammar(String language, Properties data) {
    this.language = language;
    this.prefixes = affixes(data, "verb.prefixes");
    this.suffixes = affixes(data, "verb.suffixes");
    for (String key : data.stringPropertyNames()) {
      String value = Folding.fold(data.getProperty(key));
      if (key.equals("verb.prefixes") || key.equals("verb.suffixes")) {
        continue;
      }
      if (key.startsWith(VERB)) {
        addVerb(key.substring(VERB.length()), value);
      } else if (key.startsWith(SUPPORT)) {
        words(new String[] {value}, 0)
            .forEach(w -> supporting.put(w, key.substring(SUPPORT.length())));
      } else {
        addList(key, value);
      }
    }
  }

  static LetterGrammar of(String language) {
    String base = language.length() < 2 ? "en" : language.substring(0, 2);
    String known = LANGUAGES.contains(base) ? base : "en";
    return READ.computeIfAbsent(known, l -> new LetterGrammar(l, load(l)));
  }

  static Properties load(String name) {
    Properties data = new Properties();
    try (InputStream in = LetterGrammar.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("missing grammar " + name);
      }
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }

  /** Whether no spaces part the words of this language. */
  boolean isHan() {
    return !list("han").isEmpty();
  }

  String language() {
    return language;
  }

  /** The asking verbs of which this folded word is a form. */
  List<AskingVerb> verbs(String folded) {
    return verbs.getOrDefault(folded, List.of());
  }

  /** The verb with which the writers take up or launch a call, of which this is a form; or null. */
  @Nullable String supportingVerb(String folded) {
    return supporting.get(folded);
  }

  /** Names are printed in any language: an entry of the list in one of them. */
  static boolean anywhere(String key, Word word) {
    return LANGUAGES.stream().anyMatch(l -> of(l).has(key, word));
  }

  static boolean anywhere(String key, List<Word> words) {
    return LANGUAGES.stream().anyMatch(l -> of(l).hasAny(key, words));
  }

  /** As {@link #match}, in any language. */
  static int matchAnywhere(String key, List<Word> words, int at) {
    return LANGUAGES.stream().mapToInt(l -> of(l).match(key, words, at)).max().orElse(0);
  }

  Set<String> list(String key) {
    return lists.getOrDefault(key, Set.of());
  }

  boolean has(String key, Word word) {
    return list(key).contains(word.folded());
  }

  boolean hasAny(String key, List<Word> words) {
    Set<String> list = list(key);
    return words.stream().anyMatch(w -> list.contains(w.folded()));
  }

  /** Whether the words from {@code at} on are an entry of the list; the entry's length, or 0. */
  int match(String key, List<Word> words, int at) {
    if (isHan()) {
      boolean begins =
          at < words.size() && list(key).stream().anyMatch(words.get(at).folded()::startsWith);
      return begins ? 1 : 0;
    }
    if (at >= words.size() || !heads.getOrDefault(key, Set.of()).contains(words.get(at).folded())) {
      return 0;
    }
    for (int length = Math.min(6, words.size() - at); length > 0; length--) {
      if (list(key).contains(joined(words, at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** Where in the words an entry of the list begins, or -1. */
  int find(String key, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (match(key, words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The list read as alternatives of a regular expression, to be tried at the start of a text. */
  boolean beginsLike(String key, String folded) {
    return pattern(key).matcher(folded).lookingAt();
  }

  Pattern pattern(String key) {
    return patterns.computeIfAbsent(
        key, k -> Pattern.compile("(?:" + values.getOrDefault(k, "(?!)") + ")"));
  }

  int month(@Nullable String folded) {
    return folded == null ? 0 : new ArrayList<>(list("months")).indexOf(folded) + 1;
  }

  /** "l'" and "appel" joined as they would be printed, folded. */
  static String joined(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && words.get(i).span().start() > words.get(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(words.get(i).folded());
    }
    return text.toString();
  }

  private void addList(String key, String value) {
    values.put(key, value.isEmpty() ? "(?!)" : value);
    Set<String> entries = new LinkedHashSet<>(Arrays.asList(value.split("\\|")));
    entries.remove("");
    lists.put(key, entries);
    heads.put(key, entries.stream().map(LetterGrammar::head).collect(Collectors.toSet()));
  }

  /** The first word of an entry, as {@code Words} cuts it. */
  private static String head(String entry) {
    List<Word> words = Words.of(entry, new Span(0, entry.length()));
    return words.isEmpty() ? entry : words.get(0).folded();
  }

  private void addVerb(String lemma, String value) {
    String[] parts = value.split(";", -1);
    Form[] forms = Form.values();
    for (int i = 0; i < forms.length; i++) {
      for (String inflected : joined(words(parts, i), forms[i])) {
        AskingVerb verb =
            new AskingVerb(
                lemma, forms[i], words(parts, forms.length), words(parts, forms.length + 1));
        verbs.computeIfAbsent(inflected, w -> new ArrayList<>()).add(verb);
      }
    }
  }

  /** "و" and "كم" are written together with a verb: every form that they make of it. */
  private Set<String> joined(Set<String> forms, Form form) {
    Set<String> all = new LinkedHashSet<>();
    for (String inflected : forms) {
      for (String prefix : prefixes) {
        all.add(prefix + inflected);
        if (form == Form.FIRST) {
          suffixes.forEach(suffix -> all.add(prefix + inflected + suffix));
        }
      }
    }
    return all;
  }

  private static List<String> affixes(Properties data, String key) {
    List<String> affixes = new ArrayList<>(List.of(""));
    affixes.addAll(words(new String[] {Folding.fold(data.getProperty(key, ""))}, 0));
    return affixes;
  }

  private static Set<String> words(String[] parts, int index) {
    String part = index < parts.length ? parts[index].trim() : "";
    return part.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(part.split("\\s+")));
  }
}
