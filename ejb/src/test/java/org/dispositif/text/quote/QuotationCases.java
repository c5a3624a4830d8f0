package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.phrase.StockPhrases;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes cases of words that are taken from a text, and of words that are not, from any texts: the
 * same seed makes the same cases.
 */
final class QuotationCases {

  /**
   * A short text that quotes.
   *
   * @param expected null where nothing is taken from the sources
   */
  record Case(String kind, QuotingText text, @Nullable Expected expected) {}

  /** What is to be found. */
  record Expected(Exactness exactness, int source, Span span) {}

  /** Words of a source. */
  private record Passage(int source, Span span, String text) {}

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
  private static final String ACCENTED =
      "\u00e9\u00e8\u00ea\u00e0\u00e2\u00ee\u00f4\u00e7\u00f9\u00fb\u00c9\u00c0";
  private static final String PLAIN = "eeeaaiocuuEA";

  private static final List<String> OTHER_WORDS =
      List.of("porcelaine", "lanterne", "weather", "orchard", "violoncelle", "granite", "Dienstag");
  private static final List<String> INSERTED =
      List.of(
          "les autorit\u00e9s",
          "the government",
          "sic",
          "de la ville",
          "nous",
          "elle-m\u00eame",
          "of Orvane");
  private static final List<String> ELLIPSES =
      List.of("[\u2026]", "(...)", "\u2026", "[...]", "...", "(\u2026)");
  private static final List<String[]> MARKS =
      List.of(
          new String[] {"\u00ab\u00a0", "\u00a0\u00bb"},
          new String[] {"\"", "\""},
          new String[] {"\u201c", "\u201d"});

  /** What somebody else said. */
  private static final List<String> ELSEWHERE =
      List.of(
          "la brume du matin ne nous a jamais emp\u00each\u00e9s de sortir les barques et de vendre"
              + " le poisson sur le quai",
          "les chiffres publi\u00e9s hier par la mairie ne correspondent \u00e0 rien de ce que nous"
              + " voyons dans nos rues",
          "personne ici ne croit que la Chambre votera ce budget avant la fin de la saison des"
              + " pluies",
          "nous avons r\u00e9pondu \u00e0 toutes les questions que les inspecteurs nous ont"
              + " pos\u00e9es pendant trois jours",
          "chaque \u00c9tat garde le droit de choisir la couleur de ses timbres et la hauteur de"
              + " ses clochers",
          "le Conseil a d'autres soucis que les plaintes de quelques associations sans moyens et"
              + " sans adresse",
          "une menace dite \u00e0 voix basse reste une menace, m\u00eame quand le t\u00e9moin"
              + " pr\u00e9f\u00e8re regarder ailleurs",
          "the harbour master told me twice that no ship of this size would ever pass the old lock"
              + " gates again",
          "our members have paid for their own tickets since the first meeting and will go on doing"
              + " so next year",
          "nobody in this building remembers who ordered the blue carpets or where the invoices"
              + " have gone",
          "a safe building costs money and somebody has to carry that cost whether we like it or"
              + " not",
          "the Council has other worries than the complaints of a few associations without means or"
              + " address",
          "every State remains free to choose the colour of its stamps and the height of its"
              + " towers",
          "we answered all the questions that the inspectors put to us in three long days of"
              + " hearings");

  private final List<SourceText> sources;
  private final Random random;
  private final List<String> formulas = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();

  private QuotationCases(List<SourceText> sources, long seed) {
    this.sources = sources;
    this.random = new Random(seed);
    for (String language : List.of("fr", "en")) {
      StockPhrases.of(language).stream()
          .filter(f -> Tokens.of(f).counted(0, Tokens.of(f).size()) >= 16)
          .forEach(formulas::add);
    }
  }

  static List<Case> of(List<SourceText> sources, long seed, int count) {
    QuotationCases made = new QuotationCases(sources, seed);
    while (made.cases.size() < count) {
      made.round();
    }
    return made.cases.subList(0, count);
  }

  private void round() {
    exact();
    folded();
    changed(1, 6, 14);
    changed(2, 14, 30);
    leftOut();
    putIn();
    foldedAndChanged();
    edgeChanged();
    elsewhere();
    shuffled();
    halfOnly();
    reused();
    shortReuse();
    formula();
    leftOutTwice();
  }

  // ---------------------------------------------------------------- quotations

  private void exact() {
    Passage p = passage(4, 40);
    quote("exact", p.text(), new Expected(Exactness.EXACT, p.source(), p.span()));
  }

  private void folded() {
    Passage p = passage(5, 40);
    String folded = fold(p.text());
    Exactness expected = folded.equals(p.text()) ? Exactness.EXACT : Exactness.FOLDED;
    quote("folded", folded, new Expected(expected, p.source(), p.span()));
  }

  private void changed(int words, int least, int most) {
    Passage p = passage(least, most);
    String text = p.text();
    for (int i = 0; i < words; i++) {
      text = replaceWord(text, 1 + random.nextInt(count(text) - 2), pick(OTHER_WORDS));
    }
    quote("changed " + words, text, new Expected(Exactness.NEAR, p.source(), p.span()));
  }

  private void foldedAndChanged() {
    Passage p = passage(9, 30);
    String text = replaceWord(fold(p.text()), 2 + random.nextInt(4), pick(OTHER_WORDS));
    quote("folded, changed", text, new Expected(Exactness.NEAR, p.source(), p.span()));
  }

  private void edgeChanged() {
    Passage p = passage(8, 25);
    int at = random.nextBoolean() ? 0 : count(p.text()) - 1;
    String text = replaceWord(p.text(), at, pick(OTHER_WORDS));
    quote("edge changed", text, new Expected(Exactness.NEAR, p.source(), p.span()));
  }

  private void leftOut() {
    Passage p = passage(14, 45);
    int n = count(p.text());
    int from = 3 + random.nextInt(n / 3);
    int to = Math.min(n - 4, from + 2 + random.nextInt(n / 2));
    String text = cut(p.text(), from, Math.max(from + 1, to));
    quote("left out", text, new Expected(Exactness.NEAR, p.source(), p.span()));
  }

  private void leftOutTwice() {
    Passage p = passage(24, 50);
    int n = count(p.text());
    String text = cut(p.text(), n - 9, n - 5);
    text = cut(text, 5, 9);
    quote("left out twice", text, new Expected(Exactness.NEAR, p.source(), p.span()));
  }

  private void putIn() {
    Passage p = passage(7, 30);
    Span before = word(p.text(), 2 + random.nextInt(count(p.text()) - 4));
    String text =
        p.text().substring(0, before.end())
            + " ["
            + pick(INSERTED)
            + "]"
            + p.text().substring(before.end());
    quote("put in", text, new Expected(Exactness.NEAR, p.source(), p.span()));
  }

  private void elsewhere() {
    quote("elsewhere", pick(ELSEWHERE), null);
  }

  private void shuffled() {
    List<String> words = new ArrayList<>(List.of(passage(8, 20).text().split("\\s+")));
    Collections.shuffle(words, random);
    quote("shuffled", String.join(" ", words), null);
  }

  private void halfOnly() {
    Passage p = passage(5, 8);
    quote("half only", p.text() + " " + pick(ELSEWHERE), null);
  }

  // ---------------------------------------------------------------- without marks

  private void reused() {
    Passage p = passage(10, 30);
    String text = "Hier encore, " + p.text() + " zzz, dit-on sur la place.";
    int at = "Hier encore, ".length();
    add("reused", text, List.of(), new Expected(Exactness.REUSE, p.source(), p.span()), at);
  }

  private void shortReuse() {
    Passage p = passage(4, 6);
    add("short reuse", "Hier qqq " + p.text() + " zzz, dit-on.", List.of(), null, 0);
  }

  private void formula() {
    String formula = pick(formulas);
    add("formula", "Comme partout, xxx " + formula + " zzz, dit-on.", List.of(), null, 0);
  }

  private void quote(String kind, String words, @Nullable Expected expected) {
    String[] marks = pick(MARKS);
    String before = "Pour la pr\u00e9sidente, " + marks[0];
    String text = before + words + marks[1] + ", dit-elle \u00e0 la radio.";
    Span span = new Span(before.length(), before.length() + words.length());
    Quotation quotation = new Quotation(words, span, null);
    add(kind, text, List.of(quotation), expected, span.start());
  }

  private void add(
      String kind, String text, List<Quotation> quotes, @Nullable Expected expected, int at) {
    Span all = new Span(0, text.length());
    cases.add(new Case(kind, new QuotingText(text, quotes, List.of(all)), expected));
  }

  /** The sources with the formulas in them, so that these can be taken over. */
  static List<SourceText> withFormulas(List<SourceText> sources) {
    List<SourceText> all = new ArrayList<>(sources);
    all.add(new SourceText(String.join(" yyy. ", StockPhrases.of("fr")), true));
    all.add(new SourceText(String.join(" yyy. ", StockPhrases.of("en")), true));
    return all;
  }

  // ---------------------------------------------------------------- words

  /** Words of one paragraph that stand in no other place, most of them no formula. */
  private Passage passage(int least, int most) {
    while (true) {
      int source = random.nextInt(sources.size());
      String text = sources.get(source).text();
      int wanted = least + random.nextInt(most - least + 1);
      List<Span> words = words(text);
      int first = random.nextInt(Math.max(1, words.size() - wanted));
      if (first + wanted <= words.size()) {
        Span span = new Span(words.get(first).start(), words.get(first + wanted - 1).end());
        if (isGood(span.of(text))) {
          return new Passage(source, span, span.of(text));
        }
      }
    }
  }

  private boolean isGood(String passage) {
    long places =
        sources.stream()
            .mapToLong(
                s -> Pattern.compile(Pattern.quote(passage)).matcher(s.text()).results().count())
            .sum();
    Tokens tokens = Tokens.of(passage);
    int own = 0;
    var stock = NobodysWords.in(tokens, List.of(new Span(0, passage.length())));
    for (int i = 0; i < tokens.size(); i++) {
      own += stock.get(i) || tokens.is(Tokens.LIGHT, i) ? 0 : 1;
    }
    boolean plain =
        passage.chars().noneMatch(c -> "\n\u00ab\u00bb\u201c\u201d\"[]()\u2022_*".indexOf(c) >= 0);
    return places == 1 && plain && own >= 3 && 3 * own >= tokens.size();
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  private static int count(String text) {
    return words(text).size();
  }

  private static Span word(String text, int number) {
    return words(text).get(number);
  }

  private static String replaceWord(String text, int number, String by) {
    Span word = word(text, number);
    return text.substring(0, word.start()) + by + text.substring(word.end());
  }

  private String cut(String text, int from, int to) {
    return text.substring(0, word(text, from).start())
        + pick(ELLIPSES)
        + " "
        + text.substring(word(text, to).start());
  }

  private String fold(String text) {
    int way = random.nextInt(4);
    String folded = text;
    if (way == 0) {
      folded = text.toUpperCase(java.util.Locale.ROOT);
    } else if (way == 1) {
      for (int i = 0; i < ACCENTED.length(); i++) {
        folded = folded.replace(ACCENTED.charAt(i), PLAIN.charAt(i));
      }
    } else if (way == 2) {
      folded = text.replace('\u2019', '\'').replace("-", "\u2011").replace(" ", "\u00a0");
    } else {
      folded = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
    }
    return folded;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
