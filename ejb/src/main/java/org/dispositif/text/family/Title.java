package org.dispositif.text.family;

import java.util.List;
import java.util.stream.Collectors;
import org.dispositif.text.family.TitleWords.Word;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A resolution's title as far as its words tell the matter: no articles, months or numbers. Words
 * that differ by a sign or two are the same, as scans damage them.
 */
public final class Title {

  /** Shorter words must be the same to the letter: "Iran", "Iraq". */
  private static final int MAY_DIFFER = 5;

  private static final int MAY_DIFFER_TWICE = 9;

  /** "Slovakia" and "Slovenia" differ by two signs in eight. */
  private static final int NAME_MAY_DIFFER = 8;

  private static final int LONGEST_KEY = 400;

  private final String language;
  private final List<Word> words;
  private final boolean shouted;
  private final boolean cut;

  private Title(String language, String title) {
    this.language = language;
    words = TitleWords.of(title);
    shouted = title.chars().noneMatch(Character::isLowerCase);
    cut = !title.isEmpty() && Character.isLowerCase(title.charAt(0));
  }

  public static Title of(@Nullable String title, @Nullable String language) {
    return new Title(language == null ? "" : language, title == null ? "" : title.strip());
  }

  /** Whether there are words that say something; "Resolution of 14 March 1950" has none. */
  public boolean says() {
    return !words.isEmpty();
  }

  public String language() {
    return language;
  }

  int size() {
    return words.size();
  }

  /** Whether it begins in mid-sentence: its first line was lost, and what is left tells little. */
  boolean cut() {
    return cut;
  }

  /**
   * The same for titles with the same words in the same order; null where no word says anything.
   */
  public @Nullable String key() {
    String key = words.stream().map(Word::folded).collect(Collectors.joining(" "));
    return key.isEmpty() ? null : key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }

  /** How many words both have, by how many they have on average (Dice); 0 in other languages. */
  public double likeness(Title other) {
    int both = both(other);
    return both == 0 ? 0 : 2.0 * both / (words.size() + other.words.size());
  }

  /** How many words both have, by how many the shorter has; 0 in other languages. */
  public double holds(Title other) {
    int both = both(other);
    return both == 0 ? 0 : (double) both / Math.min(words.size(), other.words.size());
  }

  /** Whether the words of the shorter stand in the other side by side, with nothing between. */
  boolean runsThrough(Title other) {
    Title shorter = words.size() <= other.words.size() ? this : other;
    Title longer = shorter == this ? other : this;
    int first = -1;
    int last = -1;
    for (int i = 0; i < longer.words.size(); i++) {
      if (shorter.has(longer.words.get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first >= 0 && last - first < shorter.words.size() + 1;
  }

  /**
   * Whether each names somebody or something that the other does not: "in Myanmar", "in Belarus".
   * In titles all in capitals no names are told.
   */
  public boolean namesOther(Title other) {
    return !shouted && !other.shouted && namesMore(other) && other.namesMore(this);
  }

  private boolean namesMore(Title other) {
    return words.stream().anyMatch(w -> w.capital() && !other.has(w));
  }

  private int both(Title other) {
    boolean comparable = language.equals(other.language);
    Title shorter = words.size() <= other.words.size() ? this : other;
    Title longer = shorter == this ? other : this;
    return comparable ? (int) shorter.words.stream().filter(longer::has).count() : 0;
  }

  private boolean has(Word word) {
    return words.stream().anyMatch(w -> same(w, word));
  }

  /** Names may differ less than words do: "Zambia" is not "Gambia". */
  private boolean same(Word a, Word b) {
    int length = Math.min(a.folded().length(), b.folded().length());
    boolean names = a.capital() && b.capital() && !shouted;
    int most = names ? Math.min(1, length / NAME_MAY_DIFFER) : 2;
    int limit = Math.min(most, length < MAY_DIFFER ? 0 : length < MAY_DIFFER_TWICE ? 1 : 2);
    return limit == 0
        ? a.folded().equals(b.folded())
        : Folding.distance(a.folded(), b.folded(), limit) <= limit;
  }
}
