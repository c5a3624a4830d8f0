package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.administration.Invitations;
import org.dispositif.administration.LinkOnce;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Role;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** Inviting people by links that work once: into the product, or into a dossier by its owner. */
@Named
@RequestScoped
public class InvitationsPage {

  private static final int MOST_DOSSIERS = 500;

  @Inject Invitations invitations;
  @Inject AccountService accounts;
  @Inject DossierService dossiers;
  @Inject Messages messages;
  @Inject Navigation navigation;
  @Inject Iris iris;

  private String guest;
  private UUID dossier;
  private Role role = Role.ANALYST;
  private String link;

  /** One that is still open. */
  public record Open(LinkOnce link, String by, String whose, String dossier) {}

  /** Into the dossier chosen in the form, or none. */
  public void invite() {
    invite(dossier);
  }

  public void invite(UUID into) {
    try {
      Invitations.Made made = invitations.invite(guest, into, into == null ? null : role);
      link = iris.base() + "/invitation/" + made.secret();
      guest = null;
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public void revoke(UUID id, String page) {
    try {
      invitations.revoke(id);
      messages.info("invitations.revoked");
      navigation.go(page);
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public boolean mayInvite(UUID into) {
    return invitations.mayInvite(into);
  }

  /** All open links, for the administrator. */
  public List<Open> getAll() {
    return shown(invitations.all());
  }

  /** Those into one dossier, for its owner. */
  public List<Open> into(UUID into) {
    return shown(invitations.into(into));
  }

  private List<Open> shown(List<LinkOnce> links) {
    Map<UUID, String> titles =
        owned().stream().collect(Collectors.toMap(DossierView::id, DossierView::title));
    return links.stream()
        .map(
            l ->
                new Open(
                    l,
                    name(l.createdBy()),
                    l.account() == null ? null : name(l.account()),
                    titles.get(l.dossier())))
        .toList();
  }

  private String name(UUID account) {
    return accounts.find(account).map(Person::name).orElse("");
  }

  /** The dossiers into which the caller may invite. */
  public List<DossierView> getDossiers() {
    return owned().stream().filter(d -> !d.personal()).toList();
  }

  private List<DossierView> owned() {
    return dossiers.list(null, MOST_DOSSIERS).items().stream()
        .filter(d -> d.may(Permission.OWN))
        .toList();
  }

  public Role[] getRoles() {
    return Role.values();
  }

  /** The link made just now; shown this once. */
  public String getLink() {
    return link;
  }

  public String getGuest() {
    return guest;
  }

  public void setGuest(String guest) {
    this.guest = guest;
  }

  public UUID getDossier() {
    return dossier;
  }

  public void setDossier(UUID dossier) {
    this.dossier = dossier;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
