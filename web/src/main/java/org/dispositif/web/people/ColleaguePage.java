package org.dispositif.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.desk.Colleague;
import org.dispositif.desk.Colleagues;
import org.dispositif.desk.Doings;
import org.dispositif.web.desk.News;
import org.dispositif.web.page.Navigation;

/** One person, as far as the caller works with them; to others the page does not exist. */
@Named
@RequestScoped
public class ColleaguePage {

  private static final int MOST_NEWS = 30;

  @Inject Colleagues colleagues;
  @Inject Doings doings;
  @Inject News news;
  @Inject Navigation navigation;

  private UUID id;
  private Colleague colleague;

  public void load() {
    colleague = navigation.orErrorPage(() -> colleagues.get(id));
  }

  public Colleague getColleague() {
    return colleague;
  }

  public List<News.Day> getNews() {
    return news.days(doings.of(id, MOST_NEWS));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
