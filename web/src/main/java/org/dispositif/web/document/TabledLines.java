package org.dispositif.web.document;

import java.util.List;
import java.util.stream.Collectors;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Tabling;

/** The lines of the Reader's head that say how a resolution came before its organ. */
public record TabledLines(
    List<Tabling.AgendaItem> items,
    List<Tabling.Sponsor> sponsors,
    String committee,
    String reports,
    String drafts) {

  /** Of the first whole resolution; null where nothing is said. */
  static TabledLines of(List<ResolutionHead> heads) {
    ResolutionHead head = ResolutionHead.firstWhole(heads);
    Tabling t = head == null ? null : head.tabled();
    return t == null
        ? null
        : new TabledLines(
            t.agendaItems(),
            t.sponsors(),
            t.committee(),
            String.join(", ", t.reports()),
            String.join(", ", t.drafts()));
  }

  /** "9, 74(b)": shown while the lines are folded. */
  public String numbers() {
    return items.stream().map(Tabling.AgendaItem::number).collect(Collectors.joining(", "));
  }

  public String names() {
    return sponsors.stream().map(Tabling.Sponsor::name).collect(Collectors.joining(", "));
  }
}
