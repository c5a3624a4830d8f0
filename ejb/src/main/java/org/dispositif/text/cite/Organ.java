package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A body that adopts resolutions, from {@code organs.txt}.
 *
 * @param code short name: {@code GA, SC, HRC, ECOSOC, ...}
 * @param prefix what stands before the number in its symbols: "A/HRC/RES/"
 * @param names how it names itself in all languages, letters only and folded
 * @param bareNames the same without articles
 */
public record Organ(String code, String prefix, List<String> names, List<String> bareNames) {

  /** A body that the list does not know; its symbols are the bare numbers. */
  public static final Organ UNLISTED = new Organ("OTHER", "", List.of(), List.of());

  /** "The Trade Council,": undamaged words behind an article. */
  private static final Pattern CLEAN =
      Pattern.compile("(?i:l['’]|(?:the|le|la|les|el|los) )[\\p{L} '’-]{4,}[,.]?");

  private static final Pattern ARTICLE = Pattern.compile("^(?i:l'|(?:the|le|la|el) )");
  private static final List<Organ> ALL = read();

  /** A longer line is more than an enacting line, whatever it begins with. */
  private static final int LONGEST_TAIL = 90;

  private static List<Organ> read() {
    List<Organ> organs = new ArrayList<>();
    for (String line : WordLists.lines(Organ.class, "organs.txt")) {
      String[] parts = line.split("\\|");
      List<String> names = new ArrayList<>();
      List<String> bare = new ArrayList<>();
      for (int i = 2; i < parts.length; i++) {
        for (String name : parts[i].substring(parts[i].indexOf(':') + 1).split(";")) {
          names.add(Folding.letters(name));
          bare.add(Folding.letters(ARTICLE.matcher(name.strip()).replaceFirst("")));
        }
      }
      organs.add(
          new Organ(parts[0].strip(), parts[1].strip(), List.copyOf(names), List.copyOf(bare)));
    }
    return List.copyOf(organs);
  }

  static List<Organ> all() {
    return ALL;
  }

  /** The organ with a code, null where there is none. */
  public static @Nullable Organ of(@Nullable String code) {
    if (UNLISTED.code.equals(code)) {
      return UNLISTED;
    }
    return ALL.stream().filter(organ -> organ.code.equals(code)).findFirst().orElse(null);
  }

  /** The organ in whose symbols the prefix stands; the longest prefix wins. */
  public static @Nullable Organ ofSymbol(String symbol) {
    Organ best = null;
    for (Organ organ : ALL) {
      boolean better = best == null || organ.prefix.length() > best.prefix.length();
      if (symbol.startsWith(organ.prefix) && better) {
        best = organ;
      }
    }
    return best;
  }

  /**
   * The organ that the line names as the one that speaks: "The Security Council,", read in spite of
   * scanning faults.
   *
   * @return null where the line is no enacting line
   */
  public static @Nullable Organ enacting(String line) {
    if (line.length() > LONGEST_TAIL || line.isEmpty()) {
      return null;
    }
    char last = line.charAt(line.length() - 1);
    boolean ended = ",:;.".indexOf(last) >= 0;
    String letters = Folding.letters(line);
    Organ best = null;
    int least = Integer.MAX_VALUE;
    for (Organ organ : ALL) {
      int distance = organ.distance(letters, ended, line);
      if (distance < least) {
        least = distance;
        best = organ;
      }
    }
    return best;
  }

  /**
   * The organ whose name stands at the beginning of some words, "General Assembly in ...".
   *
   * @param letters the words, letters only and folded
   */
  static @Nullable Organ named(String letters) {
    return ALL.stream()
        .filter(organ -> organ.bareNames.stream().anyMatch(letters::startsWith))
        .findFirst()
        .orElse(null);
  }

  /** As {@link #named}, at the end of some words. */
  static @Nullable Organ namedAtEnd(String letters) {
    return ALL.stream()
        .filter(organ -> organ.bareNames.stream().anyMatch(letters::endsWith))
        .findFirst()
        .orElse(null);
  }

  /** Whether a line is an organ's name and nothing else, as page heads are. */
  public static boolean isName(String line) {
    if (line.length() > LONGEST_TAIL) {
      return false;
    }
    String letters = Folding.letters(line);
    return ALL.stream().anyMatch(organ -> organ.bareNames.contains(letters));
  }

  /**
   * The organ in a badly damaged line that by its place must be the enacting line.
   *
   * @return {@link #UNLISTED} for undamaged words, null where not even two thirds of a name are
   *     left
   */
  public static @Nullable Organ damaged(String line) {
    if (line.length() > LONGEST_TAIL) {
      return null;
    }
    String letters = Folding.letters(line);
    Organ best = null;
    int least = Integer.MAX_VALUE;
    for (Organ organ : ALL) {
      for (String name : organ.names) {
        int limit = name.length() < 10 ? 0 : name.length() / 3;
        int distance = Folding.distance(letters, name, limit);
        if (distance <= limit && distance < least) {
          least = distance;
          best = organ;
        }
      }
    }
    return best != null && 5 * least <= letters.length() || !CLEAN.matcher(line.strip()).matches()
        ? best
        : UNLISTED;
  }

  private int distance(String letters, boolean ended, String line) {
    if (!ended || upperCase(line)) {
      return names.contains(letters) ? 0 : Integer.MAX_VALUE;
    }
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      int limit = name.length() < 4 ? 0 : Math.min(4, name.length() / 5);
      int distance = Folding.distance(letters, name, limit);
      if (distance <= limit) {
        least = Math.min(least, distance);
      } else if (letters.startsWith(name) && letters.length() < name.length() + 40) {
        least = Math.min(least, 5);
      }
    }
    return least;
  }

  private static boolean upperCase(String line) {
    return line.toUpperCase(Locale.ROOT).equals(line);
  }
}
