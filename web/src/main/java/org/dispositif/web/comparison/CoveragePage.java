package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.Shown;
import org.dispositif.comparison.UsualColumns;
import org.dispositif.demand.DemandState;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Visibility;
import org.dispositif.export.CoverageFile;
import org.dispositif.platform.Page;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/**
 * The coverage table of a dossier: its letters by resolutions, as chosen in the address; asks for a
 * dossier when none is given.
 */
@Named
@RequestScoped
public class CoveragePage {

  private static final int MOST = 500;
  private static final int USUAL_LETTERS = 5;
  private static final int USUAL_RESOLUTIONS = 12;
  private static final int LONGEST_NAME = 90;
  private static final int MANY_COLUMNS = 6;

  @Inject DossierService dossiers;
  @Inject DocumentService documents;
  @Inject ComparisonService comparisons;
  @Inject UsualColumns usual;
  @Inject Navigation navigation;
  @Inject HttpServletRequest request;
  @Inject Iris iris;
  @Inject Me me;

  private UUID dossierId;
  private TableParameters parameters;
  private TableAddress address;
  private Shown shown = Shown.ALL;
  private DossierView dossier;
  private Page<DocumentView> letters = new Page<>(List.of(), 0);
  private Page<DocumentView> resolutions = new Page<>(List.of(), 0);
  private List<DocumentView> library = List.of();
  private List<DossierView> choices = List.of();
  private CoverageTable table;
  private String rows = "";

  public void load() {
    parameters = TableParameters.of(request);
    boolean one = parameters.letters.size() == 1 && parameters.resolutions.size() == 1;
    if (dossierId == null && one) {
      navigation.go("/judging?" + request.getQueryString());
    } else {
      navigation.orErrorPage(this::find);
    }
  }

  private boolean find() {
    if (dossierId == null && !parameters.letters.isEmpty()) {
      dossierId = documents.get(parameters.letters(iris).get(0)).dossier();
    }
    if (dossierId == null) {
      choices = dossiers.list(null, MOST).items().stream().filter(this::possible).toList();
      return true;
    }
    dossier = dossiers.get(dossierId);
    letters = of(dossier, DocumentKind.LETTER);
    resolutions = of(dossier, DocumentKind.RESOLUTION);
    library = library();
    shown = parameters.shown(iris);
    List<UUID> from = letters();
    table = comparisons.table(from, on(from), shown);
    address = TableAddress.of(dossierId, table, shown);
    rows =
        new TableHtml(locale(), table.columns().size(), address, shown.progress())
            .of(new TableView(table, locale(), shown.sort() == null).rows());
    return true;
  }

  private boolean possible(DossierView in) {
    return documents.list(in.id(), DocumentKind.LETTER, null, 1).total() > 0;
  }

  private Page<DocumentView> of(DossierView in, DocumentKind kind) {
    return documents.list(in.id(), kind, null, MOST);
  }

  /** Resolutions that other dossiers share with everybody. */
  private List<DocumentView> library() {
    return dossiers.list(null, MOST).items().stream()
        .filter(d -> d.visibility() != Visibility.PRIVATE && !d.id().equals(dossierId))
        .flatMap(d -> of(d, DocumentKind.RESOLUTION).items().stream())
        .toList();
  }

  private List<UUID> letters() {
    List<UUID> asked = parameters.letters(iris);
    return asked.isEmpty()
        ? letters.items().stream().map(DocumentView::id).limit(USUAL_LETTERS).toList()
        : asked;
  }

  private List<UUID> on(List<UUID> from) {
    List<UUID> asked = parameters.resolutions(iris);
    if (!asked.isEmpty()) {
      return asked;
    }
    List<DocumentView> asking = List.copyOf(documents.readable(from).values());
    return usual.of(asking, resolutions.items(), USUAL_RESOLUTIONS).stream()
        .map(DocumentView::id)
        .toList();
  }

  // ---------------------------------------------------------------- what is chosen

  /** Whether there is a table to show. */
  public boolean isReady() {
    return table != null && !table.letters().isEmpty() && !table.columns().isEmpty();
  }

  /** "1 of 3 letters by 12 of 44 resolutions". */
  public String getChosen() {
    return Texts.get(
        locale(),
        "table.chosen",
        Texts.get(
            locale(),
            "table.chosen.letters",
            table.letters().size(),
            Math.max(letters.total(), table.letters().size())),
        Texts.get(locale(), "table.chosen.resolutions", table.columns().size(), offered()));
  }

  /** How many resolutions there are to choose from; those of other dossiers when they are shown. */
  private long offered() {
    long elsewhere =
        table.columns().stream().filter(c -> !c.resolution().dossier().equals(dossierId)).count();
    return resolutions.total() + elsewhere;
  }

  /** Which columns stand here though nobody chose them; null when all do, or somebody chose. */
  public String getFew() {
    boolean few = parameters.resolutions.isEmpty() && offered() > table.columns().size();
    return few ? Texts.get(locale(), "table.few", table.columns().size(), offered()) : null;
  }

  public boolean chosen(DocumentView document) {
    Set<UUID> in = Set.copyOf(Stream.concat(chosenLetters(), chosenResolutions()).toList());
    return in.contains(document.id());
  }

  private Stream<UUID> chosenLetters() {
    return table.letters().stream().map(DocumentView::id);
  }

  private Stream<UUID> chosenResolutions() {
    return table.columns().stream().map(c -> c.resolution().id());
  }

  /** A document in a list: its symbol and title, not too long. */
  public String called(DocumentView d) {
    String name = d.symbol() == null ? d.title() : d.symbol() + " · " + d.title();
    int end =
        name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
    return name.substring(0, end) + (end < name.length() ? "…" : "") + " (" + d.language() + ")";
  }

  /** A column's heading: its symbol, which does not break, or else what it is called. */
  public String head(DocumentView d) {
    return d.symbol() == null ? called(d) : d.symbol();
  }

  /** Names of what is compared: the page's title. */
  public String getTitle() {
    return isReady() ? CoverageFile.title(table) : Texts.get(locale(), "table.title");
  }

  // ---------------------------------------------------------------- totals that filter

  /**
   * A total, and the address that shows only its rows, or all of them again when it is on.
   *
   * @param mark null for what has none
   */
  public record Filter(CellMark mark, String name, int count, boolean on, String href) {}

  public List<Filter> getTotals() {
    return filters(null, table.totals().cells());
  }

  /** The totals of a column that are not nought. */
  public List<Filter> totals(CoverageTable.Column column) {
    return filters(column.resolution().id(), column.totals()).stream()
        .filter(f -> f.count() > 0 || f.on())
        .toList();
  }

  private List<Filter> filters(UUID column, Map<CellState, Integer> totals) {
    return Arrays.stream(CellState.values()).map(s -> filter(s, column, totals.get(s))).toList();
  }

  private Filter filter(CellState state, UUID column, int count) {
    boolean on = shown.cell() == state && Objects.equals(shown.resolution(), column);
    return new Filter(
        CellMark.of(state, locale()),
        CellMark.name(state, locale()),
        count,
        on,
        address.cell(on ? null : state, column));
  }

  /** Demands by what people say of them. */
  public List<Filter> getStates() {
    CoverageTable.Totals t = table.totals();
    return List.of(
        state(DemandState.CONFIRMED, t.confirmed()),
        state(DemandState.FOUND, t.found()),
        state(DemandState.REJECTED, t.rejected()));
  }

  private Filter state(DemandState state, int count) {
    boolean on = shown.state() == state;
    return new Filter(
        null,
        Texts.get(locale(), "table.count." + state),
        count,
        on,
        address.with("state", on ? null : state));
  }

  /** Puts the rows in the order of this column, or back into that of the letters. */
  public String sortHref(UUID column) {
    return address.with("sort", Objects.equals(column, shown.sort()) ? null : column);
  }

  public boolean sorted(UUID column) {
    return column.equals(shown.sort());
  }

  public boolean isFiltered() {
    return shown.filters();
  }

  public String getAllHref() {
    return address.plain();
  }

  public String reportHref(String format) {
    return address.report(format);
  }

  public String exportHref(String format) {
    return address.export(format);
  }

  private Locale locale() {
    return me.getLocale();
  }

  // ---------------------------------------------------------------- for the page

  public boolean isMayWork() {
    return dossier != null && dossier.may(Permission.WORK);
  }

  public DossierView getDossier() {
    return dossier;
  }

  public List<DossierView> getChoices() {
    return choices;
  }

  public List<DocumentView> getLetters() {
    return letters.items();
  }

  public List<DocumentView> getResolutions() {
    return resolutions.items();
  }

  public List<DocumentView> getLibrary() {
    return library;
  }

  public CoverageTable getTable() {
    return table;
  }

  /** The rows as HTML. */
  public String getRows() {
    return rows;
  }

  /** How the columns share the page: few leave room for the demands, many are all alike. */
  public String getWidth() {
    int columns = table.columns().size();
    return columns == 1 ? "one" : columns == 2 ? "two" : columns >= MANY_COLUMNS ? "many" : "";
  }

  public String getAssessors() {
    return String.join(", ", table.assessors());
  }

  public UUID getDossierId() {
    return dossierId;
  }

  public void setDossierId(UUID dossierId) {
    this.dossierId = dossierId;
  }
}
