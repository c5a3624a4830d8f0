package org.dispositif.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.dispositif.platform.Refusal;
import org.dispositif.web.Texts;

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
    String remedy = Texts.has(key + ".remedy") ? " " + text(key + ".remedy", args) : "";
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, args) + remedy, null));
  }

  /** A text with its values filled in. */
  public String text(String key, Object... args) {
    return Texts.get(locale(), key, args);
  }

  private void add(FacesMessage.Severity severity, String key, Object... args) {
    faces.addMessage(null, new FacesMessage(severity, text(key, args), null));
  }

  private Locale locale() {
    return faces.getViewRoot() == null ? Locale.ENGLISH : faces.getViewRoot().getLocale();
  }
}
