package org.dispositif.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dispositif.demand.OrganizationView;
import org.dispositif.demand.Organizations;

/** Organisations and people of the letters that one may read, searched by name. */
@Named
@RequestScoped
public class OrganizationsPage {

  private static final int MOST = 300;

  @Inject Organizations organizations;

  private String query;
  private List<OrganizationView> found = List.of();
  private List<OrganizationView> people = List.of();

  public void load() {
    found = organizations.list(query);
    people = organizations.people(query);
  }

  /** The first of them; {@link #getMore} says how many are not shown. */
  public List<OrganizationView> getFound() {
    return found.subList(0, Math.min(MOST, found.size()));
  }

  public List<OrganizationView> getPeople() {
    return people.subList(0, Math.min(MOST, people.size()));
  }

  public int getCount() {
    return found.size();
  }

  public int getPeopleCount() {
    return people.size();
  }

  public int getMore() {
    return Math.max(0, Math.max(found.size(), people.size()) - MOST);
  }

  public String personHref(OrganizationView person) {
    return OrganizationPage.personHref(person.name());
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }
}
