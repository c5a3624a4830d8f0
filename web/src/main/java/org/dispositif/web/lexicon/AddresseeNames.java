package org.dispositif.web.lexicon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.web.Texts;

/** What normalised addressees are called: by their dossier, else by the built-in list. */
@RequestScoped
public class AddresseeNames {

  @Inject AddresseeService addressees;

  private final Map<Collection<UUID>, Map<String, AddresseeService.Names>> known = new HashMap<>();

  /**
   * @param dossiers whose names count; none for the built-in list alone
   * @return null for null, and where it has no name: it left the list, or stood in another one
   */
  public String of(Collection<UUID> dossiers, String code, Locale locale) {
    return code == null
        ? null
        : of(known.computeIfAbsent(dossiers, addressees::names), code, locale);
  }

  /** The same by names at hand. */
  public static String of(Map<String, AddresseeService.Names> own, String code, Locale locale) {
    if (code == null || own.containsKey(code)) {
      return code == null ? null : own.get(code).in(locale);
    }
    String key = "addressee." + code;
    return Texts.has(key) ? Texts.get(locale, key) : null;
  }
}
