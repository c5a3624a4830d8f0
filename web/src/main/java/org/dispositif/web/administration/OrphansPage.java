package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.dossier.Stewardship;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** Dossiers whose owners are gone, and a new owner for them. */
@Named
@RequestScoped
public class OrphansPage {

  @Inject Stewardship stewardship;
  @Inject AccountService accounts;
  @Inject Messages messages;
  @Inject Navigation navigation;

  private UUID dossier;
  private UUID owner;
  private List<Stewardship.Orphan> all;

  public void load() {
    all = navigation.orErrorPage(stewardship::withoutOwner);
  }

  public void give() {
    try {
      stewardship.giveOwner(dossier, owner);
      messages.info("administration.ownerGiven");
      navigation.go("/administration/dossiers");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public List<Stewardship.Orphan> getAll() {
    return all == null ? stewardship.withoutOwner() : all;
  }

  /** Who can be given a dossier. */
  public List<Person> getPeople() {
    return accounts.all().stream().filter(p -> !p.disabled()).toList();
  }

  public UUID getDossier() {
    return dossier;
  }

  public void setDossier(UUID dossier) {
    this.dossier = dossier;
  }

  public UUID getOwner() {
    return owner;
  }

  public void setOwner(UUID owner) {
    this.owner = owner;
  }
}
