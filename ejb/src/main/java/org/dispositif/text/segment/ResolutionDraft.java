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
  }

  void beginAnnex() {
    annexes++;
    numbers = new Numbers();
    numbers.prefix = annexes == 1 ? "Annex." : "Annex" + annexes + ".";
  }

  boolean isEnacted() {
    return enactingBlock >= 0;
  }

  @Nullable String symbol() {
    String found = number == null ? null : number.symbol(organ);
    String symbol = found == null || printedSymbol != null ? printedSymbol : found;
    boolean parted = symbol != null && part != null && number != null && number.part() == null;
    return parted ? symbol + part : symbol;
  }

  @Nullable String title() {
    String title = String.join(" ", titles).strip();
    return title.isEmpty() ? null : title;
  }

  ResolutionHead head() {
    return new ResolutionHead(
        index,
        symbol(),
        part != null ? part : number == null ? null : number.part(),
        title(),
        organ == null ? null : organ.code(),
        AdoptionReader.read(adoptions),
        enactingBlock);
  }
}
