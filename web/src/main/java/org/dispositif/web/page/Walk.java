package org.dispositif.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;

/** The three-minute walk through a specimen dossier: the steps that belong to a page. */
@Named
@RequestScoped
public class Walk {

  private static final String BUNDLE = "org.dispositif.specimen.walk";
  private static final int MOST = 100;

  @Inject Me me;
  @Inject DocumentService documents;

  /** One step: what it shows and where to look. */
  public record Step(int number, String title, String text, String look) {}

  /** The way on: the title of a step and the page that it belongs to. */
  public record Next(String title, String address) {}

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

  /**
   * The step behind these, in the documents of this dossier.
   *
   * @return null behind the last one, or when its documents are gone
   */
  public Next next(List<Step> steps, UUID dossier) {
    ResourceBundle texts = texts();
    int n = steps.isEmpty() ? getCount() + 1 : behind(steps);
    if (n > getCount()) {
      return null;
    }
    List<DocumentView> there = documents.list(dossier, null, null, MOST).items();
    return address(
            texts.getString("walk." + n + ".page"), value(texts, n, "document"), dossier, there)
        .map(address -> new Next(value(texts, n, "title"), address))
        .orElse(null);
  }

  /** The number behind the first steps in a row: a page may be visited again later. */
  private static int behind(List<Step> steps) {
    int n = steps.get(0).number();
    for (Step step : steps) {
      n += step.number() == n ? 1 : 0;
    }
    return n;
  }

  private static Optional<String> address(
      String page, String kind, UUID dossier, List<DocumentView> there) {
    return switch (page) {
      case "reader" -> of(kind, there).map(id -> "/documents/" + id);
      case "comparison" -> Optional.of("/comparison?dossier=" + dossier);
      default -> Optional.of("/dossiers/" + dossier);
    };
  }

  private static Optional<UUID> of(String kind, List<DocumentView> there) {
    return there.stream()
        .filter(d -> d.kind().name().equalsIgnoreCase(kind))
        .map(DocumentView::id)
        .findFirst();
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
