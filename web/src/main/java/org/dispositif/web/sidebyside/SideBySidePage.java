package org.dispositif.web.sidebyside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ref;
import org.dispositif.platform.Refusal;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.SideBySideService;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.lexicon.AddresseeNames;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/**
 * What lies side by side, as the address says: two texts or two languages of one clause by clause
 * ({@code a}, {@code b}; {@code a} alone asks for the other), a demand and the clauses that may
 * answer it ({@code demand}, {@code clause}), or whatever somebody pinned ({@code pin}). A
 * resolution and a letter are not laid row by row: the page leads to Judging.
 */
@Named
@RequestScoped
public class SideBySidePage {

  /** More than these are no longer looked at together. */
  private static final int MOST = 24;

  @Inject SideBySideService service;
  @Inject Choices choices;
  @Inject DocumentService documents;
  @Inject DossierService dossiers;
  @Inject AddresseeNames addressees;
  @Inject Navigation navigation;
  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject Iris iris;
  @Inject Me me;

  private List<UUID> wanted = List.of();
  private List<Piece> pieces = List.of();
  private List<PieceView> views = List.of();
  private List<JudgedView> judged = List.of();
  private TextsView texts;
  private Chooser chooser;
  private Unlike unlike;

  public void load() {
    navigation.orErrorPage(this::find);
  }

  private boolean find() {
    Optional<UUID> a = document("a");
    Optional<UUID> b = document("b");
    if (a.isPresent() && b.isPresent()) {
      findTexts(a.get(), b.get());
    } else if (a.isPresent()) {
      chooser = choices.of(a.get(), request.getParameter("q"), locale());
    } else {
      findPieces();
    }
    return true;
  }

  private void findTexts(UUID a, UUID b) {
    unlike = Unlike.of(documents.get(a), documents.get(b)).orElse(null);
    if (unlike == null) {
      texts = TextsView.of(service.texts(a, b), locale());
    }
  }

  /** The document that a parameter names; what names none is no document. */
  private Optional<UUID> document(String parameter) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank()
        ? Optional.empty()
        : Optional.of(iris.document(value).orElseThrow(Refusal::notFound));
  }

  private void findPieces() {
    List<UUID> all = Stream.of("demand", "clause", "pin").flatMap(this::named).distinct().toList();
    wanted = all.subList(0, Math.min(MOST, all.size()));
    if (!wanted.isEmpty()) {
      pieces = service.pieces(wanted);
      views = pieces.stream().map(PieceView::of).toList();
      judged = judgements();
    }
  }

  /** What a parameter names: ids, or addresses of clauses and demands. */
  private Stream<UUID> named(String parameter) {
    String[] values = request.getParameterValues(parameter);
    return values == null
        ? Stream.empty()
        : Stream.of(values).flatMap(v -> iris.parse(v).map(Ref::id).stream());
  }

  /** What was judged of the demand, where there is one, on the resolutions beside it. */
  private List<JudgedView> judgements() {
    Piece demand = demand();
    if (demand == null) {
      return List.of();
    }
    UUID dossier = demand.document().dossier();
    boolean judges = dossiers.get(dossier).may(Permission.WORK);
    JudgedView.Reader reader = new JudgedView.Reader(caller.id(), judges, locale());
    List<JudgedView> all = new ArrayList<>();
    for (DocumentView resolution : resolutions()) {
      CoverageTable.Cell cell = service.judged(demand.id(), resolution.id());
      all.add(JudgedView.of(demand.document().id(), demand.id(), resolution, cell, reader));
    }
    return all;
  }

  /** The only demand among the pieces, null where there is none or are several. */
  private Piece demand() {
    List<Piece> demands = pieces.stream().filter(p -> p.kind() == Piece.Kind.DEMAND).toList();
    return demands.size() == 1 ? demands.get(0) : null;
  }

  private List<DocumentView> resolutions() {
    return pieces.stream()
        .filter(p -> p.kind() == Piece.Kind.CLAUSE)
        .map(Piece::document)
        .filter(d -> d.kind() == DocumentKind.RESOLUTION)
        .distinct()
        .toList();
  }

  /** Anatomy against anatomy; empty where there is nothing to hold against the first. */
  public List<PartsView.Row> getParts() {
    return pieces.size() < 2 ? List.of() : new PartsView(locale(), this::name, pieces).rows();
  }

  private String name(UUID dossier, String entity) {
    return Objects.requireNonNullElse(addressees.of(List.of(dossier), entity, locale()), "");
  }

  /** Key of the heading: a demand and what may answer it, or what was pinned. */
  public String getHeading() {
    return demand() == null || request.getParameter("pin") != null
        ? "beside.heading.pins"
        : "beside.heading.demand";
  }

  /** How many stand in a row where there is room: as many as asked for, else up to three. */
  public int getColumns() {
    String asked = request.getParameter("columns");
    boolean given = asked != null && asked.matches("[1-4]");
    return given ? Integer.parseInt(asked) : Math.min(3, pieces.size());
  }

  /** Whether the address asks for nothing. */
  public boolean isNothing() {
    return views.isEmpty() && texts == null && chooser == null && unlike == null;
  }

  /** Null unless two texts are asked for. */
  public TextsView getTexts() {
    return texts;
  }

  /** Null unless a second text is to be chosen. */
  public Chooser getChooser() {
    return chooser;
  }

  /** Null unless the two texts asked for are no two of a kind. */
  public Unlike getUnlike() {
    return unlike;
  }

  public List<PieceView> getPieces() {
    return views;
  }

  public List<JudgedView> getJudged() {
    return judged;
  }

  /** How many of those asked for are gone, or hidden from the reader. */
  public int getMissing() {
    return wanted.size() - views.size();
  }

  public String getTitle() {
    String names = String.join(" · ", views.stream().limit(3).map(PieceView::citation).toList());
    String place = Texts.get(locale(), "beside.title");
    if (texts != null) {
      return texts.a().name() + " · " + texts.b().name();
    }
    return views.isEmpty() ? place : names + (views.size() > 3 ? " …" : "");
  }

  /** Whether one may make an exercise of what changed. */
  public boolean isPresenter() {
    return texts != null
        && texts.sameLanguage()
        && dossiers.get(texts.b().dossier()).may(Permission.PRESENT);
  }

  private Locale locale() {
    return me.getLocale();
  }
}
