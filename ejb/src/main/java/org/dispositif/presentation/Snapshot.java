package org.dispositif.presentation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dispositif.comparison.Coverage;
import org.dispositif.text.quote.Exactness;

/**
 * What a scene shows, frozen when it was made or renewed: later changes of its sources change no
 * presentation by themselves.
 *
 * @param passages in the order in which they are revealed
 * @param verdict what was judged, or null
 * @param remark what an annotation says, or null
 * @param exactness of a quotation, or null
 * @param figure of a question, or null
 * @param ladder of verbs, or null
 */
public record Snapshot(
    List<Passage> passages,
    Verdict verdict,
    Remark remark,
    Exactness exactness,
    Figure figure,
    Ladder ladder) {

  /**
   * A judgement.
   *
   * @param judgement null while nobody has judged
   * @param agreed the dossier's own
   * @param by whose it is
   */
  public record Verdict(Coverage judgement, boolean agreed, String by, String rationale) {
    static final Verdict NONE_YET = new Verdict(null, false, null, null);
  }

  /**
   * What was said of marked words.
   *
   * @param text without markup, or null
   */
  public record Remark(String text, List<String> tags, String by) {
    public Remark {
      tags = tags == null ? List.of() : List.copyOf(tags);
    }
  }

  public Snapshot {
    passages = passages == null ? List.of() : List.copyOf(passages);
  }

  static Snapshot of(List<Passage> passages) {
    return new Snapshot(passages, null, null, null, null, null);
  }

  static Snapshot of(Figure figure) {
    return new Snapshot(List.of(), null, null, null, figure, null);
  }

  static Snapshot of(Ladder ladder) {
    return new Snapshot(List.of(), null, null, null, null, ladder);
  }

  Snapshot with(Verdict judged) {
    return new Snapshot(passages, judged, remark, exactness, figure, ladder);
  }

  /** The same with each passage changed. */
  Snapshot each(UnaryOperator<Passage> change) {
    return new Snapshot(
        passages.stream().map(change).toList(), verdict, remark, exactness, figure, ladder);
  }
}
