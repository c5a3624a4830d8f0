package org.dispositif.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dispositif.document.Choice;
import org.dispositif.document.DocumentView;
import org.dispositif.document.HeldView;
import org.dispositif.family.FamilyMember;
import org.dispositif.family.VoteService;
import org.dispositif.family.VoteTable;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.document.OfDocument;
import org.dispositif.web.page.Me;

/** The family of a resolution, and who voted how on what. Filters stand in the address. */
@Named
@RequestScoped
public class FamilyPage extends OfDocument {

  @Inject VoteService votes;
  @Inject Me reader;

  private String state;
  private boolean changed;
  private VoteTable table = new VoteTable(List.of(), List.of());

  /**
   * A text of the family.
   *
   * @param href of the resolution: of its document, or of the page's part that holds it
   * @param tally "120–12–30", or empty
   * @param why it belongs, empty for the one asked about
   * @param words by which one recalls the other, or empty
   */
  public record Line(
      String name,
      String title,
      String href,
      HeldView held,
      String language,
      boolean asked,
      String tally,
      String why,
      String words,
      String wordsHref,
      String wordsLabel,
      List<DocumentView> versions) {}

  /** A text of which votes or sponsors are named, as a column's head. */
  public record Column(int index, String name, String year, String href) {}

  /** A State: its name, and a mark for each column. */
  public record StateLine(String code, String name, boolean changed, List<Mark> marks) {}

  /**
   * What a State did about a text.
   *
   * @param code inFavour, against, abstaining, or empty
   * @param letter as printed in the cell
   * @param says the same in words, for all who cannot see it
   */
  public record Mark(String code, String letter, String says, boolean sponsored) {}

  public void load() {
    if (found()) {
      table = votes.of(getId());
    }
  }

  public List<Line> getLines() {
    return table.texts().stream().map(t -> line(t.member())).toList();
  }

  private Line line(FamilyMember member) {
    FamilyMember.Why why = member.why();
    FamilyMember.Place place = why == null ? null : why.place();
    HeldView held = member.held();
    return new Line(
        member.name(),
        member.title(),
        "/documents/" + held.document(),
        held,
        held.language(),
        why == null,
        tally(held),
        why == null ? "" : FamilyAnswers.text(why, locale()),
        place == null ? "" : place.words(),
        place == null ? "" : "/clauses/" + place.clause(),
        place == null ? "" : new ClauseNames(held.language()).full(place.label()),
        member.versions());
  }

  /** In favour, against, abstaining; empty where no figure is printed. */
  private static String tally(HeldView held) {
    boolean counted =
        Stream.of(held.inFavour(), held.against(), held.abstaining()).anyMatch(Objects::nonNull);
    return counted
        ? Stream.of(held.inFavour(), held.against(), held.abstaining())
            .map(n -> n == null ? "?" : n.toString())
            .reduce((a, b) -> a + "–" + b)
            .orElse("")
        : "";
  }

  public List<Column> getColumns() {
    return table.named().stream().map(this::column).toList();
  }

  private Column column(int index) {
    FamilyMember member = table.texts().get(index).member();
    HeldView held = member.held();
    String year = held.year() == null ? "" : held.year().toString();
    return new Column(index, member.name(), year, "/documents/" + held.document());
  }

  /** The States that are asked for, by name. */
  public List<StateLine> getStates() {
    Collator collator = Collator.getInstance(locale());
    return table.states().stream()
        .filter(r -> !changed || r.changed())
        .filter(r -> state == null || state.isBlank() || state.equals(key(r)))
        .map(this::line)
        .sorted(Comparator.comparing(StateLine::name, collator))
        .toList();
  }

  /** All States, for the filter. */
  public List<StateLine> getAllStates() {
    Collator collator = Collator.getInstance(locale());
    return table.states().stream()
        .map(r -> new StateLine(key(r), name(r), r.changed(), List.of()))
        .sorted(Comparator.comparing(StateLine::name, collator))
        .toList();
  }

  private StateLine line(VoteTable.Row row) {
    return new StateLine(
        key(row),
        name(row),
        row.changed(),
        table.named().stream()
            .map(i -> mark(row.choices().get(i), row.sponsored().get(i)))
            .toList());
  }

  private Mark mark(Choice choice, boolean sponsored) {
    String code = choice == null ? "" : choice.code();
    String says = choice == null ? "" : text("vote." + code);
    String both = sponsored ? (says.isEmpty() ? "" : says + ", ") + text("vote.sponsor") : says;
    return new Mark(code, choice == null ? "" : text("vote.letter." + code), both, sponsored);
  }

  private static String key(VoteTable.Row row) {
    return row.state() == null ? row.name() : row.state();
  }

  private String name(VoteTable.Row row) {
    return StateName.of(row.state(), row.name(), locale());
  }

  private String text(String key) {
    return Texts.get(locale(), key);
  }

  private Locale locale() {
    return reader.getLocale();
  }

  public boolean isNames() {
    return table.names();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public boolean isChanged() {
    return changed;
  }

  public void setChanged(boolean changed) {
    this.changed = changed;
  }
}
