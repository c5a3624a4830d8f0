package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.segment.VerbPhrase.Strength;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds who must act: the complement of a verb that asks somebody to do something, up to what is
 * asked ("... à prendre", "to take"). Known names get their code from {@code addressees.txt}; an
 * unknown complement is given as it stands.
 */
final class Addressees {

  /** A form of a name. */
  private record Form(List<String> words, String code) {}

  /** A stretch of the clause, by its tokens. */
  private record Stretch(TokenWindow tokens, int end) {}

  private static final int WEAKEST_ASKING = 4;
  private static final int STRONGEST_ASKING = 7;
  private static final Set<String> ASKING = Set.of("charger", "autoriser", "authorize", "mandater");
  private static final int LONGEST = 60;
  private static final int LONGEST_UNKNOWN = 14;

  /** A form at its place. */
  private record Known(int at, Form form) {}

  private final Openings openings;
  private final Map<String, List<Form>> forms;
  private final PhraseTable<String> own;
  private final Set<String> determiners;
  private final Set<String> of;
  private final Set<String> stops;
  private final Set<String> beforeInfinitive;
  private final Set<String> clitics;
  private final Set<String> endings;
  private final Set<String> noInfinitive;

  Addressees(Openings openings, int column) {
    this.openings = openings;
    forms = new HashMap<>();
    own = PhraseTable.of(Map.of());
    determiners = openings.list("determiners");
    of = openings.list("of");
    stops = openings.list("stops");
    beforeInfinitive = openings.list("before infinitive");
    clitics = openings.list("clitics");
    endings = openings.list("infinitive");
    noInfinitive = openings.list("no infinitive");
    if (column > 0) {
      read(column);
    }
  }

  /** Those that are known, and names that somebody added, with their codes. */
  Addressees(Addressees known, PhraseTable<String> own) {
    openings = known.openings;
    forms = known.forms;
    this.own = own;
    determiners = known.determiners;
    of = known.of;
    stops = known.stops;
    beforeInfinitive = known.beforeInfinitive;
    clitics = known.clitics;
    endings = known.endings;
    noInfinitive = known.noInfinitive;
  }

  private void read(int column) {
    for (String line : WordLists.lines(Addressees.class, "addressees.txt")) {
      String[] parts = line.split("\\|");
      for (String form : parts[column].split(";")) {
        List<String> words = Token.of(form).stream().map(Token::word).toList();
        if (!words.isEmpty()) {
          forms
              .computeIfAbsent(words.get(0), key -> new ArrayList<>())
              .add(new Form(words, parts[0].strip()));
        }
      }
    }
    forms
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
  }

  /** The addressees of all asking verbs of a clause, in order. */
  List<AddresseePhrase> of(String text, int offset, List<VerbPhrase> verbs) {
    List<AddresseePhrase> found = new ArrayList<>();
    for (int i = 0; i < verbs.size(); i++) {
      if (asks(verbs.get(i))) {
        boolean last = i + 1 == verbs.size();
        int to = last ? text.length() : verbs.get(i + 1).span().start() - offset;
        addressees(text, offset, verbs.get(i).span().end() - offset, to, found);
      }
    }
    return found;
  }

  private static boolean asks(VerbPhrase verb) {
    Strength strength = verb.strength();
    boolean asking =
        strength != null
            && strength.rank() >= WEAKEST_ASKING
            && strength.rank() <= STRONGEST_ASKING;
    return asking || ASKING.contains(verb.lemma());
  }

  private void addressees(String text, int offset, int from, int to, List<AddresseePhrase> found) {
    Stretch stretch = complement(text, from, to);
    List<Known> known = known(stretch);
    if (known.isEmpty()) {
      unknown(text, offset, stretch, found);
    }
    NameRest rest = NameRest.of(text, openings);
    boolean asks = startsAsk(stretch.tokens, stretch.end);
    for (int i = 0; i < known.size(); i++) {
      Form form = known.get(i).form;
      int first = start(stretch.tokens, known.get(i).at);
      int last = known.get(i).at + form.words.size() - 1;
      int next = i + 1 < known.size() ? known.get(i + 1).at : stretch.end;
      int end = asks ? rest.last(stretch.tokens, last, next) : last;
      found.add(
          phrase(text, offset, stretch.tokens.get(first), stretch.tokens.get(end), form.code));
    }
  }

  private List<Known> known(Stretch stretch) {
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < stretch.end; i++) {
      Form form = form(stretch.tokens, i, stretch.end);
      if (form != null && isHead(stretch.tokens, i)) {
        known.add(new Known(i, form));
        i += form.words.size() - 1;
      }
    }
    return known;
  }

  /** "tous les États": what counts them belongs to the phrase, the bare article does not. */
  private int start(TokenWindow tokens, int at) {
    for (int i = at - 1; i >= 0 && determiners.contains(tokens.word(i)); i--) {
      if (tokens.word(i).startsWith("to") || tokens.word(i).equals("all")) {
        return tokens.word(i).equals("to") ? at : i;
      }
    }
    return at;
  }

  /** The longest name at a place; of two alike the one that was added. */
  private @Nullable Form form(TokenWindow tokens, int at, int end) {
    Form known = known(tokens, at, end);
    PhraseTable.Match<String> added = own.isEmpty() ? null : own.at(tokens.upTo(end), at, end);
    if (added == null || known != null && known.words.size() > added.words().size()) {
      return known;
    }
    return new Form(added.words(), added.meaning());
  }

  private @Nullable Form known(TokenWindow tokens, int at, int end) {
    for (Form form : forms.getOrDefault(tokens.word(at), List.of())) {
      int size = form.words.size();
      boolean fits = at + size <= end;
      for (int i = 0; fits && i < size; i++) {
        fits = tokens.word(at + i).equals(form.words.get(i));
      }
      if (fits) {
        return form;
      }
    }
    return null;
  }

  /** Not the complement of another name: "le Représentant du Secrétaire général". */
  private boolean isHead(TokenWindow tokens, int at) {
    int i = at - 1;
    while (i >= 0 && determiners.contains(tokens.word(i))) {
      i--;
    }
    return i < 0 || !of.contains(tokens.word(i));
  }

  private void unknown(String text, int offset, Stretch stretch, List<AddresseePhrase> found) {
    TokenWindow tokens = stretch.tokens;
    int from = 0;
    while (from < stretch.end
        && (determiners.contains(tokens.word(from)) || of.contains(tokens.word(from)))) {
      from++;
    }
    boolean upToAsk = tokens.has(stretch.end) && stretch.end - from <= LONGEST_UNKNOWN;
    boolean named =
        from < stretch.end && Character.isUpperCase(text.charAt(tokens.get(from).start()));
    if (from < stretch.end && upToAsk && (named || startsAsk(tokens, stretch.end))) {
      found.add(phrase(text, offset, tokens.get(from), tokens.get(stretch.end - 1), null));
    }
  }

  private static AddresseePhrase phrase(
      String text, int offset, Token first, Token last, @Nullable String code) {
    Span span = new Span(first.start(), last.end());
    return new AddresseePhrase(span.of(text), code, span.shift(offset));
  }

  private Stretch complement(String text, int from, int to) {
    int semicolon = text.indexOf(';', from);
    int end = semicolon < 0 ? to : Math.min(to, semicolon);
    TokenWindow tokens = new TokenWindow(text, from, end, LONGEST);
    int i = 0;
    while (tokens.has(i) && !(i > 0 && startsAsk(tokens, i)) && !isStop(tokens, i)) {
      i++;
    }
    return new Stretch(tokens, i);
  }

  private boolean isStop(TokenWindow tokens, int at) {
    return stops.contains(tokens.word(at));
  }

  /** "à prendre", "de ne pas tolérer", "to take". */
  private boolean startsAsk(TokenWindow tokens, int at) {
    if (!tokens.has(at) || !beforeInfinitive.contains(tokens.word(at))) {
      return false;
    }
    int i = at + 1;
    while (tokens.has(i) && clitics.contains(tokens.word(i))) {
      i++;
    }
    return tokens.has(i) && isInfinitive(tokens.word(i));
  }

  private boolean isInfinitive(String word) {
    if (endings.isEmpty()) {
      return !determiners.contains(word);
    }
    return word.length() > 3 && hasInfinitiveEnding(word) && !noInfinitive.contains(word);
  }

  private boolean hasInfinitiveEnding(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
