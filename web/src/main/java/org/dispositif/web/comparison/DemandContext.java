package org.dispositif.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.ClauseView;
import org.dispositif.text.source.Span;

/** The paragraphs of a letter that hold a demand's words, with the one before them. */
final class DemandContext {

  /**
   * A paragraph in three stretches, of which the middle one is the demand's.
   *
   * @param words empty in the paragraph before
   */
  public record Paragraph(UUID clause, String before, String words, String behind) {}

  private DemandContext() {}

  static List<Paragraph> of(AnchorView demand, List<ClauseView> letter) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < letter.size(); i++) {
      ClauseView clause = letter.get(i);
      if (clause.span().overlaps(demand.span())) {
        if (paragraphs.isEmpty() && i > 0) {
          ClauseView lead = letter.get(i - 1);
          paragraphs.add(new Paragraph(lead.id(), lead.text(), "", ""));
        }
        paragraphs.add(marked(clause, demand.span()));
      }
    }
    return paragraphs;
  }

  private static Paragraph marked(ClauseView clause, Span span) {
    int length = clause.text().length();
    int start = Math.max(0, Math.min(length, span.start() - clause.span().start()));
    int end = Math.max(start, Math.min(length, span.end() - clause.span().start()));
    return new Paragraph(
        clause.id(),
        clause.text().substring(0, start),
        clause.text().substring(start, end),
        clause.text().substring(end));
  }
}
