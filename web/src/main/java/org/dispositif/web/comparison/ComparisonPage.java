package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseService;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Visibility;
import org.dispositif.export.CoverageCsv;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.document.ClauseNames;
import org.dispositif.web.document.TextHtml;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/** Holds a letter against a resolution; asks which, while one of them is not chosen. */
@Named
@RequestScoped
public class ComparisonPage {

  private static final int MOST = 500;
  private static final int LONGEST_NAME = 90;

  @Inject DossierService dossiers;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject ComparisonService comparisons;
  @Inject Navigation navigation;
  @Inject Caller caller;
  @Inject FacesContext faces;
  @Inject Me me;

  private UUID dossierId;
  private UUID letterId;
  private UUID resolutionId;
  private DossierView dossier;
  private DocumentView letter;
  private DocumentView resolution;
  private List<Choice> choices = List.of();

  /**
   * What can be chosen in a dossier.
   *
   * @param library resolutions that other dossiers share with everybody
   */
  public record Choice(
      DossierView dossier,
      List<DocumentView> letters,
      List<DocumentView> resolutions,
      List<DocumentView> library) {

    boolean possible() {
      return !letters.isEmpty() && !(resolutions.isEmpty() && library.isEmpty());
    }
  }

  public void load() {
    boolean found = Boolean.TRUE.equals(navigation.orErrorPage(this::find));
    if (found && !isReady()) {
      choices = choices();
    }
  }

  private boolean find() {
    letter = letterId == null ? null : documents.get(letterId);
    resolution = resolutionId == null ? null : documents.get(resolutionId);
    if (letter != null) {
      dossierId = letter.dossier();
    } else if (dossierId == null && resolution != null) {
      dossierId = resolution.dossier();
    }
    dossier = dossierId == null ? null : dossiers.get(dossierId);
    return true;
  }

  private List<Choice> choices() {
    List<DossierView> readable = dossiers.list(null, MOST).items();
    List<DocumentView> shared =
        readable.stream()
            .filter(d -> d.visibility() != Visibility.PRIVATE)
            .flatMap(d -> of(d, DocumentKind.RESOLUTION))
            .toList();
    Stream<DossierView> asked = dossier == null ? readable.stream() : Stream.of(dossier);
    return asked.map(d -> choice(d, shared)).filter(Choice::possible).toList();
  }

  private Choice choice(DossierView in, List<DocumentView> shared) {
    return new Choice(
        in,
        of(in, DocumentKind.LETTER).toList(),
        of(in, DocumentKind.RESOLUTION).toList(),
        shared.stream().filter(d -> !d.dossier().equals(in.id())).toList());
  }

  private Stream<DocumentView> of(DossierView in, DocumentKind kind) {
    return documents.list(in.id(), kind, null, MOST).items().stream();
  }

  /** Whether both are chosen. */
  public boolean isReady() {
    return letter != null && resolution != null;
  }

  /** The article's inside: safe HTML. */
  public String html(DocumentView document) {
    return new TextHtml(
            me.getLocale(),
            new ClauseNames(document.language()),
            document.name(),
            Map.of(),
            List.of(),
            Map.of())
        .of(clauses.list(document.id()));
  }

  /** A document in a list: its symbol and title, not too long. */
  public String called(DocumentView d) {
    String name = d.symbol() == null ? d.title() : d.symbol() + " · " + d.title();
    int end =
        name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
    return name.substring(0, end) + (end < name.length() ? "…" : "") + " (" + d.language() + ")";
  }

  public String direction(DocumentView document) {
    return "ar".equals(document.language()) ? "rtl" : "ltr";
  }

  /** What the script may offer: the words of {@code data-can}. */
  public String getCan() {
    List<String> can = new ArrayList<>();
    if (dossier.may(Permission.WORK)) {
      can.add("judge");
    }
    if (dossier.may(Permission.CURATE)) {
      can.add("agree");
    }
    return String.join(" ", can);
  }

  /** Whether the resolution is older than the letter, so that it cannot answer it. */
  public boolean isOlder() {
    return CoverageTable.Column.of(letter, resolution).older();
  }

  /** The table as a file, in the page's language. */
  public void export() throws IOException {
    CoverageTable table = navigation.orErrorPage(this::table);
    if (table == null) {
      return;
    }
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType(CoverageCsv.MEDIA_TYPE);
    external.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"" + CoverageResource.FILE + "\"");
    Writer out = new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8);
    CoverageCsv.write(table, key -> CoverageResource.text(me.getLocale(), key), out);
    out.flush();
    faces.responseComplete();
  }

  private CoverageTable table() {
    if (letterId == null || resolutionId == null) {
      throw Refusal.notFound();
    }
    return comparisons.table(letterId, List.of(resolutionId));
  }

  public UUID getMyId() {
    return caller.id();
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public DossierView getDossier() {
    return dossier;
  }

  public DocumentView getLetter() {
    return letter;
  }

  public DocumentView getResolution() {
    return resolution;
  }

  public UUID getDossierId() {
    return dossierId;
  }

  public void setDossierId(UUID dossierId) {
    this.dossierId = dossierId;
  }

  public UUID getLetterId() {
    return letterId;
  }

  public void setLetterId(UUID letterId) {
    this.letterId = letterId;
  }

  public UUID getResolutionId() {
    return resolutionId;
  }

  public void setResolutionId(UUID resolutionId) {
    this.resolutionId = resolutionId;
  }
}
