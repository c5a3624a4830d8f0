package org.dispositif.text.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.dispositif.text.source.Word;

/** What a line of a letter looks like, taken by itself: a salutation, a closing, a name. */
final class LetterLayout {

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?:\\{\\{|</?\\w|<!--|!\\[|\\[[^\\]]{1,200}\\]:\\s|---$|\\+\\+\\+$|https?://\\S+$|"
              + "\\[[^\\]]{1,200}\\](?:\\([^)]*\\)|\\[[^\\]]*\\])$|[|:\\s-]+$)");
  private static final Pattern HASHTAG = Pattern.compile("#\\p{L}[\\p{L}\\p{N}_]*");
  private static final Pattern ONLY_SIGNS = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]+");
  private static final int SHORT = 14;

  private final String text;
  private final LetterGrammar grammar;
  private final LetterDates dates;

  LetterLayout(String text, LetterGrammar grammar) {
    this.text = text;
    this.grammar = grammar;
    this.dates = new LetterDates(grammar);
  }

  boolean isNoise(Line line) {
    String raw = line.span().of(text);
    boolean signs = ONLY_SIGNS.matcher(raw).matches() || HASHTAG.matcher(raw).matches();
    if (signs || MARKUP.matcher(raw).lookingAt() || raw.startsWith(">>")) {
      return true;
    }
    return line.length() <= 12 && grammar.match("noise", line.words(), 0) > 0;
  }

  boolean isDate(Line line) {
    return line.length() <= 9 && !line.isListed() && dates.in(text, line) != null;
  }

  boolean isReference(Line line) {
    return line.length() <= 12 && labelled(line, "references");
  }

  boolean isSubject(Line line) {
    return line.length() <= 45 && labelled(line, "subjects");
  }

  /** "A l'attention de :", "To,", "Addressed to:". */
  boolean isAttention(Line line) {
    int length = grammar.match("attention", line.words(), 0);
    return length > 0 && (line.length() <= length + 2) && line.mark() != Line.Mark.NUMBER;
  }

  boolean isCopy(Line line) {
    int length = grammar.match("copies", line.words(), 0);
    if (length == 0 || line.isListed()) {
      return false;
    }
    return line.length() <= length + 1 || followedByColon(line, length);
  }

  boolean isSalutation(Line line) {
    boolean begins = grammar.match("salutations", line.words(), 0) > 0;
    return begins && line.length() <= SHORT && !line.isListed() && !line.endsWith(text, '.');
  }

  boolean isAddressing(Line line) {
    return line.length() <= 60 && grammar.beginsLike("letters.to", line.phrase() + " ");
  }

  /** "A Son Excellence Madame B.": a preposition and a form of address. */
  boolean isDedication(Line line) {
    List<Word> words = line.words();
    boolean to = words.size() > 1 && grammar.list("object.datives").contains(words.get(0).folded());
    if (!to || line.length() > SHORT || line.endsSentence(text)) {
      return false;
    }
    return grammar.match("salutations", words, 1) > 0
        || grammar.match("salutations", words, 2) > 0
        || grammar.has("honorifics", words.get(1));
  }

  boolean isTitle(Line line) {
    return line.length() <= 45
        && !line.endsWith(text, '.')
        && grammar.match("letter.titles", line.words(), 0) > 0;
  }

  /** "Sincerely," or a whole paragraph of courtesy before the signature. */
  boolean isClosing(Line line) {
    if (line.isListed() || line.mark() == Line.Mark.HEADING) {
      return false;
    }
    boolean formula = line.length() <= 8 && grammar.match("closings", line.words(), 0) > 0;
    return formula || isValediction(line);
  }

  boolean isValediction(Line line) {
    return line.length() <= 60
        && !line.isListed()
        && grammar.pattern("valedictions").matcher(line.phrase()).find()
        && line.length() > 3;
  }

  /** "Signatories:", "Les organisations signataires". */
  boolean isSignedLead(Line line) {
    int length = grammar.match("signed", line.words(), 0);
    if (line.isListed() || line.length() > 12) {
      return false;
    }
    boolean announces = line.endsWith(text, ':');
    boolean names = announces && line.length() <= 8 && grammar.hasAny("signed.words", line.words());
    return names || length > 0 && (announces || length == line.length());
  }

  /** "H.E. Ms. A. Bern": a form of address among the first words. */
  boolean isPersonLine(Line line) {
    boolean short_ = line.length() >= 2 && line.length() <= SHORT && !line.endsSentence(text);
    return short_
        && line.mark() == Line.Mark.NONE
        && line.words().stream()
            .limit(3)
            .anyMatch(w -> grammar.has("honorifics", w) && w.capital());
  }

  /** Whether it begins with an honorific: "Dr. A. Bern, Director of the Marsh Ltd." */
  boolean isAddressed(Line line) {
    return line.length() > 0
        && line.words().get(0).capital()
        && LetterGrammar.anywhere("honorifics", line.words().get(0));
  }

  boolean isConnector(Line line) {
    return grammar.list("connectors").contains(line.phrase());
  }

  /** Whether it can be the name of who signed, as it stands at a letter's end. */
  boolean isName(Line line) {
    if (line.length() == 0 || line.length() > 32 || line.mark() == Line.Mark.HEADING) {
      return false;
    }
    return (isStyledName(line) || !speaks(line))
        && !isNoise(line)
        && !isCopy(line)
        && !isDate(line)
        && beginsAsName(line);
  }

  /** Names one behind the other: many commas or semicolons, capitals, no sentence. */
  boolean isNameList(Line line) {
    long marks = line.text(text).chars().filter(c -> c == ',' || c == ';').count();
    long capitals = line.words().stream().filter(Word::capital).count();
    return marks >= 2
        && line.length() <= 8 * marks
        && capitals * 2 >= line.length()
        && !speaks(line);
  }

  /** "**Ada Bern** / Writer", "Ada Bern | A House": set as names are, whatever the words. */
  private boolean isStyledName(Line line) {
    String raw = line.span().of(text);
    boolean separated = raw.contains(" / ") || raw.contains(" | ");
    return !line.endsWith(text, ':')
        && (separated || raw.startsWith("**") && raw.indexOf("**", 2) > 0);
  }

  private boolean beginsAsName(Line line) {
    return line.beginsUpper(text)
        || line.words().stream().limit(3).anyMatch(Word::capital)
        || text.substring(line.content().start(), line.content().end())
            .chars()
            .anyMatch(c -> c > 0x2ff)
        || hasUpperInside(line);
  }

  private boolean hasUpperInside(Line line) {
    return line.text(text).chars().limit(12).anyMatch(Character::isUpperCase);
  }

  private boolean speaks(Line line) {
    if (line.endsWith(text, ':') || line.endsWith(text, '?')) {
      return true;
    }
    List<Word> words = line.words();
    long cues =
        words.stream().filter(w -> !w.capital() && grammar.has("sentence.words", w)).count();
    return cues > 0 && (words.size() > 3 || cues > 1);
  }

  /** "Objet : ...", "Index: ...". */
  private boolean labelled(Line line, String key) {
    int length = grammar.match(key, line.words(), 0);
    return length > 0 && followedByColon(line, length);
  }

  private boolean followedByColon(Line line, int words) {
    int end = line.words().get(words - 1).span().end();
    int at = end;
    while (at < line.content().end()
        && at < end + 3
        && " .\u00a0\u202f*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < line.content().end() && text.charAt(at) == ':';
  }

  /** Behind the salutation with which a paragraph begins ("Dear Ms Moreau, I write ..."), or -1. */
  int endOfRunInSalutation(Line line) {
    if (line.words().isEmpty() || !isPersonal(line.words().get(0))) {
      return -1;
    }
    int comma = text.indexOf(',', line.content().start());
    boolean near = comma > 0 && comma - line.content().start() < 80 && comma < line.content().end();
    boolean goesOn = near && line.content().end() - comma > 40;
    return goesOn ? comma + 1 : -1;
  }

  private static boolean isPersonal(Word word) {
    return List.of("dear", "cher", "chere", "chers", "cheres", "estimado", "estimada", "estimados")
        .contains(word.folded());
  }

  /** A short line without a full stop that stands over longer ones. */
  boolean isHeadline(Line line) {
    if (line.mark() == Line.Mark.HEADING) {
      return true;
    }
    boolean stops = line.endsSentence(text) && "?!".indexOf(line.last(text)) < 0;
    return !line.isListed()
        && line.length() > 0
        && line.length() <= SHORT
        && !stops
        && !line.endsWith(text, ',')
        && (line.length() <= 8 || !line.endsWith(text, '?'))
        && line.beginsUpper(text);
  }

  /** Prose, or a short sentence that ends as one. */
  boolean isSentence(Line line) {
    boolean ends = line.length() >= 4 && ".!?".indexOf(line.last(text)) >= 0;
    return isProse(line) || ends && line.mark() != Line.Mark.HEADING && !isTitle(line);
  }

  /** Whether it reads like a paragraph of prose. */
  boolean isProse(Line line) {
    boolean sentence = line.endsSentence(text) || line.endsWith(text, '\u00bb');
    return line.length() >= 40 || (line.length() >= 10 && sentence && !isTitle(line));
  }

  /** An item of a list that lost its bullets: begins with a bare verb, or in lower case. */
  boolean isUnmarkedItem(Line line) {
    if (line.length() < 2 || line.mark() != Line.Mark.NONE) {
      return false;
    }
    String first = line.words().get(0).folded();
    return !line.beginsUpper(text)
        || line.endsWith(text, ';')
        || grammar.list("imperative.verbs").contains(first)
        || isInfinitive(first);
  }

  boolean isInfinitive(String word) {
    if (word.length() < 4 || grammar.list("infinitive.not").contains(word)) {
      return false;
    }
    return grammar.list("infinitive.suffixes").stream().anyMatch(word::endsWith);
  }
}
