package org.dispositif.web.quoting;

import java.util.List;

/** The quotations of a text as the API answers them; all offsets are code points. */
public record QuotationAnswer(List<Item> quotations) {

  /**
   * Words of the text.
   *
   * @param speaker as named beside the quotation; not given where none is
   * @param exactness exact, folded, near, reuse or unmatched
   * @param clause address of the first clause of this text that holds them
   * @param refused whether the caller said that they are not taken from there
   * @param source not given for unmatched
   */
  public record Item(
      String text,
      int start,
      int end,
      String speaker,
      String exactness,
      String clause,
      boolean refused,
      Source source) {}

  /**
   * Words of the text that they are taken from.
   *
   * @param document address
   * @param name how the document is cited
   * @param page for people: leads to the words themselves
   * @param clause address of the first clause that holds them
   * @param label of that clause
   * @param place that label as the document's language writes it
   */
  public record Source(
      String document,
      String name,
      String page,
      String clause,
      String label,
      String place,
      String text,
      int start,
      int end) {}

  /**
   * A quotation in another text.
   *
   * @param document that quotes, with its name and page
   * @param clause address of the first clause of that document that holds them
   * @param refused whether the caller said that they are not taken from here
   * @param at the words of this text
   */
  public record There(
      String document,
      String name,
      String page,
      String text,
      int start,
      int end,
      String speaker,
      String exactness,
      String clause,
      boolean refused,
      At at) {}

  /**
   * Words of the text that was asked about.
   *
   * @param clause address of the first clause that holds them
   */
  public record At(String text, int start, int end, String clause) {}
}
