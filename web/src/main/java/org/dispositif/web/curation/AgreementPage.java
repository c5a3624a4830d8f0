package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.curation.AgreementReport;
import org.dispositif.curation.AgreementService;
import org.dispositif.curation.AssignmentService;
import org.dispositif.curation.AssignmentView;
import org.dispositif.curation.Subject;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.platform.Refusal;
import org.dispositif.text.agree.Agreement;
import org.dispositif.web.Texts;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/** How far people agree: the measures, and the table of confusions whose cells open the places. */
@Named
@RequestScoped
public class AgreementPage {

  private static final int MOST_SPOTS = 200;

  @Inject DossierService dossiers;
  @Inject AssignmentService assignments;
  @Inject AgreementService agreements;
  @Inject Navigation navigation;
  @Inject Me me;

  private UUID dossierId;
  private UUID assignment;
  private AssignmentView given;
  private String subject;
  private UUID first;
  private UUID second;
  private Integer row;
  private Integer column;
  private DossierView dossier;
  private List<AssignmentView> open = List.of();
  private AgreementReport report;

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(dossierId));
    if (dossier != null) {
      open = assignments.list(dossierId).stream().filter(AssignmentView::open).toList();
      report = navigation.orErrorPage(this::read);
    }
  }

  private AgreementReport read() {
    Subject asked = AgreementResource.subject(subject);
    given = assignment == null ? null : assignments.get(assignment);
    if (given != null && !given.dossier().equals(dossierId)) {
      throw Refusal.notFound();
    }
    return agreements.report(
        new AgreementService.Question(dossierId, assignment, asked, first, second));
  }

  // ---------------------------------------------------------------- figures

  /** "0.72"; a dash where there is none, which {@link #why} explains. */
  public String value(Agreement a) {
    return a.value() == null ? "–" : number(a.value());
  }

  /** "0.61 – 0.83", or nothing. */
  public String interval(Agreement a) {
    return a.interval() == null
        ? ""
        : number(a.interval().low()) + " – " + number(a.interval().high());
  }

  /** With a true minus, as an interval holds a dash too. */
  private String number(double value) {
    return String.format(me.getLocale(), "%.2f", value).replace('-', '\u2212');
  }

  /** Why there is no number, in words. */
  public String why(Agreement a) {
    return a.undefined() == null
        ? ""
        : Texts.get(me.getLocale(), "agreement.undefined." + a.undefined().name());
  }

  public String measure(Agreement a) {
    return Texts.get(me.getLocale(), "agreement.measure." + a.measure().name());
  }

  public String explained(Agreement a) {
    return Texts.get(me.getLocale(), "agreement.measure." + a.measure().name() + ".note");
  }

  // ---------------------------------------------------------------- confusions

  /** What a category is called; nothing said has words too. */
  public String label(String category) {
    if (report.subject() == Subject.JUDGEMENTS) {
      return Texts.get(me.getLocale(), "reader.js.judgement." + category);
    }
    if (category.isEmpty()) {
      return Texts.get(me.getLocale(), "agreement.nothing");
    }
    return category.equals(AgreementReport.UNTAGGED)
        ? Texts.get(me.getLocale(), "agreement.untagged")
        : category;
  }

  /** The page with the places of one cell. */
  public String cell(int ofRow, int ofColumn) {
    return address(report.confusions().first().id(), report.confusions().second().id())
        + "&row="
        + ofRow
        + "&column="
        + ofColumn
        + "#places";
  }

  /** The page with the confusions of a pair. */
  public String pair(AgreementReport.Line line) {
    return address(line.first(), line.second()) + "#confusions";
  }

  private String address(UUID one, UUID other) {
    return in(report.subject().name().toLowerCase(Locale.ROOT))
        + "&first="
        + one
        + "&second="
        + other;
  }

  /** The page on another subject. */
  public String in(String other) {
    return "/agreement?dossier="
        + dossierId
        + (assignment == null ? "" : "&assignment=" + assignment)
        + "&subject="
        + other;
  }

  /** Whether a cell of the table is chosen. */
  public boolean isChosen() {
    int size =
        report == null || report.confusions() == null ? 0 : report.confusions().labels().size();
    return row != null && column != null && row >= 0 && column >= 0 && row < size && column < size;
  }

  /** The places of the chosen cell. */
  public List<AgreementReport.Spot> getSpots() {
    return isChosen()
        ? report.confusions().rows().get(row).get(column).stream().limit(MOST_SPOTS).toList()
        : List.of();
  }

  /** The very place. */
  public String href(AgreementReport.Spot spot) {
    return switch (report.subject()) {
      case JUDGEMENTS ->
          "/judging?letter="
              + spot.document()
              + "&resolution="
              + spot.other()
              + "#d-"
              + spot.thing();
      case ANNOTATIONS -> place(spot, "#a-");
      case LINKS -> place(spot, "#l-");
    };
  }

  /** Where it is settled: beside that end which was given out; else in the text itself. */
  private String place(AgreementReport.Spot spot, String mark) {
    return Stream.of(spot.document(), spot.other())
        .filter(this::isGiven)
        .findFirst()
        .map(d -> "/curation/" + assignment + "?document=" + d + "#a-" + spot.thing())
        .orElseGet(() -> "/documents/" + spot.document() + mark + spot.thing());
  }

  private boolean isGiven(UUID document) {
    return given != null && given.documents().stream().anyMatch(d -> d.id().equals(document));
  }

  // ---------------------------------------------------------------- for the view

  public DossierView getDossier() {
    return dossier;
  }

  public List<AssignmentView> getOpen() {
    return open;
  }

  public AgreementReport getReport() {
    return report;
  }

  public UUID getDossierId() {
    return dossierId;
  }

  public void setDossierId(UUID dossierId) {
    this.dossierId = dossierId;
  }

  public UUID getAssignment() {
    return assignment;
  }

  public void setAssignment(UUID assignment) {
    this.assignment = assignment;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public UUID getFirst() {
    return first;
  }

  public void setFirst(UUID first) {
    this.first = first;
  }

  public UUID getSecond() {
    return second;
  }

  public void setSecond(UUID second) {
    this.second = second;
  }

  public Integer getRow() {
    return row;
  }

  public void setRow(Integer row) {
    this.row = row;
  }

  public Integer getColumn() {
    return column;
  }

  public void setColumn(Integer column) {
    this.column = column;
  }
}
