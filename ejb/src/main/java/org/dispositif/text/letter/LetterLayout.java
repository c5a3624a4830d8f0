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
  private static final Pattern HAN_DATE =
      Pattern.compile(
          "[\\p{IsHan}\\u3007\\d]{2,4}\u5e74[\\p{IsHan}\\d]{1,3}\u6708[\\p{IsHan}\\d]{1,3}\u65e5");
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
    if (isAbbreviated(line, "copies.short")) {
      return true;
    }
    int length = grammar.match("copies", line.words(), 0);
    if (length == 0 || line.isListed()) {
      return false;
    }
    return line.length() <= length + 1 || followedByColon(line, length);
  }

  /** "c.c. the Minister": an abbreviation with its stop. */
  private boolean isAbbreviated(Line line, String key) {
    int length = grammar.match(key, line.words(), 0);
    int end = length == 0 ? 0 : line.words().get(length - 1).span().end();
    return length > 0 && text.startsWith(".", end) && line.length() > length;
  }

  boolean isSalutation(Line line) {
    boolean begins = grammar.match("salutations", line.words(), 0) > 0;
    boolean greeting = begins || greets(line);
    return greeting && line.length() <= SHORT && !line.isListed() && !line.endsWith(text, '.');
  }

  boolean isAddressing(Line line) {
    return line.length() <= 60 && grammar.beginsLike("letters.to", line.phrase() + " ");
  }

  /** "To: the Members", "\u00c0 l'attention des d\u00e9l\u00e9gations", a dative in Russian. */
  boolean isInlineAddress(Line line) {
    boolean bare = isAttention(line) && line.endsWith(text, ':');
    if (bare || line.length() > 50 || line.isListed() || line.endsWith(text, '.')) {
      return false;
    }
    boolean to = grammar.match("attention.of", line.words(), 0) > 0;
    boolean dative = line.length() >= 2 && grammar.match("address.datives", line.words(), 0) > 0;
    boolean whom = dative && line.length() <= SHORT && !line.endsSentence(text);
    return labelled(line, "attention") || to || whom;
  }

  /** Whether it greets: "Dear Minister", "Excellence, ch\u00e8res et chers coll\u00e8gues". */
  boolean greets(Line line) {
    return line.length() <= SHORT
        && !line.isListed()
        && !line.words().isEmpty()
        && isGreeting(line);
  }

  private boolean isGreeting(Line line) {
    boolean first = grammar.match("greetings", line.words(), 0) > 0;
    boolean among =
        line.endsWith(text, ',')
            && line.words().stream().limit(4).anyMatch(w -> grammar.has("greetings", w));
    return (first || among) && !line.endsWith(text, '.');
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
        || grammar.has("honorifics", words.get(1))
        || words.size() > 2 && grammar.has("honorifics", words.get(2));
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
    boolean told = grammar.hasAny("signed.words", line.words());
    boolean behalf = announces && grammar.match("on.behalf", line.words(), 0) > 0;
    boolean heading = line.length() <= 3 && !line.endsSentence(text);
    boolean names = told && (announces && line.length() <= 8 || heading);
    return names || behalf || length > 0 && (announces || length == line.length());
  }

  /** "With the support of: A, B, C": the lead and the names on one line. */
  boolean isInlineSigned(Line line) {
    int colon = new SignatoryList(line.text(text)).lead();
    boolean led = grammar.match("signed", line.words(), 0) > 0;
    return led && !line.isListed() && colon > 0 && colon < line.text(text).length() - 3;
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

  /** "Press contact: ...", an e-mail address, "Annexes: ...": no names of who signed. */
  boolean isContact(Line line) {
    boolean contact =
        labelled(line, "contacts")
            || labelled(line, "enclosures")
            || isAbbreviated(line, "enclosures");
    return contact || line.text(text).indexOf('@') > 0;
  }

  /** Whether it can be the name of who signed, as it stands at a letter's end. */
  boolean isName(Line line) {
    if (line.length() == 0 || line.length() > 32 || line.mark() == Line.Mark.HEADING) {
      return false;
    }
    return (isStyledName(line) || !speaks(line))
        && !isNoise(line)
        && !isContact(line)
        && !isCopy(line)
        && !isDate(line)
        && !HAN_DATE.matcher(line.text(text)).lookingAt()
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
    return at < line.content().end() && ":\uff1a".indexOf(text.charAt(at)) >= 0;
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
