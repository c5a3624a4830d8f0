package org.dispositif.web.sidebyside;

import java.time.LocalDate;
import java.util.List;
import org.dispositif.document.DocumentView;

/**
 * The texts that one text may be laid beside: its other languages, those of its family, and what
 * was searched for.
 *
 * @param words searched for, or empty
 */
public record Chooser(
    DocumentView document,
    List<Choice> languages,
    List<Choice> family,
    String words,
    List<Choice> found) {

  /** A text to choose; the older of two stands first. */
  public record Choice(DocumentView document, String href) {

    static Choice of(DocumentView one, DocumentView other) {
      boolean before = day(other).isBefore(day(one));
      DocumentView a = before ? other : one;
      DocumentView b = before ? one : other;
      return new Choice(other, "/side-by-side?a=" + a.id() + "&b=" + b.id());
    }

    private static LocalDate day(DocumentView document) {
      return document.date() == null ? LocalDate.MAX : document.date();
    }
  }
}
