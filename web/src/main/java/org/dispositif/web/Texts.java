package org.dispositif.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The product's words in the languages it speaks. */
public final class Texts {

  /** The languages of the pages; the first is the one for everybody else. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private static final String BUNDLE = "org.dispositif.web.Messages";

  private Texts() {}

  /**
   * The text for {@code key} with {@code args} filled in ({@link MessageFormat}); the key itself
   * when it has none.
   */
  public static String get(Locale locale, String key, Object... args) {
    try {
      String pattern = bundle(locale).getString(key);
      return args.length == 0
          ? pattern.replace("''", "'")
          : new MessageFormat(pattern, locale).format(args);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  /** The text as it is written, for scripts, which fill in their own {name} places. */
  public static String raw(Locale locale, String key) {
    return bundle(locale).getString(key);
  }

  /** All keys that begin with {@code prefix}. */
  public static List<String> keys(String prefix) {
    return bundle(Locale.ENGLISH).keySet().stream()
        .filter(k -> k.startsWith(prefix))
        .sorted()
        .toList();
  }

  public static boolean has(String key) {
    return bundle(Locale.ENGLISH).containsKey(key);
  }

  /** The best of our languages for somebody who reads these, in their order. */
  public static Locale choose(Iterable<Locale> wanted) {
    for (Locale locale : wanted) {
      for (Locale ours : LANGUAGES) {
        if (ours.getLanguage().equals(locale.getLanguage())) {
          return ours;
        }
      }
    }
    return LANGUAGES.get(0);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
