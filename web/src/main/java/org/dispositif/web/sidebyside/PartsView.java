package org.dispositif.web.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dispositif.sidebyside.Piece;
import org.dispositif.text.parts.Asked;
import org.dispositif.text.parts.Aspect;
import org.dispositif.text.parts.HeldAgainst;
import org.dispositif.text.parts.Likeness;
import org.dispositif.text.parts.SharedWords;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Deadline;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.document.MarkedText;
import org.dispositif.web.document.TextHtml;

/**
 * Anatomy against anatomy: a row for each part of what is asked, a column for each clause or
 * demand; every column is held against the first, in words and signs.
 */
final class PartsView {

  /** A part, and what each column says of it. */
  public record Row(String name, String aspect, List<Cell> cells) {}

  /**
   * What a column says of a part.
   *
   * @param of the column's clause or demand
   * @param html safe, in the language of the text; empty where it says nothing
   * @param note in the language of the page: the grade of a verb, where a word was taken from
   * @param sign how it stands to the first column; empty for the first itself
   * @param said the same in words
   * @param css its class
   */
  public record Cell(
      String of,
      String html,
      String language,
      String direction,
      String note,
      String sign,
      String said,
      String css) {}

  private final Locale locale;
  private final BiFunction<UUID, String, String> names;
  private final List<Piece> pieces;

  /**
   * @param names what an addressee is called in a dossier
   */
  PartsView(Locale locale, BiFunction<UUID, String, String> names, List<Piece> pieces) {
    this.locale = locale;
    this.names = names;
    this.pieces = pieces;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      List<Cell> cells = pieces.stream().map(p -> cell(aspect, p)).toList();
      rows.add(new Row(text("beside.part." + aspect), aspect.name(), cells));
    }
    return rows;
  }

  private Cell cell(Aspect aspect, Piece piece) {
    String language = piece.document().language();
    String direction = "ar".equals(language) ? "rtl" : "ltr";
    String html = html(aspect, piece);
    String of = new ClauseNames(language).full(piece.words().label());
    String note = note(aspect, piece);
    if (piece == pieces.get(0)) {
      return new Cell(of, html, language, direction, note, "", "", "");
    }
    HeldAgainst held = HeldAgainst.of(pieces.get(0).asked(), piece.asked());
    Likeness likeness = held.of(aspect);
    return new Cell(
        of,
        html,
        language,
        direction,
        note,
        text("beside.sign." + likeness),
        said(aspect, held),
        likeness.name().toLowerCase(Locale.ROOT));
  }

  private String said(Aspect aspect, HeldAgainst held) {
    Likeness likeness = held.of(aspect);
    String key = "beside.like." + likeness;
    return switch (likeness) {
      case STRONGER, WEAKER -> Texts.get(locale, key, Math.abs(held.grades()));
      case UNCOMPARED -> text(aspect == Aspect.STRENGTH ? key + ".verb" : key);
      default -> text(key);
    };
  }

  // ---------------------------------------------------------------- what a cell holds

  private String html(Aspect aspect, Piece piece) {
    Asked asked = piece.asked();
    return switch (aspect) {
      case WHO -> who(piece);
      case STRENGTH -> asked.verb() == null ? "" : TextHtml.escape(asked.verb().text());
      case ACTION -> words(piece, asked.action(), pieces.get(0).asked().action());
      case ABOUT -> words(piece, asked.about(), pieces.get(0).asked().about());
      case WHEN ->
          asked.when().stream()
              .map(Deadline::text)
              .map(TextHtml::escape)
              .collect(Collectors.joining(", "));
    };
  }

  private String who(Piece piece) {
    return piece.asked().who().stream()
        .map(a -> TextHtml.escape(a.text()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The words, those marked that the first column has too. */
  private String words(Piece piece, Duties.Phrase phrase, Duties.Phrase first) {
    if (phrase == null) {
      return "";
    }
    boolean comparable =
        first != null
            && piece != pieces.get(0)
            && piece.document().language().equals(pieces.get(0).document().language());
    List<Span> shared =
        comparable
            ? SharedWords.of(phrase.text(), first.text(), piece.document().language())
            : List.of();
    return MarkedText.html(
        phrase.text(), shared.stream().map(s -> MarkedText.Mark.of(s, "shared")).toList());
  }

  private String note(Aspect aspect, Piece piece) {
    List<String> notes = new ArrayList<>();
    if (aspect == Aspect.WHO) {
      notes.addAll(known(piece));
      if (piece.asked().who().stream().anyMatch(a -> isTaken(piece, a.span()))) {
        notes.add(taken(piece));
      }
    }
    VerbPhrase verb = piece.asked().verb();
    if (aspect == Aspect.STRENGTH && verb != null) {
      notes.add(grade(verb));
      if (isTaken(piece, verb.span())) {
        notes.add(taken(piece));
      }
    }
    return String.join(" · ", notes.stream().filter(n -> !n.isEmpty()).toList());
  }

  /** Whom the addressees stand for, where their words do not say it. */
  private List<String> known(Piece piece) {
    UUID dossier = piece.document().dossier();
    return piece.asked().who().stream()
        .filter(a -> a.entity() != null)
        .filter(a -> !Folding.fold(a.text()).contains(Folding.fold(name(dossier, a))))
        .map(a -> name(dossier, a))
        .distinct()
        .toList();
  }

  private String name(UUID dossier, AddresseePhrase who) {
    return names.apply(dossier, who.entity());
  }

  private String grade(VerbPhrase verb) {
    return verb.strength() == null
        ? text("beside.grade.none")
        : text("reader.js.anatomy.rank." + verb.strength().rank());
  }

  /** Whether words stand in what leads to the piece. */
  private static boolean isTaken(Piece piece, Span span) {
    return span.length() > 0 && !piece.words().span().contains(span);
  }

  private String taken(Piece piece) {
    if (piece.lead().isEmpty()) {
      return text("beside.taken.umbrella");
    }
    String label = piece.lead().get(piece.lead().size() - 1).label();
    return Texts.get(
        locale, "beside.taken", new ClauseNames(piece.document().language()).full(label));
  }

  private String text(String key) {
    return Texts.get(locale, key);
  }
}
