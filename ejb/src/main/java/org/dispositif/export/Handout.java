package org.dispositif.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dispositif.export.Paper.Look;
import org.dispositif.export.Paper.Run;
import org.dispositif.presentation.Passage;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.SceneKind;
import org.dispositif.presentation.SceneView;
import org.dispositif.presentation.Snapshot;

/**
 * A presentation on paper, scene by scene, for those who were there. It is to be read in black and
 * white: what is new is bold, what is gone stands between brackets, a judgement has its letter.
 */
public final class Handout {

  private final Playable all;
  private final boolean notes;
  private final HandoutWords words;
  private final Paper paper;

  private Handout(Playable all, boolean notes, HandoutWords words, Paper paper) {
    this.all = all;
    this.notes = notes;
    this.words = words;
    this.paper = paper;
  }

  /**
   * @param notes whether the trainer's notes stand below each scene
   * @throws org.dispositif.platform.Refusal unusable when no font has its letters
   */
  public static byte[] pdf(Playable all, boolean notes, HandoutWords words) {
    String title = all.presentation().title();
    PdfPaper.Facts facts =
        new PdfPaper.Facts(
            title,
            all.presentation().createdByName(),
            words.locale(),
            title,
            words.text("report.pageNumber"),
            words.text("report.pageOf"));
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try {
      PdfPaper.write(facts, paper -> new Handout(all, notes, words, paper).write(), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toByteArray();
  }

  private void write() throws IOException {
    paper.line(Look.TITLE, Run.of(all.presentation().title()));
    paper.line(Look.SMALL, Run.of(all.presentation().dossierTitle()));
    if (anywhere(Mark.ADDED) || anywhere(Mark.DROPPED)) {
      paper.line(Look.SMALL, Run.of(words.text("handout.legend")));
    }
    int number = 0;
    for (SceneView scene : all.scenes()) {
      scene(scene, ++number);
    }
    paper.end();
  }

  private boolean anywhere(Mark mark) {
    return all.scenes().stream()
        .flatMap(s -> s.snapshot().passages().stream())
        .flatMap(p -> p.runs().stream())
        .anyMatch(r -> r.marks().contains(mark));
  }

  private void scene(SceneView scene, int number) throws IOException {
    Snapshot shown = scene.shown();
    String title = scene.title() == null ? words.text("scene." + scene.kind()) : scene.title();
    paper.heading(scene.kind() == SceneKind.HEADING ? 1 : 2, Run.of(number + ". " + title));
    if (scene.text() != null) {
      paper.line(Look.BODY, Run.of(scene.text()));
    }
    for (Passage passage : shown.passages()) {
      passage(passage);
    }
    if (shown.verdict() != null) {
      verdict(shown.verdict());
    }
    if (shown.remark() != null) {
      remark(shown.remark());
    }
    if (shown.exactness() != null) {
      String key = shown.exactness().name().toLowerCase(java.util.Locale.ROOT);
      paper.line(Look.BODY, Run.of(words.text("stage.js.exactness." + key)));
    }
    if (shown.figure() != null) {
      new HandoutFigures(paper, words).figure(shown.figure());
    }
    if (shown.ladder() != null) {
      new HandoutFigures(paper, words).ladder(shown.ladder());
    }
    if (notes && scene.notes() != null) {
      paper.line(
          Look.BODY,
          Run.bold(words.text("handout.notes") + words.text("export.colon")),
          Run.of(scene.notes()));
    }
  }

  // ---------------------------------------------------------------- words

  private void passage(Passage passage) throws IOException {
    List<Run> runs = new ArrayList<>();
    for (Passage.Run run : oneWhereGone(passage.runs())) {
      runs.add(run(run, passage.language()));
    }
    paper.line(Look.QUOTE, runs);
    String year = passage.date() == null ? "" : " · " + passage.date().getYear();
    String said = passage.note() == null ? "" : " · " + passage.note();
    paper.line(Look.SOURCE, Run.of(words.reference().apply(passage) + year + said));
    if (passage.second() != null) {
      passage(passage.second());
    }
  }

  /** Words that are gone stand between one pair of brackets, whatever else is marked in them. */
  private static List<Passage.Run> oneWhereGone(List<Passage.Run> runs) {
    List<Passage.Run> joined = new ArrayList<>();
    for (Passage.Run run : runs) {
      Passage.Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean both = last != null && gone(last) && gone(run);
      if (both) {
        joined.set(joined.size() - 1, new Passage.Run(last.text() + run.text(), run.marks()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean gone(Passage.Run run) {
    return run.marks().contains(Mark.DROPPED);
  }

  private static Run run(Passage.Run run, String language) {
    boolean gone = gone(run);
    boolean bold = run.marks().stream().anyMatch(m -> m != Mark.LEAD && m != Mark.LEFT_OUT);
    String text = run.text().replace('\n', ' ');
    return new Run(gone ? "[– " + text + " –]" : text, language, bold && !gone, null);
  }

  private void verdict(Snapshot.Verdict verdict) throws IOException {
    if (verdict.judgement() == null) {
      paper.line(Look.JUDGEMENT, Run.bold(words.text("stage.js.judgement.UNJUDGED")));
      return;
    }
    String by = verdict.agreed() ? words.text("stage.js.agreed") : verdict.by();
    paper.line(
        Look.JUDGEMENT,
        Run.bold(verdict.judgement().letter() + " · "),
        Run.bold(words.text("stage.js.judgement." + verdict.judgement())),
        Run.of(" · " + by));
    if (verdict.rationale() != null) {
      paper.line(Look.BODY, Run.of(verdict.rationale()));
    }
  }

  private void remark(Snapshot.Remark remark) throws IOException {
    List<Run> runs = new ArrayList<>();
    if (!remark.tags().isEmpty()) {
      runs.add(Run.bold(String.join(", ", remark.tags()) + " · "));
    }
    runs.add(Run.of((remark.text() == null ? "" : remark.text() + " – ") + remark.by()));
    paper.line(Look.BODY, runs);
  }
}
