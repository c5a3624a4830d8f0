package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.dossier.MemberView;
import org.dispositif.dossier.Role;

/** Who works in a dossier, and as what. */
@Named
@ViewScoped
public class MembersPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  private List<MemberView> members = List.of();
  private String login;
  private Role role = Role.ANALYST;

  public void load() {
    if (found()) {
      members = dossiers.members(getId());
    }
  }

  /** Takes somebody in, or gives them another role. */
  public void set() {
    change("/members", "saved", () -> dossiers.setMember(getId(), login, role));
  }

  public void remove(UUID account) {
    change("/members", "saved", () -> dossiers.removeMember(getId(), account));
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public List<MemberView> getMembers() {
    return members;
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
