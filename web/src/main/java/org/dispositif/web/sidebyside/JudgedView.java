package org.dispositif.web.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.document.DocumentView;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.comparison.CellMark;

/**
 * What was judged of a demand on one resolution.
 *
 * @param judging where one judges it
 * @param hidden how many others have judged it, whose judgements are shown after one's own
 */
public record JudgedView(
    DocumentView resolution, String judging, boolean older, List<Said> said, int hidden) {

  /**
   * A judgement.
   *
   * @param who made it
   * @param evidence the clauses that it rests on, by name
   */
  public record Said(String who, CellMark mark, String judgement, String why, String evidence) {}

  /** Who looks at it. */
  record Reader(UUID id, boolean judges, Locale locale) {}

  /** Others' judgements are shown to those who have judged themselves, or do not judge at all. */
  static JudgedView of(
      UUID letter, UUID demand, DocumentView resolution, CoverageTable.Cell cell, Reader reader) {
    boolean open = !reader.judges() || cell.by(reader.id()).isPresent();
    List<Said> said = new ArrayList<>();
    if (open) {
      cell.judgements().forEach(j -> said.add(said(j, j.assessorName(), resolution, reader)));
    }
    if (open && cell.agreed() != null) {
      String agreed = Texts.get(reader.locale(), "reader.js.judging.agreed");
      said.add(said(cell.agreed(), agreed, resolution, reader));
    }
    String judging =
        "/judging?letter=%s&resolution=%s#d-%s".formatted(letter, resolution.id(), demand);
    return new JudgedView(
        resolution, judging, cell.older(), said, open ? 0 : cell.judgements().size());
  }

  private static Said said(
      JudgementView judgement, String who, DocumentView resolution, Reader reader) {
    CellState state = CellState.valueOf(judgement.judgement().name());
    ClauseNames names = new ClauseNames(resolution.language());
    String evidence =
        judgement.evidence().stream()
            .map(p -> names.full(p.anchor().label()))
            .distinct()
            .collect(Collectors.joining(", "));
    return new Said(
        who,
        CellMark.of(state, reader.locale()),
        CellMark.name(state, reader.locale()),
        judgement.rationale(),
        evidence);
  }
}
