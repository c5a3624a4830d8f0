package org.dispositif.web.sidebyside;

import java.util.Optional;
import java.util.stream.Stream;
import org.dispositif.document.DocumentView;
import org.dispositif.text.segment.DocumentKind;

/**
 * A resolution and a text of another kind: row by row everything of one would look dropped and
 * everything of the other added. What they have to do with each other is shown elsewhere.
 */
public record Unlike(DocumentView resolution, DocumentView other) {

  static Optional<Unlike> of(DocumentView a, DocumentView b) {
    return Stream.of(new Unlike(a, b), new Unlike(b, a))
        .filter(u -> isResolution(u.resolution) && !isResolution(u.other))
        .findFirst();
  }

  private static boolean isResolution(DocumentView document) {
    return document.kind() == DocumentKind.RESOLUTION;
  }

  /** Where the other text's demands are held against the resolution. */
  public String judging() {
    return "/judging?letter=%s&resolution=%s".formatted(other.id(), resolution.id());
  }

  /** Where its quotations lead to the clauses that they are taken from. */
  public String reading() {
    return "/documents/" + other.id();
  }

  /** Another text for the resolution. */
  public String choosing() {
    return "/side-by-side?a=" + resolution.id();
  }
}
