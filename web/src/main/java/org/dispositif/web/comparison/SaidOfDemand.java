package org.dispositif.web.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.ComparisonService.Answered;
import org.dispositif.comparison.ComparisonService.Outcome;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementStep;
import org.dispositif.comparison.JudgementView;
import org.dispositif.document.DocumentView;
import org.dispositif.link.LinkService;
import org.dispositif.link.LinkView;
import org.dispositif.link.Relation;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;

/**
 * What was said to a demand, in the page's words.
 *
 * @param known the resolutions that were ever judged, by id
 */
record SaidOfDemand(Locale locale, Map<UUID, DocumentView> known) {

  /**
   * What was said of one resolution.
   *
   * @param note that it is older than the letter, or already covered the demand; or null
   * @param parts what the demands that it holds were judged, while it is not judged itself; or null
   * @param past what was done, in words
   */
  public record OnResolution(
      UUID id,
      String name,
      String title,
      String language,
      LocalDate date,
      String note,
      String judge,
      List<CellMark> marks,
      List<Judged> judged,
      String parts,
      List<Past> past) {}

  /** What one assessor says, or all agreed on. */
  public record Judged(
      CellMark mark,
      String judgement,
      String who,
      Instant at,
      String rationale,
      List<Words> evidence) {}

  /** Words that a judgement rests on. */
  public record Words(String citation, String href, String language, String words, String note) {}

  /** A step of the history, as a sentence; what it rested on from then on. */
  public record Past(Instant at, String sentence, String rationale, String evidence) {}

  /** A link, from the demand's side: how the other end stands to it. */
  public record Linked(
      String relation, String other, String href, String language, String words, String why) {}

  List<OnResolution> of(Answered answered, List<JudgementStep> steps) {
    Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
    answered.outcomes().forEach(o -> outcomes.put(o.resolution().id(), o));
    return Stream.concat(
            answered.outcomes().stream().map(Outcome::resolution),
            steps.stream().map(s -> known.get(s.resolution())))
        .distinct()
        .map(r -> on(answered, r, outcomes.get(r.id()), steps))
        .toList();
  }

  private OnResolution on(
      Answered answered, DocumentView r, Outcome outcome, List<JudgementStep> steps) {
    CoverageTable.Cell cell = outcome == null ? null : outcome.cell();
    return new OnResolution(
        r.id(),
        r.name(),
        r.symbol() == null ? "" : r.title(),
        r.language(),
        r.date(),
        note(cell),
        "/judging?letter=%s&resolution=%s#d-%s"
            .formatted(answered.letter().id(), r.id(), answered.demand().id()),
        cell == null ? List.of() : new CellMarks(locale).of(cell),
        cell == null ? List.of() : judged(r, cell),
        cell == null || cell.parts().isEmpty() ? null : parts(cell),
        steps.stream().filter(s -> s.resolution().equals(r.id())).map(s -> past(s, r)).toList());
  }

  private String note(CoverageTable.Cell cell) {
    if (cell == null || !cell.older()) {
      return null;
    }
    return text(cell.already() ? "table.already" : "comparison.older");
  }

  private String parts(CoverageTable.Cell cell) {
    return Texts.get(locale, "table.parts", new CellMarks(locale).parts(cell));
  }

  private List<Judged> judged(DocumentView resolution, CoverageTable.Cell cell) {
    List<Judged> judged = new ArrayList<>();
    if (cell.agreed() != null) {
      String who = text("judging.agreed") + " (" + cell.agreed().assessorName() + ")";
      judged.add(judged(resolution, cell.agreed(), who));
    }
    cell.judgements().forEach(j -> judged.add(judged(resolution, j, j.assessorName())));
    return judged;
  }

  private Judged judged(DocumentView resolution, JudgementView j, String who) {
    return new Judged(
        mark(j.judgement()),
        name(j.judgement()),
        who,
        j.modifiedAt(),
        j.rationale(),
        j.evidence().stream().map(p -> words(resolution, p)).toList());
  }

  private static Words words(DocumentView resolution, JudgementView.Proof proof) {
    UUID clause = proof.anchor().clause();
    return new Words(
        new ClauseNames(resolution.language()).citation(resolution.name(), proof.anchor().label()),
        "/documents/" + resolution.id() + (clause == null ? "" : "/clauses/" + clause),
        resolution.language(),
        proof.anchor().exact(),
        proof.note());
  }

  // ---------------------------------------------------------------- history

  private Past past(JudgementStep step, DocumentView resolution) {
    ClauseNames names = new ClauseNames(resolution.language());
    boolean moved = step.act() == JudgementStep.Act.MADE || step.act() == JudgementStep.Act.CHANGED;
    String labels =
        step.evidence().stream()
            .map(p -> names.full(p.anchor().label()))
            .collect(Collectors.joining(", "));
    return new Past(step.at(), sentence(step), moved ? step.rationale() : "", moved ? labels : "");
  }

  private String sentence(JudgementStep step) {
    String who = step.by() == null ? text("demand.step.nobody") : step.by().name();
    boolean same = step.act() == JudgementStep.Act.CHANGED && step.judged() == step.before();
    String key = "demand.step." + (same ? "KEPT" : step.act());
    String said =
        Texts.get(
            locale,
            key,
            who,
            name(step.judged()),
            step.before() == null ? "" : name(step.before()));
    return step.agreed() ? said + " (" + text("judging.agreed") + ")" : said;
  }

  // ---------------------------------------------------------------- links

  List<Linked> links(List<LinkService.Seen> seen) {
    return seen.stream().map(this::linked).toList();
  }

  private Linked linked(LinkService.Seen seen) {
    LinkView.End other = seen.other();
    Relation relation = seen.link().relation();
    DocumentView document = other.document();
    String place =
        other.anchor() == null || other.anchor().clause() == null
            ? ""
            : "/clauses/" + other.anchor().clause();
    String label = other.anchor() == null ? "" : other.anchor().label();
    return new Linked(
        seen.outgoing() ? relation.name(locale) : relation.inverse(locale),
        new ClauseNames(document.language()).place(document.name(), label),
        "/documents/" + document.id() + place,
        document.language(),
        other.anchor() == null ? document.title() : other.anchor().exact(),
        seen.link().rationale());
  }

  private CellMark mark(Coverage judged) {
    return CellMark.of(CellState.valueOf(judged.name()), locale);
  }

  private String name(Coverage judged) {
    return CellMark.name(CellState.valueOf(judged.name()), locale);
  }

  private String text(String key) {
    return PageWords.text(locale, key);
  }
}
