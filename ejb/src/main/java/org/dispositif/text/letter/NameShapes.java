package org.dispositif.text.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * What a name of a signatory looks like: a person's, an organisation's, an office. Names are
 * printed in any language, whatever the letter's.
 */
final class NameShapes {

  private static final Pattern ACRONYM = Pattern.compile("\\(\\p{Lu}[\\p{L}\\p{N}-]{1,11}\\)\\W*$");
  private static final String QUOTES = "\u00ab\u201c\u201e\"";
  private static final String HAN_BODIES =
      "\u4f1a\u793e\u961f\u90e8\u5c40\u9662\u6240\u56e2\u7f51\u76df\u515a\u53f8\u7ec4\u6821\u4e2d\u5fc3";
  private static final int LONGEST = 6;

  private NameShapes() {}

  static List<Word> words(String name) {
    return Words.of(name, new Span(0, name.length()));
  }

  /** Two to six words, all with capitals but for particles. */
  static boolean looksLikePerson(List<Word> words) {
    if (words.size() < 2 || words.size() > LONGEST) {
      return false;
    }
    long capitals = words.stream().filter(Word::capital).count();
    return words.get(0).capital() && capitals >= 2 && capitals >= words.size() - 2;
  }

  /** Whether a form of address or a remark says that it is a person. */
  static boolean isPerson(List<Word> words) {
    return words.size() == 1 && isHanPerson(words.get(0).folded())
        || individually(words) > 0
        || !words.isEmpty()
            && words.size() <= LONGEST
            && LetterGrammar.anywhere("honorifics", words.get(0));
  }

  /** Two to four signs, the last none with which bodies are called. */
  private static boolean isHanPerson(String word) {
    return word.length() >= 2
        && word.length() <= 4
        && word.codePoints().allMatch(Character::isIdeographic)
        && HAN_BODIES.indexOf(word.charAt(word.length() - 1)) < 0;
  }

  /** Where "in a personal capacity" begins, or -1. */
  static int individually(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (LetterGrammar.matchAnywhere("individually", words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  static boolean hasOrganizationWord(List<Word> words) {
    return LetterGrammar.anywhere("organisation.words", words);
  }

  /** An acronym in brackets at its end, a word for organisations, or a name between quotes. */
  static boolean isOrganization(String name, List<Word> words) {
    return ACRONYM.matcher(name).find()
        || hasOrganizationWord(words)
        || name.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }

  static boolean isOffice(List<Word> words) {
    return LetterGrammar.anywhere("roles", words);
  }

  /** Whether it begins with an office or in lower case: no name of its own. */
  static boolean isRemark(String part) {
    List<Word> words = words(part);
    return words.isEmpty()
        || LetterGrammar.anywhere("roles", words.get(0))
        || !part.isBlank() && Character.isLowerCase(part.strip().codePointAt(0));
  }

  /** Without emphasis, separators and brackets left over around it. */
  static String clean(String name) {
    return name.replace("**", "")
        .replaceAll("^[\\s*_,;|/)\u200b]+|[\\s*_,;|/\\\\\u060c\u061b\u200b]+$", "");
  }
}
