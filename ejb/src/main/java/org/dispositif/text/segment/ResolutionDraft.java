package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.cite.Organ;
import org.jspecify.annotations.Nullable;

/** A resolution in the making: what its head and its end say, and how far it is numbered. */
final class ResolutionDraft {

  final int index;
  final List<String> titles = new ArrayList<>();
  final List<String> adoptions = new ArrayList<>();
  @Nullable HeadNumber number;
  @Nullable String printedSymbol;
  @Nullable String part;
  @Nullable Organ organ;

  /**
   * The one whose text recommends this one to another body, and whose adoption stands behind it.
   */
  @Nullable ResolutionDraft recommendedBy;

  @Nullable Tabling tabled;
  int enactingBlock = -1;
  int annexes;
  final Numbers body = new Numbers();
  Numbers numbers = body;

  ResolutionDraft(int index) {
    this.index = index;
  }

  /** How far one numbered text (the body, an annex) has come. */
  static final class Numbers {
    String prefix = "";
    @Nullable String section;
    int preambular;
    int operative;
    boolean numbered;

    /** Whether a section's heading stands above the next clause. */
    boolean underHeading;

    /** The first section and its first block, as long as nobody knows whether numbers restart. */
    @Nullable String first;

    int firstBlock;
    boolean restarts;

    /** The value of the last section's Roman number. */
    int lastSection;

    /** Whether the numbers are printed "1)", not "1.". */
    boolean enclosed;
  }

  void beginAnnex() {
    annexes++;
    numbers = new Numbers();
    numbers.prefix = annexPrefix();
  }

  boolean isInAnnex() {
    return numbers != body;
  }

  /** The number of its heading, empty where it has none. */
  String headNumber() {
    return number == null ? "" : number.number();
  }

  /** "A", "B" as it stands alone on a line or in the number. */
  @Nullable String partLetter() {
    return part != null ? part : number == null ? null : number.part();
  }

  /** Of labels under the section last seen, whose numbering begins anew. */
  String sectionPrefix() {
    return rootPrefix() + numbers.section + ".";
  }

  /** Of labels that stand under no section. */
  String rootPrefix() {
    String part = partLetter();
    return isInAnnex() ? annexPrefix() : part == null ? "" : part + ".";
  }

  private String annexPrefix() {
    return annexes <= 1 ? "Annex." : "Annex" + annexes + ".";
  }

  /** The one that adoption lines here are about. */
  ResolutionDraft adopting() {
    return recommendedBy == null ? this : recommendedBy;
  }

  boolean isEnacted() {
    return enactingBlock >= 0;
  }

  @Nullable String symbol() {
    String found = number == null ? null : number.symbol(organ);
    String symbol = found == null || printedSymbol != null ? printedSymbol : found;
    String letter = partLetter();
    boolean parted =
        symbol != null
            && letter != null
            && !symbol.endsWith(letter)
            && !symbol.startsWith("S/RES/");
    return parted ? symbol + letter : symbol;
  }

  @Nullable String title() {
    String title = String.join(" ", titles).strip();
    return title.isEmpty() ? null : title;
  }

  ResolutionHead head() {
    return new ResolutionHead(
        index,
        symbol(),
        partLetter(),
        title(),
        organ == null ? null : organ.code(),
        AdoptionReader.read(adoptions),
        enactingBlock,
        tabled);
  }
}
