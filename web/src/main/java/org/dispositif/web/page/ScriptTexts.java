package org.dispositif.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import org.dispositif.platform.Json;
import org.dispositif.web.Texts;

/**
 * The words that a page's scripts need, as a JSON dictionary; scripts hold no words of their own.
 */
@Named
@RequestScoped
public class ScriptTexts {

  @Inject Me me;

  /**
   * All texts whose key begins with one of these prefixes (separated by spaces), without the
   * prefix.
   */
  public String json(String prefixes) {
    Map<String, String> texts = new TreeMap<>();
    for (String prefix : prefixes.split(" ")) {
      for (String key : Texts.keys(prefix)) {
        texts.put(key.substring(prefix.length()), Texts.raw(me.getLocale(), key));
      }
    }
    return Json.write(texts).replace("<", "\\u003c");
  }
}
