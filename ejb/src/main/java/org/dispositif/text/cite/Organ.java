package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Map<String, Organ> BY_CODE =
      ALL.stream().collect(Collectors.toMap(Organ::code, organ -> organ));

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
    return code == null ? null : BY_CODE.get(code);
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
    return ended && !isUpperCase(line)
        ? OrganNameList.FULL.enacting(letters)
        : OrganNameList.FULL.equal(letters);
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
    return OrganNameList.BARE.equal(letters) != null;
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
    OrganNameList.Near near = OrganNameList.FULL.damaged(letters);
    return near != null && 5 * near.distance() <= letters.length()
            || !CLEAN.matcher(line.strip()).matches()
        ? near == null ? null : near.organ()
        : UNLISTED;
  }

  private static boolean isUpperCase(String line) {
    return line.toUpperCase(Locale.ROOT).equals(line);
  }
}
