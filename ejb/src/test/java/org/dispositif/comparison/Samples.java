package org.dispositif.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    AnchorView anchor =
        new AnchorView(
            null, null, null, null, null, false, new Span(0, words.length()), words, "", "");
    return new DemandView(
        UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        0,
        null,
        DOSSIER,
        number,
        null,
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
    return new CoverageTable.Cell(null, List.of(judgements), agreed);
  }

  /** A letter by one resolution. */
  public static CoverageTable table(List<CoverageTable.Row> rows) {
    DocumentView letter =
        document(DocumentKind.LETTER, "Letter of the coalition", LocalDate.of(2026, 2, 1));
    DocumentView resolution =
        document(DocumentKind.RESOLUTION, "On the hearing of witnesses", LocalDate.of(2025, 6, 1));
    return new CoverageTable(
        letter,
        List.of(new CoverageTable.Column(resolution, true)),
        rows,
        CoverageTable.Totals.of(rows.stream().map(CoverageTable.Row::demand).toList(), rows));
  }
}
