package org.dispositif.web.presentation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import org.dispositif.presentation.Playable;

/** Files that a presentation leaves as, named after it. */
final class TakenAway {

  private static final int LONGEST_NAME = 80;

  private TakenAway() {}

  /**
   * @param ending with what parts it from the name: ".html"
   */
  static Response answer(Object content, String type, Playable all, String ending) {
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name(all.presentation().title()) + ending + "\"")
        .build();
  }

  /** Of the title what every system takes in a file name. */
  private static String name(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return cut.isEmpty() ? "presentation" : cut;
  }
}
