package org.dispositif.text.cite;

import java.util.Arrays;
import java.util.Map;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Names with their codes, found at a place of a text: the longest wins; case, accents, spaces and
 * stray signs between letters do not count.
 */
final class NameIndex {

  /**
   * A name found.
   *
   * @param code of what it names
   */
  record Hit(String code, int start, int end) {}

  /** What follows the letters read so far. */
  private static final class Node {
    private String letters = "";
    private Node[] next = new Node[0];
    private @Nullable String code;

    @Nullable Node next(char letter) {
      int at = letters.indexOf(letter);
      return at < 0 ? null : next[at];
    }

    Node add(char letter) {
      Node known = next(letter);
      if (known != null) {
        return known;
      }
      Node added = new Node();
      letters += letter;
      next = Arrays.copyOf(next, letters.length());
      next[letters.length() - 1] = added;
      return added;
    }
  }

  private static final int GAP = 3;
  private static final char HAN = '\u2e80';

  private final Node root = new Node();

  /** The nodes of first letters, by letter: asked at every word of a text. */
  private final @Nullable Node[] first = new Node[Character.MAX_VALUE + 1];

  /**
   * @param codes by their names, letters only and folded
   */
  NameIndex(Map<String, String> codes) {
    codes.forEach(this::add);
    for (int i = 0; i < root.letters.length(); i++) {
      first[root.letters.charAt(i)] = root.next[i];
    }
  }

  private void add(String letters, String code) {
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.add(letters.charAt(i));
    }
    node.code = code;
  }

  /** The longest name that begins at an offset, null for none. */
  @Nullable Hit at(String text, int start) {
    Node node = first[Folding.fold(text.charAt(start))];
    return node == null ? null : longest(text, start, start + 1, node);
  }

  /** The longest name whose letters up to an offset have led to a node. */
  private static @Nullable Hit longest(String text, int start, int behind, Node node) {
    int at = node.next.length == 0 ? -1 : nextLetter(text, behind);
    if (at >= 0) {
      char c = Folding.fold(text.charAt(at));
      Hit longer = longer(text, start, at, node.next(c));
      // scans take "l" for "I"
      Hit confused = c == 'i' ? longer(text, start, at, node.next('l')) : null;
      if (longer != null || confused != null) {
        return longer == null || confused != null && confused.end > longer.end ? confused : longer;
      }
    }
    return node.code != null && isEnd(text, behind) ? new Hit(node.code, start, behind) : null;
  }

  private static @Nullable Hit longer(String text, int start, int at, @Nullable Node node) {
    return node == null ? null : longest(text, start, at + 1, node);
  }

  /** The next letter or digit behind at most a few signs, -1 where none stands there. */
  private static int nextLetter(String text, int from) {
    int limit = Math.min(text.length(), from + GAP + 1);
    for (int i = from; i < limit; i++) {
      if (Chars.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Chars.isLetter(text.charAt(at)) || text.charAt(at) >= HAN;
  }
}
