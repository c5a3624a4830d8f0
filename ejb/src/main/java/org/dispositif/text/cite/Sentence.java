package org.dispositif.text.cite;

import java.util.Map;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence read so far says about whose resolutions are meant: the word "resolution" that
 * governs, the organ last named, the one named right before.
 */
final class Sentence {

  /**
   * The word "resolution" or "decision" that governs the numbers behind it.
   *
   * @param own "its resolutions"
   */
  record Word(int start, int end, boolean decision, boolean own) {}

  private static final int WORDS_BETWEEN = 6;

  private final String text;
  private final @Nullable Organ speaker;
  private final Map<String, Organ> lastOfKind;

  @Nullable Word word;

  /** Whose resolutions the word speaks of, null where it is not said. */
  @Nullable Organ owner;

  private @Nullable Organ inherited;
  private @Nullable Organ subject;
  private NameIndex.@Nullable Hit lastName;

  Sentence(String text, @Nullable Organ speaker, CitationMemory memory) {
    lastOfKind = memory.lastOfKind;
    this.text = text;
    this.speaker = speaker;
  }

  /** A sentence or a part of an enumeration has ended. */
  void end() {
    word = null;
    owner = null;
    inherited = null;
    subject = null;
    lastName = null;
  }

  /** A name that owns no number: who acts, or whose resolutions the word before it means. */
  void named(NameIndex.Hit hit, @Nullable Organ organ, boolean behindWord) {
    lastName = hit;
    if (organ == null) {
      return;
    }
    if (behindWord && owner == null) {
      owner = organ;
      inherited = organ;
    } else {
      subject = organ;
    }
  }

  /** The organ of a name; a bare noun means the one of its kind named last, or the speaker. */
  @Nullable Organ meant(NameIndex.Hit hit) {
    if (hit.code().charAt(0) != '@') {
      Organ organ = OrganNames.organ(hit.code());
      if (organ != null && organ != Organ.UNLISTED && !organ.code().equals("SUBCOM")) {
        lastOfKind.put(kind(organ), organ);
      }
      return organ;
    }
    Organ last = lastOfKind.get(hit.code());
    if (hit.code().equals("@GOVERNING")) {
      boolean habitat = speaker != null && speaker.code().equals("HABITAT");
      return OrganNames.organ(habitat ? "HSPGC" : "UNEP");
    }
    if (last != null) {
      return last;
    }
    return speaker != null && kind(speaker).equals(hit.code()) ? speaker : byNoun(hit.code());
  }

  private static @Nullable Organ byNoun(String noun) {
    return switch (noun) {
      case "@ASSEMBLY" -> Organ.of("GA");
      case "@COMMISSION" -> Organ.of("CHR");
      default -> null;
    };
  }

  private static String kind(Organ organ) {
    return switch (organ.code()) {
      case "GA", "UNEA", "HABITAT" -> "@ASSEMBLY";
      case "SC", "HRC", "ECOSOC", "TC" -> "@COUNCIL";
      case "UNEP", "HSPGC" -> "@GOVERNING";
      default -> "@COMMISSION";
    };
  }

  /** The word "resolution" stands at an offset. */
  void word(int start, int end, boolean decision, boolean possessive) {
    Organ before = null;
    boolean own = possessive;
    boolean emphatic = false;
    boolean inheriting = false;
    int at = start;
    for (int words = 0; words < WORDS_BETWEEN && at > 0; words++) {
      if (lastName != null && at - lastName.end() <= 1) {
        before = meant(lastName);
        break;
      }
      String folded = Folding.fold(wordBefore(at));
      emphatic |= CitationWords.EMPHATIC.contains(folded);
      inheriting |= CitationWords.INHERITING.contains(folded);
      if (CitationWords.OWN.contains(folded)) {
        own = true;
        at = text.lastIndexOf(wordBefore(at), at - 1);
        break;
      }
      if (folded.isEmpty() || !inheriting && !CitationWords.BETWEEN.contains(folded)) {
        break;
      }
      at = text.lastIndexOf(wordBefore(at), at - 1);
    }
    word = new Word(start, end, decision, own);
    owner = own ? possessor(at, emphatic, decision) : before;
    owner = owner == null && inheriting ? inherited : owner;
    inherited = owner != null ? owner : inherited;
  }

  /** "l'Assemblée, dans sa résolution": the one that acts; else the one that speaks. */
  private @Nullable Organ possessor(int own, boolean emphatic, boolean decision) {
    boolean another = !emphatic && CitationWords.OF_ANOTHER.contains(Folding.fold(wordBefore(own)));
    boolean known = subject != null && (decision || subject != Organ.UNLISTED);
    return another && known ? subject : speaker;
  }

  /** The organ last named as one that acts. */
  @Nullable Organ subject() {
    return subject;
  }

  String wordBefore(int at) {
    int end = at;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && at - end < 3) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 30) {
      start--;
    }
    return text.substring(start, end);
  }
}
