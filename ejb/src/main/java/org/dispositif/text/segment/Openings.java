package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.dispositif.text.source.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * The openings of one language, from {@code openings_xx.txt}: finds the verb with which a text
 * begins, adverbs before, between and behind its words included.
 */
final class Openings {

  private static final int WINDOW = 14;

  private static final String NONE = "-";
  private static final String INFLECTED = "~";
  private static final String SAME = "=";

  /** A word of a form and the words that may follow it. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Opening[] openings = new Opening[2];
  }

  private final Node root = new Node();
  private final Set<String> words = new HashSet<>();
  private final Set<String> between = new HashSet<>();
  private final Set<String> feelings = new HashSet<>();
  private final Set<String> with = new HashSet<>();
  private WordLists lists = WordLists.none();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();
  private DamagedWords damaged = new DamagedWords(Set.of(), Set.of());
  private List<String> inflection = List.of("");
  private List<String> attached = List.of();
  private final Map<String, List<List<String>>> subjects = new HashMap<>();
  private Set<String> that = Set.of();

  /** All words with which an opening, an adverb before it included, may begin. */
  private WordMap<String> first = WordMap.of(Set.of());

  private boolean toldBySign;
  private boolean low;

  static Openings none() {
    return new Openings();
  }

  static Openings read(String resource) {
    Openings openings = new Openings();
    openings.load(WordLists.read(Openings.class, resource));
    return openings;
  }

  private void load(WordLists read) {
    lists = read;
    inflection = lists.words("inflection").stream().map(e -> e.equals(NONE) ? "" : e).toList();
    attached = List.copyOf(lists.words("attached"));
    toldBySign = !lists.list("told by").isEmpty();
    low = lists.words("case").contains("lower");
    lists.list("verbs").forEach(this::addVerb);
    lists.list("words").forEach(line -> List.of(line.split(" ")).forEach(this::addWord));
    fold(lists.words("between"), between);
    fold(lists.words("feelings"), feelings);
    fold(lists.words("with"), with);
    lists.list("phrases").forEach(phrase -> addPhrase(phrases, phrase));
    lists.list("subject").forEach(subject -> addPhrase(subjects, subject));
    that = list("that");
    phrases.values().forEach(all -> all.sort((a, b) -> Integer.compare(b.size(), a.size())));
    damaged = new DamagedWords(root.next.keySet(), list("common"));
    Set<String> firstWords = new HashSet<>(words);
    firstWords.addAll(root.next.keySet());
    firstWords.addAll(phrases.keySet());
    first = WordMap.of(firstWords);
  }

  private void addVerb(String line) {
    String[] parts = line.split("\\|", -1);
    String lemma = parts[0].strip();
    String operative = parts.length > 1 ? parts[1] : "";
    String preambular = parts.length > 2 ? parts[2] : "";
    addForms(lemma, "", operative, false);
    addForms(lemma, "", preambular.strip().equals(SAME) ? operative : preambular, true);
    for (String sign : lists.list("preambular sign")) {
      addForms(lemma, sign + " ", operative, true);
    }
  }

  private void addWord(String word) {
    if (Token.of(word).size() > 1) {
      addPhrase(phrases, word);
    } else {
      words.add(Folding.fold(word));
    }
  }

  private static void addPhrase(Map<String, List<List<String>>> to, String phrase) {
    List<String> all = wordsOf(phrase);
    to.computeIfAbsent(all.get(0), key -> new ArrayList<>()).add(all);
  }

  /** Whether a text begins with a conjunction that goes on the sentence above: "Que ... ;". */
  boolean goesOn(String text) {
    List<Token> first = Token.of(text, 0, text.length(), 1);
    return !first.isEmpty() && that.contains(first.get(0).word());
  }

  /** Whether the clauses of this language open in lower case. */
  boolean low() {
    return low;
  }

  /** A further list of the same file, folded. */
  Set<String> list(String heading) {
    Set<String> folded = new HashSet<>();
    fold(lists.words(heading), folded);
    return folded;
  }

  private static void fold(Set<String> from, Set<String> to) {
    from.forEach(word -> to.add(Folding.fold(word)));
  }

  private void addForms(String lemma, String before, String forms, boolean preambular) {
    for (String form : forms.split(";")) {
      String stripped = form.strip();
      List<String> endings = stripped.contains(INFLECTED) ? inflection : List.of("");
      for (String ending : stripped.isEmpty() ? List.<String>of() : endings) {
        String inflected = before + stripped.replace(INFLECTED, ending);
        add(wordsOf(inflected), new Opening(lemma, preambular));
      }
    }
  }

  private static List<String> wordsOf(String phrase) {
    return Token.of(phrase).stream().map(Token::word).toList();
  }

  private void add(List<String> form, Opening opening) {
    Node node = root;
    for (String word : form) {
      node = node.next.computeIfAbsent(word, key -> new Node());
    }
    int slot = opening.preambular() ? 1 : 0;
    if (node.openings[slot] == null) {
      node.openings[slot] = opening;
    }
  }

  /** The opening with which the text goes on at an offset, words as printed. */
  @Nullable OpeningMatch at(String text, int from, int to) {
    int first = Token.start(text, from, to);
    return first < to && mayBegin(text, first, Token.end(text, first, to))
        ? match(text, new TokenWindow(text, first, to, WINDOW), null)
        : null;
  }

  /** Most words begin no opening; nothing more is read then. */
  private boolean mayBegin(String text, int from, int end) {
    return !attached.isEmpty() || first.has(text, from, end) || Token.hasOrnament(text, from, end);
  }

  /** As {@link #at}, but a first word damaged by the scan is recognised as well. */
  @Nullable OpeningMatch nearly(String text, int from, int to) {
    OpeningMatch exact = at(text, from, to);
    exact = exact == null ? behindSubject(text, from, to) : exact;
    if (exact != null || !isClause(text, from, to)) {
      return exact;
    }
    int end = from;
    while (end < to && text.charAt(end) != ' ') {
      end++;
    }
    String head = damaged.nearest(Folding.fold(text, from, end));
    if (head == null) {
      return null;
    }
    Token first = new Token(from, end, head);
    return match(text, TokenWindow.behind(first, text, to, WINDOW + 1), head);
  }

  /** "The Conference recommends", "It notes": the verb behind a subject that the list names. */
  private @Nullable OpeningMatch behindSubject(String text, int from, int to) {
    if (subjects.isEmpty()) {
      return null;
    }
    TokenWindow tokens = new TokenWindow(text, from, to, WINDOW);
    int first = skipModifiers(tokens, 0);
    int verb = phrase(subjects, tokens, first);
    if (verb == first || !tokens.has(verb)) {
      return null;
    }
    OpeningMatch match = match(text, tokens.from(verb), null);
    return match == null || match.opening().preambular() ? null : match;
  }

  /** Only a sentence is worth guessing at: headings and cells of tables are full of like words. */
  private static boolean isClause(String text, int from, int to) {
    return to - from > 40
        && ",;:.".indexOf(text.charAt(to - 1)) >= 0
        && Character.isUpperCase(text.charAt(from));
  }

  private @Nullable OpeningMatch match(String text, TokenWindow tokens, @Nullable String repaired) {
    OpeningMatch match = matchWords(text, tokens, repaired != null);
    if (match != null || attached.isEmpty()) {
      return match;
    }
    Token detached = detached(tokens.get(0));
    return detached == null ? null : matchWords(text, tokens.withFirst(detached), false);
  }

  private @Nullable OpeningMatch matchWords(String text, TokenWindow tokens, boolean repaired) {
    int first = skipModifiers(tokens, 0);
    int step = toldBySign ? 1 : Math.max(1, first);
    for (int i = 0; i <= first; i += step) {
      Found found = find(root, tokens, i, false);
      if (found != null && !isAdverb(tokens, found.next)) {
        int end = skipModifiers(tokens, found.next);
        int start = tokens.get(0).start();
        return new OpeningMatch(
            opening(found.node, text, start), start, tokens.get(end - 1).end(), repaired);
      }
    }
    return null;
  }

  /** Whether a sign makes an adverb of the words before it: "关切地". */
  private boolean isAdverb(TokenWindow tokens, int at) {
    return toldBySign && tokens.has(at) && between.contains(tokens.word(at));
  }

  /** The first word without the conjunction written on to it; null where there is none. */
  private @Nullable Token detached(Token first) {
    for (String conjunction : attached) {
      if (first.word().length() > conjunction.length() + 1
          && first.word().startsWith(conjunction)) {
        String word = first.word().substring(conjunction.length());
        return new Token(first.start(), first.end(), word);
      }
    }
    return null;
  }

  /** Where one form opens both kinds: no number and a comma at the end make it preambular. */
  private Opening opening(Node node, String text, int start) {
    Opening operative = node.openings[0];
    Opening preambular = node.openings[1];
    if (operative == null || toldBySign && preambular != null && !hasOperativeSigns(text, start)) {
      return preambular;
    }
    return operative;
  }

  private static boolean hasOperativeSigns(String text, int start) {
    int last = text.length() - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    char sign = Folding.western(text.charAt(last));
    return start > 0 || sign != ',' && sign != ':';
  }

  private record Found(Node node, int next) {}

  /** The longest form; adverbs between its words are skipped. */
  private @Nullable Found find(Node node, TokenWindow tokens, int at, boolean begun) {
    if (tokens.has(at)) {
      Node next = node.next.get(tokens.word(at));
      Found longer = next == null ? null : find(next, tokens, at + 1, true);
      if (longer == null && begun && !node.next.isEmpty()) {
        longer = findBehindAdverbs(node, tokens, at);
      }
      if (longer != null) {
        return longer;
      }
    }
    boolean whole = node.openings[0] != null || node.openings[1] != null;
    return whole ? new Found(node, at) : null;
  }

  private @Nullable Found findBehindAdverbs(Node node, TokenWindow tokens, int from) {
    int at = from;
    for (int skipped = skipBetween(tokens, at); skipped > at; skipped = skipBetween(tokens, at)) {
      at = skipped;
      Node next = tokens.has(at) ? node.next.get(tokens.word(at)) : null;
      Found longer = next == null ? null : find(next, tokens, at + 1, true);
      if (longer != null) {
        return longer;
      }
    }
    return null;
  }

  private int skipBetween(TokenWindow tokens, int at) {
    int skipped = skipModifiers(tokens, at);
    if (skipped > at) {
      return skipped;
    }
    return tokens.has(at) && between.contains(tokens.word(at)) ? at + 1 : at;
  }

  private int skipModifiers(TokenWindow tokens, int from) {
    int at = from;
    for (int before = -1; before != at; ) {
      before = at;
      int phrase = Math.max(phrase(phrases, tokens, at), feeling(tokens, at));
      if (phrase > at) {
        at = phrase;
      } else if (tokens.has(at) && words.contains(tokens.word(at))) {
        at++;
      }
    }
    return at;
  }

  private static int phrase(Map<String, List<List<String>>> phrases, TokenWindow tokens, int at) {
    if (!tokens.has(at)) {
      return at;
    }
    for (List<String> phrase : phrases.getOrDefault(tokens.word(at), List.of())) {
      int i = 1;
      while (i < phrase.size() && tokens.has(at + i) && tokens.word(at + i).equals(phrase.get(i))) {
        i++;
      }
      if (i == phrase.size()) {
        return at + i;
      }
    }
    return at;
  }

  /** "avec une profonde satisfaction" */
  private int feeling(TokenWindow tokens, int at) {
    if (!tokens.has(at) || !with.contains(tokens.word(at))) {
      return at;
    }
    for (int i = at + 1; i < at + 5 && tokens.has(i); i++) {
      if (feelings.contains(tokens.word(i))) {
        return i + 1;
      }
    }
    return at;
  }
}
