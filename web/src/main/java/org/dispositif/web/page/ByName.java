package org.dispositif.web.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Orders what people look for by its name, as their language orders words: "É" beside "E". */
public final class ByName {

  private ByName() {}

  public static <T> Comparator<T> of(Locale locale, Function<T, String> name) {
    Collator collator = Collator.getInstance(locale);
    return (a, b) -> collator.compare(name.apply(a), name.apply(b));
  }
}
