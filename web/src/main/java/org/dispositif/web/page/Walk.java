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
   * The step that is open: the one that the way led to, else the first. A page may have several
   * that others stand between.
   *
   * @param asked its number as the address has it, or anything else
   * @return 0 where there are no steps
   */
  public int open(List<Step> steps, String asked) {
    return steps.stream()
        .map(Step::number)
        .filter(n -> String.valueOf(n).equals(asked))
        .findFirst()
        .orElse(steps.isEmpty() ? 0 : steps.get(0).number());
  }

  /**
   * The way on from the step that is open, past those that follow it on the same page; steps whose
   * document is gone are left out.
   *
   * @return empty behind the last one
   */
  public List<Next> next(List<Step> steps, int open, UUID dossier) {
    ResourceBundle texts = texts();
    List<DocumentView> there = documents.list(dossier, null, null, MOST).items();
    return IntStream.rangeClosed(behind(steps, open), getCount())
        .mapToObj(n -> next(texts, n, dossier, there))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  private static Optional<Next> next(
      ResourceBundle texts, int n, UUID dossier, List<DocumentView> there) {
    String page = texts.getString("walk." + n + ".page");
    return address(page, value(texts, n, "document"), dossier, there)
        .map(address -> new Next(value(texts, n, "title"), address + "walk=" + n));
  }

  /** The number behind the open step and those in a row after it. */
  static int behind(List<Step> steps, int open) {
    int n = open;
    for (Step step : steps) {
      n += step.number() == n ? 1 : 0;
    }
    return n;
  }

  /** Of a page, open for a parameter. */
  private static Optional<String> address(
      String page, String kind, UUID dossier, List<DocumentView> there) {
    return switch (page) {
      case "reader" -> of(kind, there).map(id -> "/documents/" + id + "?");
      case "comparison" -> Optional.of("/comparison?dossier=" + dossier + "&");
      default -> Optional.of("/dossiers/" + dossier + "?");
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
