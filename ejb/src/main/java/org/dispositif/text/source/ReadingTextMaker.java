package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the reading text of a source, deterministically and in linear time: recognises how
 * paragraphs are set, joins the lines of one paragraph (across pages too), puts furniture and notes
 * behind the paragraph that they interrupted, lifts the marks of footnotes. It never throws on bad
 * text.
 */
public final class ReadingTextMaker {

  static final WordLists WORDS = WordLists.read(ReadingTextMaker.class, "words.txt");

  /** Of a text that is no resolution: no line is known to begin a clause. */
  static final Predicate<String> NO_GRAMMAR = line -> false;

  private final String source;
  private final List<SourceLine> lines;
  private final Layout layout;
  private final LineJoiner joiner;
  private final RuledLines ruled;
  private final FootnoteBodies notes;
  private final Furniture furniture;
  private final NotesByPlace places;
  private final Hyphens hyphens;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> waiting = new ArrayList<>();

  private ReadingTextMaker(
      String source, List<SourceLine> printed, Vocabulary words, LineGrammar grammar) {
    this.source = source;
    Predicate<String> opens = grammar.opens();
    Predicate<String> clauses = grammar.clauses();
    lines = new SplitWords(printed, opens, words).mended();
    layout = Layout.of(lines, clauses);
    ruled = new RuledLines(layout);
    joiner = new LineJoiner(layout, opens, clauses);
    notes = new FootnoteBodies(layout, opens);
    furniture = new Furniture(lines);
    places = new NotesByPlace(lines, furniture, notes, opens);
    hyphens = new Hyphens(words);
  }

  /** For letters, articles and anything of which no more is known. */
  public static ReadingText make(String source) {
    return make(source, new LineGrammar("", NO_GRAMMAR, NO_GRAMMAR));
  }

  /** For resolutions in one language. */
  public static ReadingText make(String source, LineGrammar grammar) {
    List<SourceLine> lines = SourceLines.of(source);
    ReadingTextWriter writer = new ReadingTextWriter();
    writer.write(pieces(source, lines, new Vocabulary(source), grammar, words -> false));
    return writer.text();
  }

  /**
   * For a document that may be printed in two languages: what is in its own comes first, whole,
   * then what is in the other.
   */
  public static ReadingText make(
      String source, LineGrammar own, TwoLanguages languages, LineGrammar other) {
    TwoLanguages.Parted parted = languages.part(SourceLines.of(source));
    Vocabulary words = new Vocabulary(source);
    ReadingTextWriter writer = new ReadingTextWriter();
    Span first = writer.write(pieces(source, parted.own(), words, own, languages::isMixed));
    if (!parted.other().isEmpty()) {
      Span second = writer.write(pieces(source, parted.other(), words, other, languages::isMixed));
      writer.inTwoLanguages(
          new ReadingText.InLanguage(first, own.language()),
          new ReadingText.InLanguage(second, other.language()));
    }
    return writer.text();
  }

  private static List<Piece> pieces(
      String source,
      List<SourceLine> lines,
      Vocabulary words,
      LineGrammar grammar,
      Predicate<String> mixed) {
    ReadingTextMaker maker = new ReadingTextMaker(source, lines, words, grammar);
    maker.gather();
    if (grammar.clauses() != NO_GRAMMAR) {
      new MixedColumns(source, maker.pieces, mixed).mark();
    }
    return maker.pieces;
  }

  private void gather() {
    Piece open = null;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      SourceLine following = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean interrupted = !waiting.isEmpty();
      Piece.Role role = role(open, line, i);
      if (mayBeNote(role, line) && goesOnNote(line, following)) {
        note(waiting.get(waiting.size() - 1), line);
      } else if (goesOnBroken(role, line)) {
        continue;
      } else if (role == Piece.Role.FOOTNOTE || isBelowMark(role, line)) {
        note(null, line);
      } else if (role == Piece.Role.FURNITURE) {
        waiting.add(new Piece(role, line));
      } else if (open != null && joiner.joins(open, line, following, line.gap(), interrupted)) {
        open.append(line, hyphens, interrupted || line.gap() != layout.lineGap());
      } else {
        close(open);
        open = new Piece(role, line);
      }
    }
    close(open);
  }

  /** Adds the line to the note that it goes on across the crumbs of a page, if there is one. */
  private boolean goesOnBroken(Piece.Role role, SourceLine line) {
    boolean place = role == Piece.Role.TEXT && layout.kind() == Layout.Kind.PARAGRAPHS;
    Piece note = place && !waiting.isEmpty() ? NoteRests.open(waiting, line.text()) : null;
    if (note != null) {
      note.append(line, hyphens, true);
    }
    return note != null;
  }

  private boolean isBelowMark(Piece.Role role, SourceLine line) {
    return mayBeNote(role, line)
        && layout.kind() == Layout.Kind.PARAGRAPHS
        && NoteRests.isBelowMark(waiting, line.text());
  }

  /** A footnote, or more of the one before; several on one line are parted. */
  private void note(@Nullable Piece open, SourceLine line) {
    SourceLine rest = line;
    Piece note = open == null ? markBefore(line) : open;
    int mark = FootnoteBodies.number(note == null ? line.text() : note.first().text());
    for (int at = 0; at >= 0; mark++) {
      at = mark == 0 ? -1 : FootnoteBodies.next(rest.text(), mark);
      SourceLine[] parts = at < 0 ? new SourceLine[] {rest, rest} : rest.split(at, source);
      if (note == null) {
        waiting.add(new Piece(Piece.Role.FOOTNOTE, parts[0]));
      } else {
        note.append(parts[0], hyphens, false);
      }
      note = null;
      rest = parts[1];
    }
  }

  /** The mark of a note that stands alone on the line before it, taken back from the furniture. */
  private @Nullable Piece markBefore(SourceLine line) {
    Piece last = waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
    if (last == null || last.role() != Piece.Role.FURNITURE) {
      return null;
    }
    if (!NotesByPlace.isMark(last.text()) || FootnoteBodies.digits(line.text()) > 0) {
      return null;
    }
    waiting.remove(waiting.size() - 1);
    Piece note = new Piece(Piece.Role.FOOTNOTE, last.first());
    waiting.add(note);
    return note;
  }

  private void close(@Nullable Piece open) {
    if (open != null) {
      pieces.add(open);
    }
    pieces.addAll(waiting);
    waiting.clear();
  }

  private Piece.Role role(@Nullable Piece open, SourceLine line, int at) {
    if (open != null && LineJoiner.isOrphan(open, line)) {
      return Piece.Role.TEXT;
    }
    boolean goesOn = open != null && waiting.isEmpty() && ruled.fills(open, line);
    if (furniture.is(line) && !(goesOn && furniture.isAmbiguous(line))) {
      boolean note = !waiting.isEmpty() && NotesByPlace.isBelowMark(lastWaiting(), line);
      return note ? Piece.Role.FOOTNOTE : Piece.Role.FURNITURE;
    }
    if (isSymbolInitial(open, line)) {
      return Piece.Role.FURNITURE;
    }
    boolean note = !goesOn && (notes.is(line) || isNoteByPlace(open, line, at));
    return note ? Piece.Role.FOOTNOTE : Piece.Role.TEXT;
  }

  /**
   * "A", the first letter of the masthead's symbol, which is set large: among the furniture that
   * stands inside a sentence.
   */
  private boolean isSymbolInitial(@Nullable Piece open, SourceLine line) {
    boolean initial = line.length() == 1 && "AES".indexOf(line.text().charAt(0)) >= 0;
    return initial
        && open != null
        && !waiting.isEmpty()
        && lastWaiting().role() == Piece.Role.FURNITURE
        && !Signs.endsSentence(open.last().text())
        && !Signs.endsWithComma(open.last().text());
  }

  private boolean isNoteByPlace(@Nullable Piece open, SourceLine line, int at) {
    Piece before = waiting.isEmpty() ? null : lastWaiting();
    boolean next = before != null && NotesByPlace.isNext(before, line);
    return next || places.interrupts(open, before, at);
  }

  private Piece lastWaiting() {
    return waiting.get(waiting.size() - 1);
  }

  /** A symbol at the end of a wrapped note looks like a page's head but for its full stop. */
  private static boolean mayBeNote(Piece.Role role, SourceLine line) {
    boolean symbol = role == Piece.Role.FURNITURE && line.text().endsWith(".");
    return role == Piece.Role.TEXT || symbol && Character.isLetter(line.text().charAt(0));
  }

  /** A wrapped note goes on in the line right below it. */
  private boolean goesOnNote(SourceLine line, @Nullable SourceLine following) {
    if (waiting.isEmpty() || layout.kind() == Layout.Kind.PARAGRAPHS) {
      return false;
    }
    Piece last = waiting.get(waiting.size() - 1);
    int near = layout.lineGap();
    return last.role() == Piece.Role.FOOTNOTE
        && line.gap() <= near
        && joiner.joins(last, line, following, near, false);
  }
}
