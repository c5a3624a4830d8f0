package org.dispositif.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.dispositif.search.Found;
import org.dispositif.search.Snippet;
import org.junit.jupiter.api.Test;

class HitViewTest {

  private static HitView view(String type, String language, String kind, String label) {
    UUID id = new UUID(0, 1);
    Snippet snippet = new Snippet("lamps", List.of(), false, false);
    return HitView.of(
        new Found.Hit(
            type,
            id,
            id,
            id,
            language,
            kind,
            "resolution",
            null,
            null,
            null,
            null,
            null,
            label,
            "Lamps",
            snippet),
        "paragraph");
  }

  @Test
  void aSubParagraphSaysWhichParagraphItBelongsTo() {
    assertThat(view("clause", "fr", "sub", "OP4(b)").label()).isEqualTo("par. 4 b)");
    assertThat(view("clause", "en", "sub", "OP4(b)(ii)").label()).isEqualTo("OP4(b)(ii)");
    assertThat(view("demand", "fr", "demand", "D1.2").label()).isEqualTo("D1.2");
  }

  @Test
  void aHitWithoutLabelIsNamedByItsKind() {
    HitView view = view("clause", "fr", "paragraph", null);
    assertThat(view.label()).isEmpty();
    assertThat(view.name()).isEqualTo("paragraph");
  }
}
