package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells person from organisation in one entry of a list. Where nothing that is printed tells,
 * neither is claimed.
 */
final class SignatoryEntry {

  private static final String[] SEPARATORS = {" | ", " / ", " \u2013 ", " \u2014 "};

  /** Whether the list is mostly one of organisations. */
  private final boolean organizations;

  /** Whether it is no list: one or two names below a letter. */
  private final boolean signature;

  SignatoryEntry(boolean organizations, boolean signature) {
    this.organizations = organizations;
    this.signature = signature;
  }

  /** The same list, where more names than a signature has stand on one line. */
  SignatoryEntry listed() {
    return new SignatoryEntry(organizations, false);
  }

  static @Nullable String separator(String content) {
    for (String separator : SEPARATORS) {
      if (content.contains(separator)) {
        return separator;
      }
    }
    return content.endsWith(" /") || content.endsWith(" |")
        ? content.substring(content.length() - 2)
        : null;
  }

  static boolean isNameBeforeComma(String content) {
    int comma = content.indexOf(',');
    List<Word> words = NameShapes.words(comma > 0 ? content.substring(0, comma) : content);
    boolean name = NameShapes.looksLikePerson(words) || NameShapes.isPerson(words);
    return name && !NameShapes.hasOrganizationWord(words);
  }

  /**
   * @param separator what parts the columns of the entry, or null
   * @param persons whether the list is one of persons: "Ada Bern OAM" among them is one too
   */
  FoundSignatory read(String name, @Nullable String separator, boolean persons, Span span) {
    if (separator != null && (!organizations || separator.equals(" | "))) {
      int at = name.indexOf(separator.strip());
      return split(name, at < 0 ? name.length() : at, separator.strip().length(), span);
    }
    int behalf = onBehalf(name);
    if (behalf > 0) {
      String person = NameShapes.clean(name.substring(0, behalf));
      return new FoundSignatory(name, person, behalf(name, behalf), span);
    }
    int comma = comma(name);
    if (comma > 0 && (persons || setsOfficeOff(name, comma))) {
      return split(name, comma, 1, span);
    }
    return single(name, persons, span);
  }

  private static int comma(String name) {
    int comma = name.indexOf(',');
    return comma > 0 ? comma : name.indexOf('\u060c');
  }

  /** "Ada Bern, lawyer" is a person in any list. */
  private static boolean setsOfficeOff(String name, int comma) {
    List<Word> left = NameShapes.words(name.substring(0, comma));
    List<Word> right = NameShapes.words(name.substring(comma + 1));
    boolean named =
        NameShapes.looksLikePerson(left)
            || !left.isEmpty() && LetterGrammar.anywhere("honorifics", left.get(0));
    return !right.isEmpty()
        && LetterGrammar.anywhere("roles", right.get(0))
        && named
        && !NameShapes.hasOrganizationWord(left);
  }

  private static FoundSignatory split(String name, int at, int length, Span span) {
    String person = NameShapes.clean(name.substring(0, at));
    String rest = at < name.length() ? NameShapes.clean(name.substring(at + length)) : "";
    return new FoundSignatory(name, person, affiliation(rest), span);
  }

  /** Of "Chair, A House" the house; of a mere office nothing. */
  private static @Nullable String affiliation(String rest) {
    List<Word> words = NameShapes.words(rest);
    if (rest.isEmpty() || words.isEmpty() || LetterGrammar.anywhere("independent", words.get(0))) {
      return null;
    }
    int comma = rest.lastIndexOf(',');
    String last = comma > 0 ? NameShapes.clean(rest.substring(comma + 1)) : rest;
    List<Word> lastWords = NameShapes.words(last);
    boolean office =
        lastWords.isEmpty()
            || LetterGrammar.anywhere("roles", lastWords.get(0))
            || !lastWords.get(0).capital();
    return office ? null : last;
  }

  private FoundSignatory single(String name, boolean persons, Span span) {
    List<Word> words = NameShapes.words(name);
    if (NameShapes.isPerson(words)) {
      return new FoundSignatory(name, personIn(name, words), null, span);
    }
    int remark = remark(name);
    if (remark > 0) {
      return new FoundSignatory(name, NameShapes.clean(name.substring(0, remark)), null, span);
    }
    boolean like = NameShapes.looksLikePerson(words) && !NameShapes.isOrganization(name, words);
    boolean undecided = words.size() <= 3 && like;
    if (undecided && signature || like && persons) {
      return new FoundSignatory(name, name, null, span);
    }
    return new FoundSignatory(name, null, undecided && !organizations ? null : name, span);
  }

  /** Where "(mother)" begins behind a person's name, or -1. */
  private static int remark(String name) {
    int bracket = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    boolean said =
        bracket > 0 && NameShapes.isRemark(name.substring(bracket + 1, name.length() - 1));
    List<Word> words = said ? NameShapes.words(name.substring(0, bracket)) : List.of();
    boolean person = NameShapes.looksLikePerson(words) && !NameShapes.hasOrganizationWord(words);
    return person ? bracket : -1;
  }

  private static String personIn(String name, List<Word> words) {
    int at = NameShapes.individually(words);
    int end = at > 0 ? words.get(at).span().start() : name.length();
    String person = NameShapes.clean(name.substring(0, end));
    return person.endsWith("(")
        ? NameShapes.clean(person.substring(0, person.length() - 1))
        : person;
  }

  /** Where "on behalf of" begins in "A B on behalf of C", or -1. */
  private static int onBehalf(String name) {
    List<Word> words = NameShapes.words(name);
    for (int i = 2; i + 1 < words.size(); i++) {
      int length = LetterGrammar.matchAnywhere("behalf.within", words, i);
      if (length >= 2 && i + length < words.size()) {
        return words.get(i).span().start();
      }
    }
    return -1;
  }

  private static String behalf(String name, int at) {
    List<Word> words = NameShapes.words(name.substring(at));
    int length = LetterGrammar.matchAnywhere("behalf.within", words, 0);
    return NameShapes.clean(name.substring(at + words.get(length).span().start()));
  }
}
