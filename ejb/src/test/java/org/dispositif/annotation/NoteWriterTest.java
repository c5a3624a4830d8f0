package org.dispositif.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class NoteWriterTest {

  private static final String TEXT = "Gardens 🌱 are open to all.";
  private static final UUID DOCUMENT = UUID.randomUUID();
  private static final UUID TAG = UUID.randomUUID();

  private static JsonObject note(String comment, List<UUID> tags, Span... spans) {
    return NoteWriter.write(
        new NewNote(null, null, DOCUMENT, List.of(spans), comment, tags, null, false), TEXT);
  }

  @Test
  void writesWhatTheModelTakes() {
    Span open = new Span(TEXT.indexOf("open"), TEXT.indexOf("open") + 4);
    WebAnnotation read = WebAnnotation.read(note("why?", List.of(TAG), open));
    assertThat(read.motivations()).containsExactly("commenting");
    assertThat(read.bodies())
        .extracting(WebAnnotation.Body::purpose)
        .containsExactly(null, "tagging");
    WebAnnotation.Target target = read.targets().get(0);
    assertThat(target.iri()).isEqualTo(NoteWriter.HERE + DOCUMENT);
    assertThat(Selectors.find(target.selector(), TEXT, new Span(0, TEXT.length())).spans())
        .containsExactly(open);
  }

  @Test
  void saysWhatItIsFor() {
    assertThat(note(null, List.of(TAG)).getString("motivation")).isEqualTo("tagging");
    assertThat(note(" ", List.of()).getString("motivation")).isEqualTo("highlighting");
  }

  @Test
  void leavesOtherBodiesWhenAPageChangesTheComment() {
    JsonObject given =
        Json.createObjectBuilder(note("old", List.of(TAG)))
            .add(
                "body",
                Json.createArrayBuilder()
                    .add("http://example.org/kept")
                    .add(Json.createObjectBuilder().add("type", "TextualBody").add("value", "old")))
            .build();
    WebAnnotation edited =
        WebAnnotation.read(NoteWriter.edited(given, true, "new", List.of(TAG), List.of()));
    assertThat(edited.bodies())
        .extracting(b -> b.text() == null ? b.iri() : b.text())
        .containsExactly("http://example.org/kept", "new", NoteWriter.HERE + TAG);
  }

  @Test
  void keepsTheWordsAsGivenWhenOnlyTagsChange() {
    JsonObject given =
        Json.createObjectBuilder(note("x", List.of()))
            .remove("body")
            .add("bodyValue", "as it was")
            .build();
    WebAnnotation edited =
        WebAnnotation.read(NoteWriter.edited(given, false, "as it was", List.of(TAG), List.of()));
    assertThat(edited.bodies()).extracting(WebAnnotation.Body::text).contains("as it was");
    assertThat(edited.bodies()).hasSize(2);
  }

  @Test
  void makesACommentOfWhatWasOnlyTagged() {
    JsonObject edited =
        NoteWriter.edited(note(null, List.of(TAG)), true, "why?", List.of(TAG), List.of());
    assertThat(edited.getString("motivation")).isEqualTo("commenting");
    assertThat(NoteWriter.edited(edited, true, "", List.of(), List.of()).getString("motivation"))
        .isEqualTo("highlighting");
  }

  @Test
  void keepsTagsThatNoPageCanChoose() {
    JsonObject given =
        Json.createObjectBuilder(note(null, List.of(TAG)))
            .add("body", Json.createObjectBuilder().add("type", "TextualBody").add("value", "own"))
            .build();
    WebAnnotation edited =
        WebAnnotation.read(NoteWriter.edited(given, true, "why?", List.of(), List.of("own")));
    assertThat(edited.bodies())
        .extracting(WebAnnotation.Body::text, WebAnnotation.Body::purpose)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("own", "tagging"),
            org.assertj.core.groups.Tuple.tuple("why?", null));
  }
}
