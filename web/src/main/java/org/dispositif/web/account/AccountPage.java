package org.dispositif.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.account.TokenView;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;
import org.dispositif.web.page.SignedIn;

/** One's own account: language, theme, password, API tokens. */
@Named
@RequestScoped
public class AccountPage {

  @Inject AccountService accounts;
  @Inject Caller caller;
  @Inject Messages messages;
  @Inject Navigation navigation;
  @Inject FacesContext faces;
  @Inject Me me;
  @Inject SignedIn signedIn;

  private String language;
  private String theme;
  private String old;
  private String password;
  private String tokenName;
  private String secret;
  private List<TokenView> tokens;

  @PostConstruct
  void load() {
    Person me = accounts.find(caller.id()).orElseThrow(Refusal::notFound);
    language = me.language();
    theme = me.theme();
    tokens = accounts.tokens();
  }

  public void prefer() {
    accounts.prefer(language, theme);
    faces.getViewRoot().setLocale(me.changed().getLocale());
    messages.info("saved");
    navigation.go("/account");
  }

  /** Sets the password; every other session ends, this one goes on under a new id. */
  public void changePassword() {
    try {
      Person changed = accounts.changePassword(old == null ? "" : old, password);
      signedIn.begin((HttpServletRequest) faces.getExternalContext().getRequest(), changed);
      messages.info("account.passwordChanged");
      navigation.go("/account");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public void createToken() {
    try {
      secret = accounts.createToken(tokenName).secret();
      tokenName = null;
      tokens = accounts.tokens();
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public void revoke(UUID token) {
    accounts.revokeToken(token);
    messages.info("saved");
    navigation.go("/account");
  }

  public List<TokenView> getTokens() {
    return tokens;
  }

  /** The secret of the token made just now; shown this once. */
  public String getSecret() {
    return secret;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public String getOld() {
    return null;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTokenName() {
    return tokenName;
  }

  public void setTokenName(String tokenName) {
    this.tokenName = tokenName;
  }
}
