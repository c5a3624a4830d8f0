package org.dispositif.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** Accounts, for the administrator; to everybody else the page does not exist. */
@Named
@ViewScoped
public class AdministrationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject AccountService accounts;
  @Inject Messages messages;
  @Inject Navigation navigation;

  private List<Person> people = List.of();
  private String login;
  private String name;
  private String password;
  private UUID reset;
  private String newPassword;

  public void load() {
    List<Person> all = navigation.orErrorPage(accounts::all);
    people = all == null ? List.of() : all;
  }

  public void create() {
    change(() -> accounts.create(login, name, password, false));
  }

  public void disable(UUID id, boolean disabled) {
    change(() -> accounts.disable(id, disabled));
  }

  public void resetPassword() {
    change(() -> accounts.resetPassword(reset, newPassword));
  }

  private void change(Runnable change) {
    try {
      change.run();
      messages.info("saved");
      navigation.go("/administration");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public List<Person> getPeople() {
    return people;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public UUID getReset() {
    return reset;
  }

  public void setReset(UUID reset) {
    this.reset = reset;
  }

  public String getNewPassword() {
    return null;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
