package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/** Who can be addressed, by the names that letters use; data from {@code entities.properties}. */
final class Entities {

  /** A name found: its code and its words. */
  record Named(String code, int from, int to) {}

  private record Name(String code, List<String> words) {}

  private static final Map<String, List<Name>> BY_FIRST_WORD = read();

  private Entities() {}

  /** The first name among the words, the longest at its place; null if there is none. */
  static @Nullable Named find(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Named named = at(words, i);
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  static Set<String> codes() {
    return LetterGrammar.load("entities").stringPropertyNames();
  }

  private static @Nullable Named at(List<Word> words, int at) {
    Named best = null;
    for (Name name : BY_FIRST_WORD.getOrDefault(words.get(at).folded(), List.of())) {
      int end = at + name.words().size();
      boolean longer = best == null || end > best.to();
      if (longer && end <= words.size() && matches(name, words, at)) {
        best = new Named(name.code(), at, end);
      }
    }
    return best;
  }

  private static boolean matches(Name name, List<Word> words, int at) {
    for (int i = 0; i < name.words().size(); i++) {
      if (!words.get(at + i).folded().equals(name.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<Name>> read() {
    Map<String, List<Name>> names = new HashMap<>();
    Properties data = LetterGrammar.load("entities");
    for (String code : data.stringPropertyNames()) {
      for (String printed : data.getProperty(code).split("\\|")) {
        List<String> words = new ArrayList<>();
        Words.of(printed, new Span(0, printed.length())).forEach(w -> words.add(w.folded()));
        names.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Name(code, words));
      }
    }
    return names;
  }
}
