package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Folding;

/** Splits a printed list of States at its commas, and at the word before the last of them. */
final class StateNames {

  private static final int LONGEST = 120;

  private StateNames() {}

  /** "Cuba, Érythrée et Venezuela (République bolivarienne du)": three names as printed. */
  static List<String> split(String text) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Folding.fold(text.charAt(i));
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        add(names, text.substring(from, i));
        from = i + 1;
      }
    }
    addLast(names, text.substring(from));
    return names;
  }

  private static void addLast(List<String> names, String rest) {
    String folded = Folding.fold(rest);
    int from = 0;
    for (Token token : Token.of(rest)) {
      if (VoteWords.AND.contains(token.word()) && parts(rest, folded, token)) {
        add(names, rest.substring(from, token.start()));
        from = token.end();
      }
    }
    add(names, rest.substring(from));
  }

  /** Whether the word stands free, in no parenthesis and in no name. */
  private static boolean parts(String rest, String folded, Token and) {
    boolean free =
        and.start() == 0
            || rest.charAt(and.start() - 1) == ' '
                && and.end() < rest.length()
                && rest.charAt(and.end()) == ' ';
    boolean enclosed = rest.lastIndexOf('(', and.start()) > rest.lastIndexOf(')', and.start());
    return free && !enclosed && VoteWords.KEPT_WHOLE.stream().noneMatch(n -> in(folded, n, and));
  }

  private static boolean in(String folded, String name, Token and) {
    int from = Math.max(0, and.end() - name.length());
    int to = Math.min(folded.length(), and.start() + name.length());
    return folded.substring(from, to).contains(name);
  }

  private static void add(List<String> names, String raw) {
    String name = raw.replace('*', ' ').strip();
    boolean named = name.chars().anyMatch(Character::isLetter) && name.length() < LONGEST;
    if (named && !VoteWords.NONE.contains(Folding.fold(name))) {
      names.add(name);
    }
  }
}
