package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.annotation.AnnotationQuery;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.ClauseService;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.JudgementHistory;
import org.dispositif.comparison.JudgementStep;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.link.LinkService;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/** A demand with all that was ever said to it. */
@Named
@RequestScoped
public class DemandPage {

  private static final int MOST_NOTES = 1000;

  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject DossierService dossiers;
  @Inject ClauseService clauses;
  @Inject ComparisonService comparisons;
  @Inject JudgementHistory history;
  @Inject LinkService links;
  @Inject AnnotationService annotations;
  @Inject Navigation navigation;
  @Inject Me me;

  private UUID id;
  private DemandView demand;
  private DocumentView letter;
  private DossierView dossier;
  private List<DemandView> family = List.of();
  private List<DemandAnatomy.Line> anatomy = List.of();
  private List<DemandContext.Paragraph> context = List.of();
  private List<SaidOfDemand.OnResolution> said = List.of();
  private List<SaidOfDemand.Linked> linked = List.of();
  private List<AnnotationView> notes = List.of();

  public void load() {
    navigation.orErrorPage(this::find);
  }

  private boolean find() {
    demand = demands.get(id);
    letter = documents.get(demand.document());
    dossier = dossiers.get(demand.dossier());
    family = demands.list(letter.id());
    anatomy = new DemandAnatomy(me.getLocale()).of(demand);
    context = DemandContext.of(demand.anchor(), clauses.list(letter.id()));
    List<JudgementStep> steps = history.of(id);
    List<UUID> ever = steps.stream().map(JudgementStep::resolution).distinct().toList();
    SaidOfDemand view = new SaidOfDemand(me.getLocale(), documents.readable(ever));
    said = view.of(comparisons.answer(id), steps);
    linked = view.links(links.ofDemand(id));
    notes = notes();
    return true;
  }

  /** Annotations that mark words of the demand. */
  private List<AnnotationView> notes() {
    return annotations.list(AnnotationQuery.ofDocument(letter.id()), 0, MOST_NOTES).items().stream()
        .filter(n -> n.anchors().stream().anyMatch(this::touches))
        .toList();
  }

  private boolean touches(AnchorView words) {
    return words.document().equals(letter.id()) && words.span().overlaps(demand.anchor().span());
  }

  // ---------------------------------------------------------------- for the page

  /** The umbrella that it stands under, or null. */
  public DemandView getUmbrella() {
    return family.stream().filter(d -> d.id().equals(demand.parent())).findFirst().orElse(null);
  }

  /** The demands that it holds. */
  public List<DemandView> getParts() {
    return family.stream().filter(d -> Objects.equals(id, d.parent())).toList();
  }

  /** The demand before it in the letter (-1) or behind it (1), or null. */
  public DemandView beside(int step) {
    int at = family.stream().map(DemandView::id).toList().indexOf(id) + step;
    return at < 0 || at >= family.size() ? null : family.get(at);
  }

  /** Tags of an annotation, for a line. */
  public String tags(AnnotationView note) {
    return note.tags().stream().map(AnnotationView.TagUse::name).collect(Collectors.joining(", "));
  }

  public boolean isMayWork() {
    return dossier.may(Permission.WORK);
  }

  public String getDirection() {
    return "ar".equals(letter.language()) ? "rtl" : "ltr";
  }

  public DemandView getDemand() {
    return demand;
  }

  public DocumentView getLetter() {
    return letter;
  }

  public DossierView getDossier() {
    return dossier;
  }

  public List<DemandAnatomy.Line> getAnatomy() {
    return anatomy;
  }

  public List<DemandContext.Paragraph> getContext() {
    return context;
  }

  public List<SaidOfDemand.OnResolution> getSaid() {
    return said;
  }

  public List<SaidOfDemand.Linked> getLinked() {
    return linked;
  }

  public List<AnnotationView> getNotes() {
    return notes;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
