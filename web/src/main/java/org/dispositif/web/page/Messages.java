package org.dispositif.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.dispositif.platform.Dates;
import org.dispositif.platform.Refusal;
import org.dispositif.web.Texts;
import org.jspecify.annotations.Nullable;

/** Messages to the person at the page, in their language. */
@Named("messages")
@RequestScoped
public class Messages {

  @Inject FacesContext faces;

  public void error(String key, Object... args) {
    add(FacesMessage.SEVERITY_ERROR, key, args);
  }

  public void info(String key, Object... args) {
    add(FacesMessage.SEVERITY_INFO, key, args);
  }

  /** Says why something was refused, and what can be done. */
  public void refused(Refusal refusal) {
    String key = "problem." + refusal.code();
    Object[] args = refusal.args().toArray();
    String remedy = remedy(key);
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_ERROR,
            text(key, args) + (remedy == null ? "" : " " + text(remedy, args)),
            null));
  }

  /** Some remedies speak to programs: then there is another one for people at a page. */
  private static @Nullable String remedy(String key) {
    return Stream.of(key + ".page", key + ".remedy").filter(Texts::has).findFirst().orElse(null);
  }

  /** A text with its values filled in. */
  public String text(String key, Object... args) {
    return Texts.get(locale(), key, args);
  }

  /** An instant as the pages show it; empty for none. */
  public String time(@Nullable Instant at) {
    return at == null ? "" : Dates.time(at, FormatStyle.MEDIUM, locale());
  }

  private void add(FacesMessage.Severity severity, String key, Object... args) {
    faces.addMessage(null, new FacesMessage(severity, text(key, args), null));
  }

  /** The language of the page. */
  public Locale locale() {
    return faces.getViewRoot() == null ? Locale.ENGLISH : faces.getViewRoot().getLocale();
  }
}
