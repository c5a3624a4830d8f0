package org.dispositif.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.text.align.PairKind;
import org.dispositif.text.align.VerbShift;
import org.dispositif.web.Texts;

/** Says how a clause and its twin correspond, in the words of lineages. */
@RequestScoped
public class TwinWords {

  /**
   * What became of the words first.
   *
   * @param sameLanguage whether words can be compared
   */
  List<ReasonWords.Said> of(AlignedPair pair, boolean sameLanguage, Locale locale) {
    List<ReasonWords.Said> said = new ArrayList<>();
    if (sameLanguage || pair.kind() == PairKind.SPLIT || pair.kind() == PairKind.MERGED) {
      said.add(said(pair.kind().code(), "lineage." + pair.kind().code(), locale));
    }
    if (!sameLanguage) {
      said.add(said("language", "lineage.language", locale));
    }
    if (pair.verb() == VerbShift.STRONGER || pair.verb() == VerbShift.WEAKER) {
      said.add(said(pair.verb().code(), "lineage.verb." + pair.verb().code(), locale));
    }
    if (pair.moved()) {
      said.add(said("moved", "lineage.moved", locale));
    }
    if (pair.crossed()) {
      said.add(said("crossed", "lineage.crossed", locale));
    }
    return said;
  }

  private static ReasonWords.Said said(String code, String key, Locale locale) {
    return new ReasonWords.Said(code, Texts.get(locale, key));
  }
}
