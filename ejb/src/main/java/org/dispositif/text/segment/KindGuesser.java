package org.dispositif.text.segment;

import java.util.List;
import java.util.Set;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.cite.SymbolLine;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/** Recognises what a text is: a resolution by its clauses, a letter by how it addresses people. */
public final class KindGuesser {

  private static final int SAMPLE = 60_000;
  private static final int EVIDENCE = 3;
  private static final int LONGEST_EXCERPT = 3;
  private static final WordLists CUES = WordLists.read(KindGuesser.class, "kinds.txt");
  private static final Set<String> LETTER_LINE = CUES.list("letter line");
  private static final Set<String> LETTER_WORD = CUES.list("letter word");
  private static final Set<String> PERSONS = CUES.words("persons");
  private static final int WORDS_BETWEEN_PERSONS = 120;
  private static final Set<String> ARTICLE_WORD = CUES.list("article word");

  private KindGuesser() {}

  public static DocumentKind guess(String text, String language) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    List<String> lines = sample.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Grammar grammar = Grammar.of(language);
    if (isTreaty(lines, grammar)) {
      return DocumentKind.ARTICLE;
    }
    if (resolution(lines, grammar) >= EVIDENCE || isExcerpt(lines, grammar)) {
      return DocumentKind.RESOLUTION;
    }
    int letter =
        2 * starting(lines, LETTER_LINE) + 2 * within(sample, LETTER_WORD) + persons(sample);
    int article = within(sample, ARTICLE_WORD);
    return letter >= 4 && letter > article ? DocumentKind.LETTER : DocumentKind.ARTICLE;
  }

  /** Divided into articles, with no resolution above the first of them that would adopt it. */
  private static boolean isTreaty(List<String> lines, Grammar grammar) {
    int first = ArticleHeads.first(lines);
    return first >= 0 && resolution(lines.subList(0, first), grammar) < EVIDENCE;
  }

  private static int resolution(List<String> lines, Grammar grammar) {
    int evidence = 0;
    int recitals = 0;
    for (String line : lines) {
      recitals += recitals > 0 && grammar.openings().goesOn(line) ? 1 : isRecital(line, grammar);
      if (RunTogether.enacting(line, grammar.openings()) > 0) {
        evidence += 3;
      } else if (Organ.enacting(line) != null) {
        evidence += 2;
      } else if (HeadNumber.of(line) != null || SymbolLine.of(line) != null) {
        evidence++;
      } else if (line.length() > 3) {
        evidence += opens(line, grammar) ? 1 : 0;
      }
    }
    return Math.max(evidence, recitals);
  }

  /** "Recalling ...;": 1, else 0; further ones may begin with "That". */
  private static int isRecital(String line, Grammar grammar) {
    OpeningMatch match = line.length() > 3 ? grammar.clauseAt(line, 0) : null;
    boolean clause = match != null && match.opening().preambular();
    return clause && ",;".indexOf(Folding.western(line.charAt(line.length() - 1))) >= 0 ? 1 : 0;
  }

  private static boolean opens(String line, Grammar grammar) {
    Marker marker = Marker.of(line);
    OpeningMatch match = grammar.clauseAt(line, marker == null ? 0 : marker.end());
    boolean numbered = marker != null && marker.kind() == Marker.Kind.ARABIC;
    return match != null && (match.opening().preambular() || numbered);
  }

  /** A paragraph or two cut out of a resolution: clauses and nothing else. */
  private static boolean isExcerpt(List<String> lines, Grammar grammar) {
    return !lines.isEmpty()
        && lines.size() <= LONGEST_EXCERPT
        && lines.stream().allMatch(line -> isClause(line, grammar));
  }

  private static boolean isClause(String line, Grammar grammar) {
    Marker marker = Marker.of(line);
    char last = Folding.western(line.charAt(line.length() - 1));
    return ",;:.".indexOf(last) >= 0
        && grammar.clauseAt(line, marker == null ? 0 : marker.end()) != null;
  }

  /** Who writes "we" in every other sentence writes a letter or a statement. */
  private static int persons(String sample) {
    List<Token> tokens = Token.of(sample);
    long persons = tokens.stream().filter(token -> PERSONS.contains(token.word())).count();
    return persons > 2 && persons * WORDS_BETWEEN_PERSONS >= tokens.size() ? 4 : 0;
  }

  private static int starting(List<String> lines, Set<String> cues) {
    int hits = 0;
    for (String line : lines) {
      String folded = Folding.fold(line);
      for (String cue : cues) {
        if (folded.startsWith(cue)) {
          hits++;
          break;
        }
      }
    }
    return Math.min(hits, 6);
  }

  private static int within(String sample, Set<String> cues) {
    String folded = Folding.fold(sample);
    return (int) cues.stream().filter(folded::contains).count();
  }
}
