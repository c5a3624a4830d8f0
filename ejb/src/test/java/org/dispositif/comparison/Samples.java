package org.dispositif.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Origin;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Span;

/** Small tables for tests. */
public final class Samples {

  private static final Instant WHEN = Instant.parse("2026-11-21T10:00:00Z");
  private static final UUID DOSSIER = new UUID(0, 1);

  private static final DocumentView LETTER =
      document(DocumentKind.LETTER, "Letter of the coalition", LocalDate.of(2026, 2, 1));

  private Samples() {}

  public static DocumentView document(DocumentKind kind, String title, LocalDate date) {
    return new DocumentView(
        UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        0,
        DOSSIER,
        null,
        kind,
        "en",
        title,
        null,
        null,
        null,
        date,
        null,
        null,
        null,
        null,
        new UUID(0, 3),
        WHEN,
        null);
  }

  public static DemandView demand(String number, String words, DemandState state) {
    return demand(number, words, state, null);
  }

  /** A demand that the umbrella holds. */
  public static DemandView under(DemandView umbrella, String number, DemandState state) {
    return demand(number, "a part of it", state, umbrella.id());
  }

  private static DemandView demand(String number, String words, DemandState state, UUID parent) {
    AnchorView anchor =
        new AnchorView(
            null, null, null, null, null, false, new Span(0, words.length()), words, "", "");
    return new DemandView(
        UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        0,
        null,
        DOSSIER,
        number,
        parent,
        FoundDemand.Level.SPECIFIC,
        state,
        anchor,
        null,
        List.of(),
        List.of(),
        Origin.MACHINE,
        null,
        null,
        null);
  }

  public static JudgementView judgement(String by, Coverage judged, String why, String... words) {
    List<JudgementView.Proof> evidence = new ArrayList<>();
    for (String exact : words) {
      AnchorView anchor =
          new AnchorView(
              null, null, null, null, "OP2", true, new Span(0, exact.length()), exact, "", "");
      evidence.add(new JudgementView.Proof(anchor, null));
    }
    UUID who = UUID.nameUUIDFromBytes(by.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new JudgementView(
        new UUID(0, 5),
        0,
        DOSSIER,
        null,
        null,
        null,
        null,
        null,
        who,
        by,
        false,
        judged,
        why,
        evidence,
        WHEN,
        WHEN);
  }

  public static CoverageTable.Cell cell(JudgementView agreed, JudgementView... judgements) {
    return new CoverageTable.Cell(null, false, List.of(judgements), agreed, Map.of());
  }

  /** A row of the letter. */
  public static CoverageTable.Row row(DemandView demand, CoverageTable.Cell... cells) {
    return new CoverageTable.Row(LETTER, demand, List.of(cells));
  }

  /** A letter by as many resolutions as its rows have cells, at least one. */
  public static CoverageTable table(List<CoverageTable.Row> rows) {
    int columns = rows.isEmpty() ? 1 : rows.get(0).cells().size();
    List<CoverageTable.Column> resolutions = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String title = "On the hearing of witnesses" + (i == 0 ? "" : " " + i);
      DocumentView resolution = document(DocumentKind.RESOLUTION, title, LocalDate.of(2025, 6, 1));
      resolutions.add(new CoverageTable.Column(resolution, true, CoverageTable.states(List.of())));
    }
    return new CoverageTable(List.of(LETTER), resolutions, rows, CoverageTable.Totals.of(rows));
  }
}
