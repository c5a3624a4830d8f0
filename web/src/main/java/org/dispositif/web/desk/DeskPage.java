package org.dispositif.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.NewDossier;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Refusal;
import org.dispositif.specimen.SpecimenService;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** The page that one starts from. */
@Named
@RequestScoped
public class DeskPage {

  private static final int MOST_DOSSIERS = 200;
  private static final int MOST_NEWS = 20;

  @Inject DossierService dossiers;
  @Inject SpecimenService specimens;
  @Inject Changes changes;
  @Inject AccountService accounts;
  @Inject Messages messages;
  @Inject Navigation navigation;
  @Inject Me me;

  private String title;
  private List<DossierView> all;
  private List<News> news;

  /** One line of what happened. */
  public record News(Changes.Entry entry, String who, DossierView dossier) {}

  @PostConstruct
  void load() {
    all = dossiers.list(null, MOST_DOSSIERS).items();
    Map<UUID, DossierView> byId =
        all.stream().collect(Collectors.toMap(DossierView::id, Function.identity()));
    List<Changes.Entry> latest = changes.latest(List.copyOf(byId.keySet()), MOST_NEWS);
    Map<UUID, Person> people =
        accounts.people(latest.stream().map(Changes.Entry::who).distinct().toList());
    news =
        latest.stream()
            .map(e -> new News(e, people.get(e.who()).name(), byId.get(e.dossier())))
            .toList();
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

  public List<DossierView> getDossiers() {
    return all;
  }

  public List<News> getNews() {
    return news;
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
