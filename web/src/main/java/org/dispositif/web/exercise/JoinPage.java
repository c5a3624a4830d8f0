package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.dispositif.web.Texts;
import org.dispositif.web.page.Me;

/**
 * Where participants answer, in the language that the address names: that of the exercise, or
 * another that they chose. Its script does the rest.
 */
@Named
@RequestScoped
public class JoinPage {

  @Inject Me me;

  private String code;
  private String lang;

  /** A language that the page can be read in, by its own name. */
  public record Language(String tag, String name) {}

  public void load() {
    Texts.LANGUAGES.stream()
        .filter(l -> l.getLanguage().equals(lang))
        .findFirst()
        .ifPresent(me::speak);
  }

  public List<Language> getLanguages() {
    return Texts.LANGUAGES.stream().map(l -> new Language(l.toLanguageTag(), ownName(l))).toList();
  }

  private static String ownName(Locale language) {
    String name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLang() {
    return lang;
  }

  public void setLang(String lang) {
    this.lang = lang;
  }
}
