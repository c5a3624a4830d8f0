package org.dispositif.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.dispositif.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAnnotationTest {

  private static final String TARGET = "'target': 'http://example.org/page'";

  private static JsonObject json(String members) {
    String all =
        "{'@context': 'http://www.w3.org/ns/anno.jsonld', 'type': 'Annotation'"
            + (members.isEmpty() ? "" : ", " + members)
            + "}";
    return Json.createReader(new StringReader(all.replace('\'', '"'))).readObject();
  }

  private static WebAnnotation read(String members) {
    return WebAnnotation.read(json(members));
  }

  @Test
  void takesTheSmallestAnnotation() {
    WebAnnotation read = read(TARGET);
    assertThat(read.bodies()).isEmpty();
    assertThat(read.targets())
        .containsExactly(new WebAnnotation.Target("/target", "http://example.org/page", null));
  }

  @Test
  void takesOneAndSeveralContextsAndTypes() {
    JsonObject json =
        Json.createObjectBuilder(json(TARGET))
            .add(
                "@context",
                Json.createArrayBuilder()
                    .add("http://www.w3.org/ns/anno.jsonld")
                    .add(Json.createObjectBuilder().add("ex", "http://example.org/")))
            .add("type", Json.createArrayBuilder().add("Annotation").add("ex:Note"))
            .build();
    assertThat(WebAnnotation.read(json).targets()).hasSize(1);
  }

  @Test
  void shortensMotivationsToOneName() {
    WebAnnotation read =
        read(
            "'motivation': ['commenting', 'oa:tagging', 'http://www.w3.org/ns/oa#linking',"
                + " 'http://example.org/own'], "
                + TARGET);
    assertThat(read.motivations())
        .containsExactly("commenting", "tagging", "linking", "http://example.org/own");
  }

  @Test
  void takesBodyValueAsText() {
    assertThat(read("'bodyValue': 'Yes', " + TARGET).bodies())
        .containsExactly(new WebAnnotation.Body("/bodyValue", null, "Yes", "text/plain", null));
  }

  @Test
  void findsTheLeavesOfChoicesWithTheirPlace() {
    WebAnnotation read =
        read(
            "'body': {'type': 'Choice', 'purpose': 'describing', 'items': [{'type': 'TextualBody',"
                + " 'value': 'a'}, 'http://example.org/b']}, 'target': [{'type': 'List', 'items':"
                + " ['http://example.org/1', {'source': 'http://example.org/2'}]}]");
    assertThat(read.bodies())
        .extracting(WebAnnotation.Body::at)
        .containsExactly("/body/items/0", "/body/items/1");
    assertThat(read.bodies()).extracting(WebAnnotation.Body::purpose).containsOnly("describing");
    assertThat(read.targets())
        .extracting(WebAnnotation.Target::iri)
        .containsExactly("http://example.org/1", "http://example.org/2");
  }

  @Test
  void takesASourceThatIsDescribedWithIt() {
    WebAnnotation read =
        read("'target': {'source': {'id': 'http://example.org/1', 'type': 'Text'}}");
    assertThat(read.targets().get(0).iri()).isEqualTo("http://example.org/1");
  }

  @Test
  void keepsSelectorsThatItDoesNotKnow() {
    WebAnnotation read =
        read(
            "'target': {'source': 'http://example.org/1', 'selector': {'type': 'ex:Own', 'n': 2}}");
    assertThat(read.targets().get(0).selector().asJsonObject().getInt("n")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'body': 'http://example.org/b' | annotation.target | /target",
        "'target': [] | annotation.target | /target",
        "'target': 5 | annotation.resource | /target",
        "'target': {'type': 'Text'} | annotation.iri | /target/id",
        "'target': {'selector': {'type': 'CssSelector', 'value': 'p'}} | annotation.source | /target/source",
        "'target': ['http://x.org', {'source': ['http://x.org']}] | annotation.source | /target/1/source",
        "'target': 'two words' | annotation.iri | /target",
        "'target': 'http://x.org', 'id': 7 | annotation.iri | /id",
        "'target': 'http://x.org', 'body': {'type': 'TextualBody'} | annotation.value | /body/value",
        "'target': 'http://x.org', 'body': [{'value': 1}] | annotation.value | /body/0/value",
        "'target': 'http://x.org', 'body': {'type': 'Choice', 'items': []} | annotation.items | /body/items",
        "'target': 'http://x.org', 'body': 'http://x.org', 'bodyValue': 'a' | annotation.bodyValue | /bodyValue",
        "'target': 'http://x.org', 'motivation': {} | annotation.text | /motivation",
        "'target': {'source': 'http://x.org', 'selector': 4} | selector.object | /target/selector",
        "'target': {'source': 'http://x.org', 'selector': {'exact': 'a'}} | selector.type | /target/selector/type",
        "'target': {'source': 'http://x.org', 'selector': {'type': 'TextQuoteSelector'}} | selector.exact | /target/selector/exact",
        "'target': {'source': 'http://x.org', 'selector': {'type': 'TextPositionSelector', 'start': -1, 'end': 2}} | selector.offset | /target/selector/start",
        "'target': {'source': 'http://x.org', 'selector': {'type': 'TextPositionSelector', 'start': 1.5, 'end': 2}} | selector.offset | /target/selector/start",
        "'target': {'source': 'http://x.org', 'selector': {'type': 'TextPositionSelector', 'start': 3, 'end': 2}} | selector.order | /target/selector/end",
        "'target': {'source': 'http://x.org', 'selector': {'type': 'RangeSelector', 'startSelector': {'type': 'XPathSelector', 'value': '/p'}}} | selector.object | /target/selector/endSelector",
        "'target': {'source': 'http://x.org', 'selector': {'type': 'ex:A', 'refinedBy': {'type': 'CssSelector'}}} | annotation.value | /target/selector/refinedBy/value"
      })
  void tellsTheFaultAndItsPlace(String members, String code, String place) {
    assertThatThrownBy(() -> read(members))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.args()).first().isEqualTo(place);
            });
  }

  @Test
  void refusesWhatIsNoWebAnnotation() {
    JsonObject other = Json.createObjectBuilder(json(TARGET)).remove("@context").build();
    assertThatThrownBy(() -> WebAnnotation.read(other)).hasMessageContaining("annotation.context");
    JsonObject untyped = Json.createObjectBuilder(json(TARGET)).remove("type").build();
    assertThatThrownBy(() -> WebAnnotation.read(untyped)).hasMessageContaining("annotation.type");
  }
}
