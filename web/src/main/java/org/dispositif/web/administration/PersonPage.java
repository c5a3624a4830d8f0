package org.dispositif.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.administration.Invitations;
import org.dispositif.dossier.Stewardship;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** What an administrator does for or about one person. */
@Named("administeredPage")
@RequestScoped
public class PersonPage {

  @Inject AccountService accounts;
  @Inject Invitations invitations;
  @Inject Stewardship stewardship;
  @Inject Messages messages;
  @Inject Navigation navigation;
  @Inject Iris iris;
  @Inject FacesContext faces;

  private UUID id;
  private Person person;
  private UUID heir;
  private boolean sure;
  private String link;

  /** Forms are sent to the person's own address, so the id is in each request. */
  @PostConstruct
  void look() {
    id = Ids.parse(faces.getExternalContext().getRequestParameterMap().get("id")).orElse(null);
  }

  public void load() {
    person = navigation.orErrorPage(this::find);
  }

  private Person find() {
    return accounts.all().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  public void disable(boolean disabled) {
    change(
        () -> accounts.disable(id, null, disabled),
        disabled ? "administration.isDisabled" : "administration.isEnabled");
  }

  public void makeAdministrator(boolean administrator) {
    change(
        () -> accounts.makeAdministrator(id, null, administrator),
        administrator ? "administration.isAdministrator" : "administration.isNoAdministrator");
  }

  /** Makes the link by which the person sets a new password; it is shown this once. */
  public void offerReset() {
    try {
      link = iris.base() + "/invitation/" + invitations.offerReset(id).secret();
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public void handOver() {
    try {
      int count = stewardship.handOver(id, heir);
      messages.info("administration.handedOver", count);
      navigation.go("/administration/people/" + id);
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public void erase() {
    if (!sure) {
      messages.error("administration.erase.notSure");
      return;
    }
    change(() -> stewardship.erase(id, null), "administration.isErased");
  }

  private void change(Runnable change, String said) {
    try {
      String name = find().name();
      change.run();
      messages.info(said, name);
      navigation.go("/administration/people/" + id);
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  /** Who could take the person's dossiers over. */
  public List<Person> getHeirs() {
    return accounts.all().stream().filter(p -> !p.disabled() && !p.id().equals(id)).toList();
  }

  public Person getPerson() {
    if (person == null) {
      person = find();
    }
    return person;
  }

  public String getLink() {
    return link;
  }

  public UUID getHeir() {
    return heir;
  }

  public void setHeir(UUID heir) {
    this.heir = heir;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
