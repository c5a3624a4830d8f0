package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;

/** Writes the pieces one below the other and lifts the marks out of them. */
final class ReadingTextWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<ReadingText.Paragraph> paragraphs = new ArrayList<>();
  private final List<FootnoteMark> marks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private List<ReadingText.InLanguage> languages = List.of();

  /** Writes pieces behind what is written; their notes are looked for among themselves. */
  Span write(List<Piece> pieces) {
    int start = text.isEmpty() ? 0 : text.length() + 1;
    MarkLifter lifter = new MarkLifter(notes(pieces), words(pieces));
    for (Piece piece : pieces) {
      write(piece, lifter);
    }
    return new Span(Math.min(start, text.length()), text.length());
  }

  /** Says in which language what was written stands. */
  void inTwoLanguages(ReadingText.InLanguage first, ReadingText.InLanguage second) {
    languages = List.of(first, second);
    List<String> both = List.of(first.language(), second.language());
    warn("source.twoLanguages", both, second.span());
  }

  ReadingText text() {
    return new ReadingText(text.toString(), paragraphs, marks, findings, languages);
  }

  private void write(Piece piece, MarkLifter lifter) {
    List<MarkLifter.Lifted> lifted = new ArrayList<>();
    boolean words = piece.role() == Piece.Role.TEXT;
    String line = words ? lifter.lift(piece.text(), lifted) : piece.text();
    if (!paragraphs.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(line);
    Span span = new Span(start, text.length());
    paragraphs.add(
        new ReadingText.Paragraph(
            span,
            piece.source(),
            piece.role() == Piece.Role.FURNITURE,
            piece.role() == Piece.Role.FOOTNOTE));
    for (MarkLifter.Lifted mark : lifted) {
      marks.add(new FootnoteMark(mark.mark(), start + mark.at(), mark.note()));
    }
    report(piece, span);
  }

  private void report(Piece piece, Span span) {
    boolean cut = piece.role() == Piece.Role.TEXT && piece.source().size() > 1;
    if (cut) {
      report("source.joinedAcrossPage", span);
    }
    if (piece.isMended()) {
      report("source.lettersJoined", span);
    }
    if (!piece.mixedLines().isEmpty()) {
      warn("source.columnsMixed", piece.mixedLines(), span);
    }
  }

  private void warn(String code, List<String> args, Span span) {
    findings.add(new Finding(code, Finding.Severity.WARNING, args, span));
  }

  private void report(String code, Span span) {
    findings.add(new Finding(code, Finding.Severity.INFO, List.of(), span));
  }

  private static List<String[]> notes(List<Piece> pieces) {
    List<String[]> notes = new ArrayList<>();
    for (Piece piece : pieces) {
      String note = piece.role() == Piece.Role.FOOTNOTE ? piece.text() : "";
      int digits = FootnoteBodies.digits(note);
      if (digits > 0 && digits < 4 && digits < note.length()) {
        int start = note.charAt(digits) == '/' ? digits + 1 : digits;
        notes.add(new String[] {note.substring(0, digits), note.substring(start).strip()});
      }
    }
    return notes;
  }

  private static List<String> words(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.role() == Piece.Role.TEXT)
        .map(Piece::text)
        .toList();
  }
}
