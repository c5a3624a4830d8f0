package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads who signed out of the signatory blocks. In a list every entry signs; below a signature a
 * name and the lines under it (office, organisation) are one signatory. Persons are told from
 * organisations by what is printed, and where nothing tells, neither is claimed.
 */
final class SignatoryReader {

  private static final String[] SEPARATORS = {" | ", " / ", " \u2013 ", " \u2014 "};
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
  private static final int SIGNATURE = 6;
  private static final String[] AND = {", and ", ", et ", " and ", " et ", " y "};

  private final String text;
  private final List<FoundSignatory> found = new ArrayList<>();

  private boolean organizations;
  private boolean signature;
  private boolean alone;

  SignatoryReader(String text) {
    this.text = text;
  }

  List<FoundSignatory> read(List<Block> blocks) {
    List<Line> run = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.SIGNATORY) {
        run.add(Line.of(text, block.span()));
      } else if (block.kind() != BlockKind.NOISE) {
        readRun(run);
        run.clear();
      }
    }
    readRun(run);
    return List.copyOf(found);
  }

  private void readRun(List<Line> run) {
    if (run.isEmpty()) {
      return;
    }
    if (isSignature(run)) {
      readSignature(run);
      return;
    }
    boolean persons = commasSetPersonsOff(run);
    alone = run.size() == 1 && run.get(0).mark() == Line.Mark.NONE;
    signature = run.size() <= 2 && run.get(0).mark() == Line.Mark.NONE;
    organizations = !persons && isMostlyOrganizations(run);
    run.forEach(line -> readEntry(line, persons));
  }

  /** Few bare lines, of which the first names a person and another says for whom. */
  private boolean isSignature(List<Line> run) {
    boolean bare =
        run.size() <= SIGNATURE
            && run.stream()
                .allMatch(l -> l.mark() == Line.Mark.NONE && separator(l.text(text)) == null);
    if (!bare || run.size() < 2) {
      return false;
    }
    long persons = run.stream().filter(this::looksLikePerson).count();
    long bodies = run.stream().filter(l -> isOrganization(l) && !isOffice(l)).count();
    boolean body = run.stream().anyMatch(l -> isOffice(l) || isOrganization(l) || isOnBehalf(l));
    Line first = run.get(0);
    boolean led = looksLikePerson(first) || isOnBehalf(first) || isOffice(first);
    return led && persons > 0 && body && bodies <= persons + 1;
  }

  private void readSignature(List<Line> run) {
    if (run.stream().filter(this::looksLikePerson).count() == 1) {
      addSignature(run);
      return;
    }
    int i = 0;
    while (i < run.size()) {
      int end = i + 1;
      while (end < run.size() && belongs(run, i, end)) {
        end++;
      }
      addSignature(run.subList(i, end));
      i = end;
    }
  }

  /** A line under a name belongs to it unless it is the next person. */
  private boolean belongs(List<Line> run, int first, int at) {
    Line line = run.get(at);
    if (isOnBehalf(run.get(first)) && at == first + 1) {
      return looksLikePerson(line);
    }
    return looksLikePerson(run.get(first)) && (isOffice(line) || isOrganization(line));
  }

  private void addSignature(List<Line> lines) {
    Span span =
        new Span(lines.get(0).content().start(), lines.get(lines.size() - 1).content().end());
    Line first = lines.get(0);
    if (lines.size() == 1) {
      readEntry(first, isNameBeforeComma(first));
      return;
    }
    Line person = lines.stream().filter(this::looksLikePerson).findFirst().orElse(first);
    String organization = isOnBehalf(first) ? behalf(first) : organizationOf(lines, person);
    String name = clean(person.text(text));
    found.add(new FoundSignatory(name, name, organization, span));
  }

  private @Nullable String organizationOf(List<Line> lines, Line person) {
    for (Line line : lines) {
      if (line != person && isOrganization(line) && !isOffice(line)) {
        return clean(line.text(text));
      }
    }
    Line last = lines.get(lines.size() - 1);
    int comma = last.text(text).lastIndexOf(',');
    return comma > 0 ? clean(last.text(text).substring(comma + 1)) : null;
  }

  private void readEntry(Line line, boolean commas) {
    int counted = numberColumn(line.text(text));
    String content = line.text(text).substring(counted);
    int start = line.content().start() + counted;
    if (content.isEmpty()) {
      return;
    }
    String separator = separator(content);
    List<Span> parts = separator == null ? listed(content, alone) : apart(content, separator);
    for (Span part : parts) {
      String name = clean(part.of(content));
      if (!name.isEmpty()) {
        found.add(signatory(name, separator, commas, part.shift(start)));
      }
    }
  }

  /** "4 | Friends of the Marsh": how long the column of numbers is. */
  private static int numberColumn(String content) {
    int at = 0;
    while (at < content.length() && Character.isDigit(content.charAt(at))) {
      at++;
    }
    boolean column = at > 0 && at <= 4 && content.startsWith(" | ", at);
    return column ? at + 3 : 0;
  }

  /** "A; B; C", and where the whole list stands on one line also "A, B, C and D". */
  private static List<Span> listed(String content, boolean alone) {
    String marks = content.indexOf(';') > 0 ? ";" : alone && commas(content) >= 3 ? "," : "";
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < content.length(); i++) {
      if (marks.indexOf(content.charAt(i)) >= 0) {
        parts.add(new Span(start, i));
        start = i + 1;
      }
    }
    parts.addAll(lastTwo(content, start, !marks.isEmpty()));
    return parts;
  }

  private static long commas(String content) {
    return content.chars().filter(c -> c == ',').count();
  }

  /** "C and D" at the end of an enumeration. */
  private static List<Span> lastTwo(String content, int start, boolean enumerated) {
    for (String and : AND) {
      int at = enumerated ? content.lastIndexOf(and) : -1;
      if (at > start + 1) {
        return List.of(new Span(start, at), new Span(at + and.length(), content.length()));
      }
    }
    return List.of(new Span(start, content.length()));
  }

  /** "A B | C DE F | G": two entries printed on one line are cut where a capital is glued on. */
  private List<Span> apart(String content, String separator) {
    int first = content.indexOf(separator);
    int second = content.indexOf(separator, first + separator.length());
    if (second < 0 || !separator.equals(" | ")) {
      return List.of(new Span(0, content.length()));
    }
    Matcher glued = GLUED.matcher(content).region(first, second);
    int cut = glued.find() ? glued.start() : -1;
    if (cut < 0) {
      return List.of(new Span(0, content.length()));
    }
    return List.of(new Span(0, cut), new Span(cut, content.length()));
  }

  private FoundSignatory signatory(
      String name, @Nullable String separator, boolean commas, Span span) {
    if (separator != null && (!organizations || separator.equals(" | "))) {
      int at = name.indexOf(separator.strip());
      return split(name, at < 0 ? name.length() : at, separator.strip().length(), span);
    }
    int behalf = onBehalf(name);
    if (behalf > 0) {
      return new FoundSignatory(name, clean(name.substring(0, behalf)), behalf(name, behalf), span);
    }
    int comma = name.indexOf(',');
    if (comma > 0 && (commas || setsOfficeOff(name, comma))) {
      return split(name, comma, 1, span);
    }
    return single(name, commas, span);
  }

  /** "Ada Bern, lawyer" is a person in any list. */
  private boolean setsOfficeOff(String name, int comma) {
    List<Word> left = words(name.substring(0, comma));
    List<Word> right = words(name.substring(comma + 1));
    return !right.isEmpty()
        && LetterGrammar.anywhere("roles", right.get(0))
        && looksLikePerson(left)
        && !LetterGrammar.anywhere("organisation.words", left);
  }

  private FoundSignatory split(String name, int at, int length, Span span) {
    String person = clean(name.substring(0, at));
    String rest = at < name.length() ? clean(name.substring(at + length)) : "";
    return new FoundSignatory(name, person, affiliation(rest), span);
  }

  /** Of "Chair, A House" the house; of a mere office nothing. */
  private @Nullable String affiliation(String rest) {
    List<Word> words = words(rest);
    if (rest.isEmpty() || words.isEmpty() || LetterGrammar.anywhere("independent", words.get(0))) {
      return null;
    }
    int comma = rest.lastIndexOf(',');
    String last = comma > 0 ? clean(rest.substring(comma + 1)) : rest;
    List<Word> lastWords = words(last);
    boolean office =
        lastWords.isEmpty()
            || LetterGrammar.anywhere("roles", lastWords.get(0))
            || !lastWords.get(0).capital();
    return office ? null : last;
  }

  /**
   * @param persons whether the list is one of persons: "Ada Bern OAM" among them is one too
   */
  private FoundSignatory single(String name, boolean persons, Span span) {
    List<Word> words = words(name);
    if (isPerson(words)) {
      return new FoundSignatory(name, personIn(name, words), null, span);
    }
    boolean undecided =
        words.size() <= 3
            && looksLikePerson(words)
            && !LetterGrammar.anywhere("organisation.words", words);
    boolean among =
        persons && looksLikePerson(words) && !LetterGrammar.anywhere("organisation.words", words);
    if (undecided && signature || among) {
      return new FoundSignatory(name, name, null, span);
    }
    return new FoundSignatory(name, null, undecided && !organizations ? null : name, span);
  }

  private boolean isMostlyOrganizations(List<Line> run) {
    long sure = run.stream().filter(l -> isOrganization(l) || !looksLikePerson(l.words())).count();
    return sure * 2 > run.size();
  }

  private boolean isPerson(List<Word> words) {
    return individually(words) > 0
        || !words.isEmpty()
            && words.size() <= 6
            && LetterGrammar.anywhere("honorifics", words.get(0));
  }

  private static int individually(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (LetterGrammar.matchAnywhere("individually", words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  private String personIn(String name, List<Word> words) {
    int at = individually(words);
    return at > 0 ? clean(name.substring(0, words.get(at).span().start())) : name;
  }

  /** Most entries with a comma are "Name, office or organisation". */
  private boolean commasSetPersonsOff(List<Line> run) {
    List<Line> commas = run.stream().filter(l -> l.text(text).contains(",")).toList();
    long persons = commas.stream().filter(this::isNameBeforeComma).count();
    long names = run.stream().filter(this::isNameBeforeComma).count();
    return persons > 0 && persons * 2 > commas.size() && names * 3 > run.size();
  }

  private boolean isNameBeforeComma(Line line) {
    String content = line.text(text);
    int comma = content.indexOf(',');
    List<Word> words = words(comma > 0 ? content.substring(0, comma) : content);
    boolean name = looksLikePerson(words) || isPerson(words);
    return name && !LetterGrammar.anywhere("organisation.words", words);
  }

  private boolean looksLikePerson(Line line) {
    return looksLikePerson(line.words()) && !isOrganization(line) && !isOffice(line);
  }

  /** Two to five words, all with capitals but for particles. */
  private boolean looksLikePerson(List<Word> words) {
    if (words.size() < 2 || words.size() > 6) {
      return false;
    }
    long capitals = words.stream().filter(Word::capital).count();
    return words.get(0).capital() && capitals >= 2 && capitals >= words.size() - 2;
  }

  private boolean isOffice(Line line) {
    return LetterGrammar.anywhere("roles", line.words());
  }

  private boolean isOrganization(Line line) {
    boolean acronym = line.text(text).matches(".*\\(\\p{Lu}[\\p{L}\\p{N}-]{1,11}\\)\\W*");
    return acronym
        || LetterGrammar.anywhere("organisation.words", line.words())
        || line.length() == 1;
  }

  private boolean isOnBehalf(Line line) {
    return LetterGrammar.matchAnywhere("on.behalf", line.words(), 0) > 0;
  }

  private String behalf(Line line) {
    int length = LetterGrammar.matchAnywhere("on.behalf", line.words(), 0);
    int from = line.words().get(Math.min(length, line.length() - 1)).span().start();
    return clean(text.substring(from, line.content().end()));
  }

  /** Where "on behalf of" begins in "A B on behalf of C", or -1. */
  private int onBehalf(String name) {
    List<Word> words = words(name);
    for (int i = 2; i + 1 < words.size(); i++) {
      int length = LetterGrammar.matchAnywhere("behalf.within", words, i);
      if (length >= 2 && i + length < words.size()) {
        return words.get(i).span().start();
      }
    }
    return -1;
  }

  private String behalf(String name, int at) {
    List<Word> words = words(name.substring(at));
    int length = LetterGrammar.matchAnywhere("behalf.within", words, 0);
    return clean(name.substring(at + words.get(length).span().start()));
  }

  private static @Nullable String separator(String content) {
    for (String separator : SEPARATORS) {
      if (content.contains(separator)) {
        return separator;
      }
    }
    return content.endsWith(" /") || content.endsWith(" |")
        ? content.substring(content.length() - 2)
        : null;
  }

  private List<Word> words(String name) {
    return Words.of(name, new Span(0, name.length()));
  }

  private static String clean(String name) {
    return name.replace("**", "").replaceAll("^[\\s*_,|/\u200b]+|[\\s*_,;|/\\\\\u200b]+$", "");
  }
}
