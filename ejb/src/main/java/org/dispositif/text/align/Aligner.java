package org.dispositif.text.align;

import java.util.List;
import java.util.Locale;

/**
 * Says which clauses of two texts correspond. Texts of one language are aligned by their words,
 * wherever they stand; language versions by their structure. Deterministic, and the same whichever
 * text comes first; never throws on bad text.
 */
public final class Aligner {

  private Aligner() {}

  public static Alignment align(AlignText a, AlignText b) {
    boolean turned = a.text().compareTo(b.text()) > 0;
    AlignText first = turned ? b : a;
    AlignText second = turned ? a : b;
    List<Unit> from = Units.of(first);
    List<Unit> to = Units.of(second);
    Groups groups =
        sameLanguage(a, b) ? WordAligner.align(from, to) : StructureAligner.align(from, to);
    Alignment alignment = new PairWriter(from, to, groups, sameLanguage(a, b)).write();
    return turned ? alignment.mirrored() : alignment;
  }

  /** Whether both are in the same language, so that their words can be compared. */
  public static boolean sameLanguage(AlignText a, AlignText b) {
    return primary(a).equals(primary(b));
  }

  private static String primary(AlignText text) {
    return text.language().split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
