package org.dispositif.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.dispositif.curation.AssignmentService;
import org.dispositif.curation.AssignmentView;
import org.dispositif.desk.Doings;
import org.dispositif.desk.PlaceView;
import org.dispositif.desk.Places;
import org.dispositif.desk.Waiting;
import org.dispositif.desk.WaitingService;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.NewDossier;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.specimen.SpecimenService;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.curation.AssignmentPages;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/**
 * The page that one starts from: what waits, where one left off, what the team did, the dossiers.
 */
@Named
@RequestScoped
public class DeskPage {

  private static final int MOST_DOSSIERS = 200;
  private static final int MOST_NEWS = 12;
  private static final int MOST_PLACES = 6;

  @Inject DossierService dossiers;
  @Inject SpecimenService specimens;
  @Inject WaitingService waitingService;
  @Inject AssignmentService assignments;
  @Inject Places places;
  @Inject Doings doings;
  @Inject News news;
  @Inject Messages messages;
  @Inject Navigation navigation;
  @Inject Me me;

  private String title;
  private List<DossierView> all;
  private Waiting waiting;
  private List<AssignmentView> assigned;

  @PostConstruct
  void load() {
    all = dossiers.list(null, MOST_DOSSIERS).items();
  }

  public void create() {
    try {
      DossierView made = dossiers.create(new NewDossier(null, title, null, null)).dossier();
      navigation.go("/dossiers/" + made.id());
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  /** Makes the specimen dossier for this person, in their language, and opens it. */
  public void tryOut() {
    navigation.go("/dossiers/" + specimens.create(me.getLocale().getLanguage()).id());
  }

  public Waiting getWaiting() {
    if (waiting == null) {
      waiting = waitingService.waiting();
    }
    return waiting;
  }

  /** What was assigned to this person and is not done. */
  public List<AssignmentView> getAssignments() {
    if (assigned == null) {
      assigned = assignments.waiting();
    }
    return assigned;
  }

  /** Where one works on an assignment. */
  public String work(AssignmentView assignment) {
    return AssignmentPages.work(assignment);
  }

  /** Where one left off. */
  public record Left(PlaceView place, String address, String name) {}

  public List<Left> getPlaces() {
    return places.recent(MOST_PLACES).stream().map(DeskPage::left).toList();
  }

  private static Left left(PlaceView p) {
    String document = "/documents/" + p.document().id();
    return new Left(
        p,
        p.clause() == null ? document : document + "/clauses/" + p.clause(),
        new ClauseNames(p.document().language()).place(p.document().name(), p.label()));
  }

  /** By day, newest first. */
  public List<News.Day> getNews() {
    return news.days(doings.latest(MOST_NEWS));
  }

  public List<DossierView> getDossiers() {
    return all;
  }

  /** The dossiers that something can be brought into. */
  public List<DossierView> getReceiving() {
    return all.stream().filter(d -> d.may(Permission.WORK)).collect(Collectors.toList());
  }

  /** Whether the walk is offered in full: there is nothing else to see yet. */
  public boolean isFresh() {
    return all.isEmpty();
  }

  public boolean isWithoutSpecimens() {
    return all.stream().noneMatch(DossierView::specimen);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
