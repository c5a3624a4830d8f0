package org.dispositif.web.presentation;

import java.util.List;
import java.util.stream.IntStream;
import org.dispositif.presentation.Figure;
import org.dispositif.presentation.Ladder;
import org.dispositif.presentation.Passage;
import org.dispositif.presentation.Snapshot;
import org.dispositif.web.ClauseNames;

/**
 * What a scene shows, as browsers show it: with the names that people know clauses by, and without
 * ids.
 *
 * @param judgement NONE, MENTIONED, PARTIAL, FULL or CONTRADICTED, UNJUDGED where nobody has judged
 *     yet, or null
 * @param exactness of a quotation: exact, folded, near, reuse or unmatched, or null
 */
public record Picture(
    List<Words> passages,
    Judged judgement,
    Snapshot.Remark remark,
    String exactness,
    Figure figure,
    Ladder ladder) {

  /**
   * Some words of a text.
   *
   * @param role clause, demand, evidence, quotation, source or step
   * @param reference "A/HRC/RES/48/17, OP4(a)", "… par. 4 a)"
   * @param name of the document alone
   * @param place in it alone, or empty
   * @param year of the document, or null
   * @param direction ltr or rtl
   * @param half pre, op, or null
   * @param second the same in the second language, or null
   */
  public record Words(
      String role,
      String reference,
      String name,
      String place,
      Integer year,
      String language,
      String direction,
      String half,
      List<Run> runs,
      String note,
      Words second) {}

  /**
   * Words with what is marked in them.
   *
   * @param marks verb, marked, evidence, dropped, added, moved, lead, left_out
   */
  public record Run(String text, List<String> marks) {}

  /** A judgement. */
  public record Judged(String code, String letter, boolean agreed, String by, String rationale) {}

  static Picture of(Snapshot s) {
    return new Picture(
        s.figure() == null
            ? s.passages().stream().map(Picture::words).toList()
            : FigureWords.of(s.figure()),
        s.verdict() == null ? null : judged(s.verdict()),
        s.remark(),
        s.exactness() == null ? null : lower(s.exactness()),
        s.figure(),
        s.ladder() == null ? null : named(s.ladder()));
  }

  private static Judged judged(Snapshot.Verdict v) {
    if (v.judgement() == null) {
      return new Judged("UNJUDGED", "?", false, null, null);
    }
    String letter = String.valueOf(v.judgement().letter());
    return new Judged(v.judgement().name(), letter, v.agreed(), v.by(), v.rationale());
  }

  private static Words words(Passage p) {
    return p == null
        ? null
        : new Words(
            lower(p.role()),
            new ClauseNames(p.language()).places(p.name(), p.labels()),
            p.name(),
            new ClauseNames(p.language()).allOf(p.labels()),
            p.date() == null ? null : p.date().getYear(),
            p.language(),
            direction(p.language()),
            half(p.half()),
            p.runs().stream().map(Picture::run).toList(),
            p.note(),
            words(p.second()));
  }

  /** Its clauses as people call them. */
  private static Ladder named(Ladder ladder) {
    List<ClauseNames> names =
        ladder.sides().stream().map(s -> new ClauseNames(s.language())).toList();
    return new Ladder(
        ladder.sides(),
        ladder.rungs().stream()
            .map(
                r ->
                    new Ladder.Rung(
                        r.rank(),
                        IntStream.range(0, names.size())
                            .mapToObj(i -> named(r.verbs().get(i), names.get(i)))
                            .toList()))
            .toList());
  }

  private static List<Ladder.Verb> named(List<Ladder.Verb> verbs, ClauseNames names) {
    return verbs.stream()
        .map(v -> new Ladder.Verb(v.text(), v.labels().stream().map(names::full).toList()))
        .toList();
  }

  static String direction(String language) {
    return "ar".equals(language) ? "rtl" : "ltr";
  }

  private static String half(Passage.Half half) {
    return half == null ? null : half == Passage.Half.PREAMBULAR ? "pre" : "op";
  }

  private static Run run(Passage.Run run) {
    return new Run(run.text(), run.marks().stream().map(Picture::lower).toList());
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(java.util.Locale.ROOT);
  }
}
