package org.dispositif.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.KeyMap;
import org.dispositif.account.KeyService;
import org.dispositif.account.Person;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Json;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Preconditions;

/**
 * The person at the page, as every page needs them: name, language, theme, and the secret for calls
 * of the API.
 */
@Named
@RequestScoped
public class Me {

  @Inject AccountService accounts;
  @Inject KeyService keys;
  @Inject Access access;
  @Inject Caller caller;
  @Inject HttpServletRequest request;

  private Optional<Person> person;
  private Locale spoken;

  @PostConstruct
  void find() {
    person = caller.find().flatMap(accounts::find);
  }

  /** The same person, read anew after they changed something about themself. */
  public Me changed() {
    find();
    return this;
  }

  public boolean isSignedIn() {
    return person.isPresent();
  }

  public String getName() {
    return person.map(Person::name).orElse("");
  }

  public String getInitials() {
    return person.map(Person::initials).orElse("");
  }

  public boolean isAdministrator() {
    return person.map(Person::administrator).orElse(false);
  }

  /** Shows this one page in a language that is neither the person's nor their browser's. */
  public void speak(Locale language) {
    spoken = language;
  }

  /** Whether they may make presentations, wherever it be; else nothing offers them to. */
  public boolean isPresenting() {
    return isSignedIn() && access.mayAnywhere(Permission.PRESENT);
  }

  /** The language the person chose, else the best that their browser asks for. */
  public Locale getLocale() {
    if (spoken != null) {
      return spoken;
    }
    Optional<Locale> chosen = person.map(Person::language).map(Locale::forLanguageTag);
    List<Locale> wanted =
        chosen.map(List::of).orElseGet(() -> Collections.list(request.getLocales()));
    return Texts.choose(wanted);
  }

  /** {@code light}, {@code dark}, or null to follow the system. */
  public String getTheme() {
    return person.map(Person::theme).orElse(null);
  }

  /** The session that the page is seen in; null without one. */
  public UUID getSession() {
    return SessionCaller.of(request).map(SessionCaller::id).orElse(null);
  }

  public String getCsrf() {
    return SessionCaller.of(request).map(SessionCaller::csrf).orElse("");
  }

  /** The person's keys as JSON for the scripts, so that no page asks for them. */
  public String getKeys() {
    KeyMap map = keys.mine();
    Map<String, Object> json =
        Map.of(
            "etag",
            Preconditions.etag(map.version()),
            "single",
            map.singleKeys(),
            "keys",
            map.keys());
    return Json.write(json).replace("<", "\\u003c");
  }
}
