package org.dispositif.export;

import java.io.IOException;
import java.util.List;
import org.dispositif.comparison.CellState;

/**
 * What a report is written on, from top to bottom: A4, with headings, paragraphs and tables, each
 * in its format's own terms (styles and header rows in Word, outline and tags in PDF).
 */
interface Paper {

  /** How a paragraph looks. */
  enum Look {
    TITLE,
    SUBTITLE,
    /** Under the title and in the small print. */
    SMALL,
    BODY,
    BULLET,
    /** Stands with what follows: who judged what. */
    JUDGEMENT,
    /** The very words of a text. */
    QUOTE,
    /** Where a quotation stands. */
    SOURCE
  }

  /**
   * Some words.
   *
   * @param language of the words; null for that of the report
   * @param href where they lead to, or null
   */
  record Run(String text, String language, boolean bold, String href) {

    static Run of(String text) {
      return new Run(text, null, false, null);
    }

    static Run bold(String text) {
      return new Run(text, null, true, null);
    }

    static Run in(String language, String text) {
      return new Run(text, language, false, null);
    }

    static Run link(String text, String href) {
      return new Run(text, null, false, href);
    }
  }

  /**
   * A cell of a table.
   *
   * @param state whose pattern and border it has, or null
   */
  record Cell(List<Run> runs, CellState state) {

    static Cell of(Run... runs) {
      return new Cell(List.of(runs), null);
    }

    static Cell of(String text) {
      return of(Run.of(text));
    }
  }

  /**
   * A table, whose head stands on every page that it runs over.
   *
   * @param name for those who do not see it
   * @param widths of the columns, in shares of the page
   */
  record Grid(String name, List<Cell> head, List<List<Cell>> rows, List<Double> widths) {}

  /**
   * @param level 1 to 3
   */
  void heading(int level, Run... runs) throws IOException;

  void line(Look look, List<Run> runs) throws IOException;

  void table(Grid grid) throws IOException;

  /** From here on the pages lie on their long side, or stand again. */
  void turn(boolean landscape) throws IOException;

  /** The last thing to be called: writes what is left; the stream below stays open. */
  void end() throws IOException;

  default void line(Look look, Run... runs) throws IOException {
    line(look, List.of(runs));
  }
}
