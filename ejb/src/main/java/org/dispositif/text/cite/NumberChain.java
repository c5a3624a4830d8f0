package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.cite.CitedNumber.Form;
import org.dispositif.text.cite.PlaceReader.Place;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that follow each other with nothing but dates, commas and "and" in between: an organ
 * named behind the last has adopted all of them ("les résolutions 5/1 du 18 juin et 7/20 du Conseil
 * ...").
 */
final class NumberChain {

  /** One number that waits for its organ. */
  private record Pending(
      CitedNumber number, boolean sure, boolean decision, @Nullable Place place) {}

  private static final Set<String> ARTICLES = Set.of("la", "le", "les", "l'", "the", "el", "a");
  private static final Set<String> JOINING = Set.of("et", "and", "y", "и", "و", "to", "");
  private static final Set<Character> LETTER_JOINTS = Set.of('-', '\u2013', ',', '&');
  private static final int MOST_PARTS = 26;
  private static final String EIGHT = " 8 ";

  private final String text;
  private final @Nullable Organ speaker;
  private final Sentence sentence;
  private final List<Citation> citations;
  private final List<Pending> pending = new ArrayList<>();
  private @Nullable Place placeBefore;
  private @Nullable Organ hanOwner;
  private String link = "-";

  NumberChain(String text, @Nullable Organ speaker, Sentence sentence, List<Citation> citations) {
    this.text = text;
    this.speaker = speaker;
    this.sentence = sentence;
    this.citations = citations;
  }

  boolean isOpen() {
    return !pending.isEmpty();
  }

  /** Whether it waits for more, and what it holds are citations. */
  boolean isSure() {
    return !pending.isEmpty() && pending.get(pending.size() - 1).sure;
  }

  /** The place cited before the word "resolution": of the first number behind it. */
  void place(@Nullable Place place) {
    placeBefore = place;
  }

  /** "第60/251号": whether a number is put as Chinese puts it, its word to come. */
  boolean isHan(CitedNumber number) {
    return number.start() > 0 && text.charAt(number.start() - 1) == '第'
        || number.end() < text.length() && text.charAt(number.end()) == '号';
  }

  /**
   * Takes a number and the parts that follow it, "A et B", "A-C".
   *
   * @param governed by a word before it
   * @param alone sure without such a word
   * @return where reading goes on
   */
  int add(CitedNumber printed, boolean governed, boolean alone) {
    CitedNumber number = isEightForB(printed) ? eightAsB(printed) : printed;
    Sentence.Word word = sentence.word;
    boolean beside = word != null && number.start() - word.end() <= 2;
    boolean decision = governed && word != null && word.decision();
    Place place = beside ? placeBefore : null;
    boolean sure = governed || alone;
    pending.add(new Pending(number, sure, decision, place));
    link = "-";
    int end = number.letter().isEmpty() ? number.end() : parts(number, sure, decision);
    return behind(end);
  }

  /**
   * "32/91 8 et C", or "34/90 8 du 12 mai" in a row of parts: scans take B for 8. Elsewhere an 8
   * apart is the mark of a footnote.
   */
  private boolean isEightForB(CitedNumber number) {
    int behind = number.end() + EIGHT.length() - 1;
    if (!number.letter().isEmpty()
        || number.form() != Form.SESSION
        || !text.startsWith(EIGHT, number.end())) {
      return false;
    }
    int at = jointEnd(behind);
    char letter = at > behind && at < text.length() ? text.charAt(at) : ' ';
    boolean another = letter >= 'C' && letter <= 'Z' && !isLetter(at + 1);
    boolean row = isOpen() && !pending.get(pending.size() - 1).number.letter().isEmpty();
    return another || row && Dated.behind(text, behind);
  }

  private static CitedNumber eightAsB(CitedNumber number) {
    return number.part("B", number.start(), number.end() + EIGHT.length() - 1);
  }

  private int parts(CitedNumber number, boolean sure, boolean decision) {
    int end = number.end();
    char last = number.letter().charAt(0);
    while (true) {
      int at = jointEnd(end);
      char letter = at < text.length() ? text.charAt(at) : ' ';
      boolean single = letter > last && letter <= 'Z' && !isLetter(at + 1);
      if (at == end || !single || letter - last > MOST_PARTS) {
        return end;
      }
      boolean range = isRange(text.substring(end, at));
      for (char c = range ? (char) (last + 1) : letter; c <= letter; c++) {
        pending.add(new Pending(number.part(String.valueOf(c), at, at + 1), sure, decision, null));
      }
      last = letter;
      end = at + 1;
    }
  }

  private boolean isLetter(int at) {
    boolean glued = text.startsWith("et ", at) || text.startsWith("du ", at);
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && !glued;
  }

  /** Behind "-", ", ", " et ", " à ", " and ", " to "; the offset itself where none stands. */
  private int jointEnd(int from) {
    int i = from;
    if (i < text.length() && LETTER_JOINTS.contains(text.charAt(i))) {
      i++;
      return i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
    }
    for (String joint : List.of(" et ", " and ", " y ", " и ", " à ", " a ", " to ", " по ")) {
      if (text.startsWith(joint, from)) {
        return from + joint.length();
      }
    }
    return from;
  }

  private static boolean isRange(String joint) {
    String bare = Folding.fold(joint.strip());
    return bare.equals("-") || bare.equals("\u2013") || Set.of("a", "to", "по").contains(bare);
  }

  /** Reads the place cited behind the number or name that ends here. */
  int behind(int end) {
    Place place = PlaceReader.behind(text, end);
    if (place == null) {
      return end;
    }
    if (!pending.isEmpty()) {
      Pending last = pending.remove(pending.size() - 1);
      pending.add(new Pending(last.number, last.sure, last.decision, join(last.place, place)));
    } else if (!citations.isEmpty()) {
      Citation last = citations.remove(citations.size() - 1);
      citations.add(
          new Citation(
              last.symbol(),
              place.paragraph() == null ? last.paragraph() : place.paragraph(),
              place.section() == null ? last.section() : place.section(),
              last.span()));
    }
    return place.end();
  }

  private static Place join(@Nullable Place before, Place behind) {
    return before == null
        ? behind
        : new Place(
            behind.paragraph() == null ? before.paragraph() : behind.paragraph(),
            behind.section() == null ? before.section() : behind.section(),
            behind.end());
  }

  /** A word that is no number: the chain goes on over dates and "and", else it ends. */
  void pass(String folded, int start, int end) {
    if (pending.isEmpty()) {
      return;
    }
    boolean number =
        Character.isDigit(folded.charAt(0)) || folded.length() == 1 && !folded.equals("a");
    if (number || Months.is(folded) || Dated.isDamagedDay(text.substring(start, end))) {
      return;
    }
    if (!CitationWords.ENUMERATION.contains(folded)) {
      int comma = start - 2;
      if (comma >= 0 && behind(comma) > start) {
        return;
      }
      flush(null);
    } else if (!ARTICLES.contains(folded)) {
      link = folded;
    }
  }

  void passHan(char c) {
    if (!pending.isEmpty() && CitationWords.HAN_ENUMERATION.indexOf(c) < 0) {
      flush(null);
    }
    hanOwner = CitationWords.HAN_ENUMERATION.indexOf(c) < 0 && c != '其' ? null : hanOwner;
    hanOwner = c == '其' ? speaker : hanOwner;
  }

  void hanOwner(@Nullable Organ organ) {
    hanOwner = organ;
  }

  /** Whether a name at this place is that of the organ that adopted the numbers. */
  boolean isOwnedBy(NameIndex.Hit hit) {
    return !pending.isEmpty() && !JOINING.contains(link) && hit.start() > 0;
  }

  void governedByWordBehind(boolean decision) {
    pending.replaceAll(p -> new Pending(p.number, true, decision, p.place));
    if (hanOwner != null) {
      sentence.owner = hanOwner;
    }
  }

  /**
   * The chain has ended.
   *
   * @param behind the organ named behind it, null for none
   */
  void flush(@Nullable Organ behind) {
    for (Pending one : pending) {
      Organ named = behind == null ? sentence.owner : behind;
      named = named == null ? SessionDate.owner(text, one.number) : named;
      Organ organ = one.sure ? Owners.of(one.number, named, sentence.subject(), speaker) : null;
      if (organ != null) {
        citations.add(citation(one, organ));
      }
    }
    pending.clear();
    placeBefore = null;
  }

  private static Citation citation(Pending one, Organ organ) {
    boolean year = one.number.form() == Form.YEAR;
    String prefix = one.decision && !year ? organ.prefix().replace("RES", "DEC") : organ.prefix();
    Place place = one.place;
    return new Citation(
        prefix + one.number.bare(),
        place == null ? null : place.paragraph(),
        place == null ? null : place.section(),
        new Span(one.number.start(), one.number.end()));
  }
}
