package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.MemberView;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Role;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** Who works in a dossier, and as what. */
@Named
@ViewScoped
public class MembersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DossierService dossiers;
  @Inject Navigation navigation;
  @Inject Messages messages;

  private UUID id;
  private DossierView dossier;
  private List<MemberView> members = List.of();
  private String login;
  private Role role = Role.ANALYST;

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    if (dossier != null) {
      members = dossiers.members(id);
    }
  }

  /** Takes somebody in, or gives them another role. */
  public void set() {
    change(() -> dossiers.setMember(id, login, role));
  }

  public void remove(UUID account) {
    change(() -> dossiers.removeMember(id, account));
  }

  private void change(Runnable change) {
    try {
      change.run();
      messages.info("saved");
      navigation.go("/dossiers/" + id + "/members");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public boolean isOwner() {
    return dossier != null && dossier.may(Permission.OWN);
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public DossierView getDossier() {
    return dossier;
  }

  public List<MemberView> getMembers() {
    return members;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
