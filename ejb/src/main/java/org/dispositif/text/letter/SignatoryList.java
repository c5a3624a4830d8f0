package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;

/**
 * Cuts one line into the signatories that it lists: behind a lead with a colon, between semicolons
 * or commas, numbered within the line, side by side in Chinese. Offsets are those of the line.
 */
final class SignatoryList {

  private static final String SEMICOLONS = ";\u061b\uff1b";
  private static final String COMMAS = ",\u060c\u3001\uff0c";
  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|[\\s;])\\(?\\d{1,3}[.)]\\s+(?=\\S)");
  private static final String[] AND = {", and ", ", et ", " and ", " et ", " y ", " \u0438 "};
  private static final int LEAD = 10;

  private final String content;

  SignatoryList(String content) {
    this.content = content;
  }

  /** Behind "Signataires :", "Por las familias:", "\u7f72\u540d\uff1a"; 0 without such a lead. */
  int lead() {
    int colon = colon();
    if (colon < 0 || colon + 1 >= content.length()) {
      return 0;
    }
    List<Word> words = NameShapes.words(content.substring(0, colon));
    boolean leads = announces(words) || indexOf(SEMICOLONS + COMMAS, colon) > 0;
    return !words.isEmpty() && words.size() <= LEAD && leads ? colon + 1 : 0;
  }

  private static boolean announces(List<Word> words) {
    return LetterGrammar.matchAnywhere("on.behalf", words, 0) > 0
        || LetterGrammar.matchAnywhere("signed", words, 0) > 0
        || LetterGrammar.anywhere("signed.words", words);
  }

  /** Whether the lead says that persons follow. */
  boolean leadsPersons() {
    List<Word> words = NameShapes.words(content.substring(0, lead()));
    for (int i = 0; i < words.size(); i++) {
      if (LetterGrammar.matchAnywhere("individually", words, i) > 0
          || LetterGrammar.matchAnywhere("signed.persons", words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private int colon() {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\uff1a' || c == ':' && !content.startsWith("//", i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The entries; one for the whole line where nothing parts it.
   *
   * @param alone whether nothing but this line is signed
   */
  List<Span> entries(boolean alone) {
    int from = lead();
    List<Span> numbered = numbered(from);
    if (numbered.size() >= 2) {
      return numbered;
    }
    if (indexOf(SEMICOLONS, from) > 0) {
      return cut(from, SEMICOLONS);
    }
    if (commasPart(from, alone)) {
      return cut(from, COMMAS);
    }
    return isHan() ? cut(from, " \u3000") : List.of(new Span(from, content.length()));
  }

  private List<Span> numbered(int from) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher number = NUMBERED.matcher(content).region(from, content.length());
    while (number.find()) {
      ends.add(number.start());
      starts.add(number.end());
    }
    List<Span> entries = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < ends.size() ? ends.get(i + 1) : content.length();
      entries.add(new Span(starts.get(i), Math.max(starts.get(i), end)));
    }
    return entries;
  }

  /** Commas part names, unless an office or a place stands behind one. */
  private boolean commasPart(int from, boolean alone) {
    List<Span> parts = cut(from, COMMAS);
    int commas = parts.size() - 1;
    boolean led = from > 0;
    if (commas < 1 || !led && commas < 2) {
      return false;
    }
    if (alone && commas >= 3) {
      return true;
    }
    boolean remark = parts.stream().skip(1).anyMatch(p -> NameShapes.isRemark(p.of(content)));
    long whole = parts.stream().filter(p -> NameShapes.words(p.of(content)).size() >= 2).count();
    return !remark && (led ? whole * 2 > parts.size() : commas >= 3 && whole == parts.size());
  }

  private boolean isHan() {
    long han = content.codePoints().filter(Character::isIdeographic).count();
    return han * 2 > content.length();
  }

  private int indexOf(String marks, int from) {
    for (int i = from; i < content.length(); i++) {
      if (marks.indexOf(content.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** At the marks that stand outside brackets, and at the "and" before the last. */
  private List<Span> cut(int from, String marks) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i < content.length(); i++) {
      char c = content.charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      if (depth == 0 && marks.indexOf(c) >= 0) {
        parts.add(new Span(start, i));
        start = i + 1;
      }
    }
    parts.addAll(lastTwo(start, !parts.isEmpty()));
    return parts;
  }

  /** "C and D" at the end of an enumeration. */
  private List<Span> lastTwo(int start, boolean enumerated) {
    for (String and : AND) {
      int at = enumerated ? content.lastIndexOf(and) : -1;
      if (at > start + 1) {
        return List.of(new Span(start, at), new Span(at + and.length(), content.length()));
      }
    }
    return List.of(new Span(start, content.length()));
  }
}
