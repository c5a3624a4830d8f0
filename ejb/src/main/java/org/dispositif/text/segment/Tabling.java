package org.dispositif.text.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text came before the organ, as its head and its adoption lines say it.
 *
 * @param agendaItems the items of the agenda under which it was considered
 * @param sponsors who tabled it, in the order of the text
 * @param committee whose report or recommendation it comes from, as printed: "Troisième
 *     Commission"; null where none is named
 * @param reports symbols of the reports it was adopted on: "A/73/589/Add.2"
 * @param drafts symbols of the drafts that it was adopted as: "A/73/L.23"
 */
public record Tabling(
    List<AgendaItem> agendaItems,
    List<Sponsor> sponsors,
    @Nullable String committee,
    List<String> reports,
    List<String> drafts) {

  /**
   * An item of the agenda.
   *
   * @param number "74", "74(b)"
   * @param title as printed behind the number, null where it stands elsewhere
   */
  public record AgendaItem(String number, @Nullable String title) {}

  /**
   * Who tabled it.
   *
   * @param name as printed
   * @param state code of ISO 3166-1 (alpha-3), of States that are no more of ISO 3166-3; null for
   *     who is no State, or is not known
   */
  public record Sponsor(String name, @Nullable String state) {}

  /** What was kept before a list was told has none. */
  public Tabling {
    agendaItems = agendaItems == null ? List.of() : List.copyOf(agendaItems);
    sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    reports = reports == null ? List.of() : List.copyOf(reports);
    drafts = drafts == null ? List.of() : List.copyOf(drafts);
  }

  boolean saysNothing() {
    return agendaItems.isEmpty()
        && sponsors.isEmpty()
        && committee == null
        && reports.isEmpty()
        && drafts.isEmpty();
  }
}
