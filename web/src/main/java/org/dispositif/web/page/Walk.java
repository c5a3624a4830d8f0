package org.dispositif.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The three-minute walk through a specimen dossier: the steps that belong to a page. */
@Named
@RequestScoped
public class Walk {

  private static final String BUNDLE = "org.dispositif.specimen.walk";

  @Inject Me me;

  /** One step: what it shows and where to look. */
  public record Step(int number, String title, String text, String look) {}

  /**
   * @param page {@code desk}, {@code reader} or {@code comparison}
   * @param document {@code resolution}, {@code letter}, {@code article}, or null for a page without
   *     one
   */
  public List<Step> steps(String page, String document) {
    ResourceBundle texts = texts();
    return IntStream.rangeClosed(1, getCount())
        .filter(n -> page.equals(texts.getString("walk." + n + ".page")))
        .filter(n -> document == null || document.equals(value(texts, n, "document")))
        .mapToObj(
            n ->
                new Step(
                    n, value(texts, n, "title"), value(texts, n, "text"), value(texts, n, "look")))
        .toList();
  }

  public int getCount() {
    return Integer.parseInt(texts().getString("walk.steps"));
  }

  public String getTitle() {
    return texts().getString("walk.title");
  }

  private static String value(ResourceBundle texts, int step, String name) {
    String key = "walk." + step + "." + name;
    return texts.containsKey(key) ? texts.getString(key) : null;
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle(BUNDLE, me.getLocale());
  }
}
