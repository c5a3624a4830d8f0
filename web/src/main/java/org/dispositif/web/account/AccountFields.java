package org.dispositif.web.account;

import java.io.Serializable;

/** What somebody types for a new account. The password goes in and never out again. */
public abstract class AccountFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String login;
  private String name;
  private String password;

  /** As typed, for the page itself. Not final: the container makes proxies of the pages. */
  protected String typedPassword() {
    return password;
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

  /** Always null: a form that is shown again has an empty field. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
