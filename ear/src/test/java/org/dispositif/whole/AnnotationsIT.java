package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations over HTTP: the W3C Web Annotation model goes in and comes out, by its protocol. */
class AnnotationsIT {

  // the plant is one code point and two UTF-16 code units
  private static final String RESOLUTION =
      """
      Human Rights Council

      Resolution 99/1. Gardens \uD83C\uDF31 in towns

      The Human Rights Council,

      Deeply concerned that gardens \uD83C\uDF31 are closing, and that gardens are few,

      1. Urges States to open gardens to everyone;

      2. Decides to remain seized of the matter.
      """;

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Api api = Server.shared().admin();
  private String dossier;
  private JsonObject document;
  private Map<String, JsonObject> clauses;

  @BeforeEach
  void resolution() {
    dossier = api.post("/api/dossiers", json("{'title': 'Gardens'}")).expect(201).id();
    String id =
        api.call("POST", "/api/dossiers/" + dossier + "/documents?kind=resolution&filename=g.txt")
            .text(RESOLUTION)
            .send()
            .expect(201)
            .id();
    document = api.get("/api/documents/" + id).expect(200).json();
    clauses =
        api.get("/api/documents/" + id + "/clauses?limit=100").expect(200).items().stream()
            .filter(c -> c.containsKey("label") && !c.isNull("label"))
            .collect(Collectors.toMap(c -> c.getString("label"), c -> c));
  }

  // ---------------------------------------------------------------- targets

  @Test
  void takesAClauseByEachOfItsNames() {
    JsonObject clause = clauses.get("OP1");
    String id = clause.getString("id");
    List<String> names =
        List.of(
            clause.getString("url"),
            clause.getString("page"),
            id,
            "urn:uuid:" + id,
            api.base().resolve("/clauses/" + id).toString(),
            api.base().resolve("/documents/" + document.getString("id") + "#c-" + id).toString());
    for (String name : names) {
      JsonObject got = annotate(note(Json.createValue(name))).json();
      assertThat(got.get("target")).isEqualTo(Json.createValue(name));
      assertThat(placements(got)).containsExactly(clause.getString("text"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'TextQuoteSelector', 'exact': 'Urges', 'prefix': '1. ', 'suffix': ' States'}",
        "{'type': 'TextPositionSelector', 'start': 3, 'end': 8}",
        "{'type': 'FragmentSelector', 'conformsTo': 'http://tools.ietf.org/rfc/rfc5147', 'value':"
            + " 'char=3,8'}",
        "{'type': 'TextQuoteSelector', 'exact': 'Urges States', 'refinedBy': {'type':"
            + " 'TextPositionSelector', 'start': 0, 'end': 5}}",
        "{'type': 'RangeSelector', 'startSelector': {'type': 'TextQuoteSelector', 'exact':"
            + " 'Urges'}, 'endSelector': {'type': 'TextQuoteSelector', 'exact': ' States'}}",
        "[{'type': 'XPathSelector', 'value': '/html/body/p[4]'}, {'type': 'TextQuoteSelector',"
            + " 'exact': 'Urges'}]"
      })
  void findsTheWordsThatASelectorSelects(String selector) {
    JsonObject target = specific(clauses.get("OP1").getString("page"), selector);
    JsonObject got = annotate(note(target)).json();
    assertThat(got.get("target")).isEqualTo(target);
    assertThat(placements(got)).containsExactly("Urges");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'CssSelector', 'value': '#p > .q'}",
        "{'type': 'DataPositionSelector', 'start': 10, 'end': 20}",
        "{'type': 'SvgSelector', 'value': '<svg/>'}",
        "{'type': 'ex:Own', 'ex:deep': {'list': [1, 2.50, null, true]}}",
        "'http://example.org/selectors/1'"
      })
  void keepsSelectorsThatSayNothingOfAText(String selector) {
    JsonObject target = specific(document.getString("url"), selector);
    JsonObject got = annotate(note(target)).json();
    assertThat(got.get("target")).isEqualTo(target);
    assertThat(got).doesNotContainKey("placements");
  }

  @Test
  void marksAllPlacesOfAQuotation() {
    JsonObject target =
        specific(
            clauses.get("PP1").getString("url"),
            "{'type': 'TextQuoteSelector', 'exact': 'gardens'}");
    assertThat(placements(annotate(note(target)).json())).containsExactly("gardens", "gardens");
  }

  @Test
  void countsInCodePointsOfTheReadingText() {
    String text = document.getString("text");
    int start = text.codePointCount(0, text.indexOf("Urges"));
    JsonObject target =
        specific(
            document.getString("url"),
            "{'type': 'TextPositionSelector', 'start': " + start + ", 'end': " + (start + 5) + "}");
    JsonObject placed = annotate(note(target)).json().getJsonArray("placements").getJsonObject(0);
    assertThat(placed.getString("exact")).isEqualTo("Urges");
    assertThat(placed.getInt("start")).isEqualTo(start);
    assertThat(placed.getString("label")).isEqualTo("OP1");
  }

  @Test
  void takesSeveralTargetsHereAndElsewhere() {
    JsonValue targets =
        Json.createArrayBuilder()
            .add(clauses.get("OP1").getString("url"))
            .add("http://example.org/page")
            .add(document.getString("url"))
            .build();
    JsonObject got = annotate(note(targets)).json();
    assertThat(got.get("target")).isEqualTo(targets);
    assertThat(got.getString("dossier")).endsWith(dossier);
  }

  @Test
  void putsWhatIsElsewhereIntoTheDossierAskedForOrOnesOwn() {
    JsonObject elsewhere = note(Json.createValue("http://example.org/page"));
    assertThat(post("?dossier=" + dossier, elsewhere).expect(201).json().getString("dossier"))
        .endsWith(dossier);
    String own = annotate(elsewhere).json().getString("dossier");
    assertThat(own).doesNotEndWith(dossier);
    assertThat(api.get(own).expect(200).json().getBoolean("personal")).isTrue();
  }

  @Test
  void neverGuessesWhatASelectorMeans() {
    String page = clauses.get("OP1").getString("page");
    post("", note(specific(page, "{'type': 'TextQuoteSelector', 'exact': 'castles'}")))
        .expectProblem(422, "selector.nothing");
    post("", note(specific(page, "{'type': 'TextPositionSelector', 'start': 3, 'end': 9999}")))
        .expectProblem(422, "selector.nothing");
    String nowhere = api.base().resolve("/api/clauses/" + UUID.randomUUID()).toString();
    post("", note(Json.createValue(nowhere))).expectProblem(422, "annotation.nothingThere");
  }

  // ---------------------------------------------------------------- bodies and the rest

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'http://example.org/body'",
        "{'type': 'TextualBody', 'value': '<p>a<script>b</script></p>', 'format': 'text/html',"
            + " 'language': ['en', 'fr']}",
        "[{'type': 'TextualBody', 'value': 'a', 'purpose': 'describing'}, {'type': 'TextualBody',"
            + " 'value': 'b', 'purpose': 'tagging'}]",
        "{'type': 'SpecificResource', 'source': {'id': 'http://example.org/b', 'type': 'Video'},"
            + " 'selector': {'type': 'FragmentSelector', 'value': 't=1,2'}}",
        "{'type': 'Choice', 'items': [{'type': 'TextualBody', 'value': 'a'},"
            + " 'http://example.org/b']}",
        "{'id': 'http://example.org/v.mp4', 'type': 'Video', 'format': 'video/mp4',"
            + " 'accessibility': 'captions'}",
        "{'value': 'without a type'}",
        "[]"
      })
  void givesBodiesBackAsTheyCame(String body) {
    JsonValue given = value(body);
    JsonObject got =
        annotate(with(note(Json.createValue(clauses.get("OP1").getString("url"))), "body", given))
            .json();
    assertThat(got.get("body")).isEqualTo(given);
  }

  @Test
  void givesEveryOtherMemberBackAsItCame() {
    JsonObject given =
        json(
            "{'@context': ['http://www.w3.org/ns/anno.jsonld', {'ex': 'http://example.org/'}],"
                + " 'type': ['Annotation', 'ex:Note'], 'motivation': ['commenting', 'ex:own'],"
                + " 'bodyValue': 'a', 'creator': {'id': 'http://example.org/me', 'type': 'Person'},"
                + " 'created': '2015-01-28T12:00:00Z', 'modified': '2015-01-29T09:00:00Z',"
                + " 'generator': 'http://example.org/client', 'rights': 'http://example.org/r',"
                + " 'canonical': 'urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df', 'audience':"
                + " {'type': 'schema:EducationalAudience'}, 'ex:own': {'a': [1, null]}}");
    JsonObject sent = with(given, "target", Json.createValue(clauses.get("OP1").getString("page")));
    JsonObject got = annotate(sent).json();
    sent.forEach((name, value) -> assertThat(got.get(name)).as(name).isEqualTo(value));
  }

  @Test
  void leadsToTheAddressThatAnAnnotationCameFrom() {
    JsonObject sent = with(onClause(), "id", Json.createValue("http://other.example/anno/1"));
    JsonObject got = annotate(sent).json();
    assertThat(got.getString("id")).startsWith(api.base().resolve("/api/annotations/").toString());
    assertThat(got.getString("via")).isEqualTo("http://other.example/anno/1");
  }

  @Test
  void makesTheSameIdOnlyOnce() {
    String id = UUID.randomUUID().toString();
    JsonObject sent = with(onClause(), "id", Json.createValue("urn:uuid:" + id));
    assertThat(annotate(sent).json().getString("id")).endsWith(id);
    post("", sent).expect(200);
    post("", with(sent, "bodyValue", Json.createValue("other"))).expectProblem(409, "id.taken");
  }

  @Test
  void refusesWhatIsNoAnnotation() {
    api.call("POST", "/api/annotations/")
        .body(Api.ANNOTATION, "{\"a\": ")
        .send()
        .expectProblem(400, "json.syntax");
    post("", json("{'type': 'Annotation', 'target': 'http://example.org/'}"))
        .expectProblem(422, "annotation.context");
    post("", json("{'@context': '" + CONTEXT + "', 'type': 'Annotation'}"))
        .expectProblem(422, "annotation.target");
    api.call("POST", "/api/annotations/").text("words").send().expectProblem(415, "mediaType");
  }

  // ---------------------------------------------------------------- the protocol

  @Test
  void answersWithTheHeadersOfTheProtocol() {
    Answer made = annotate(onClause());
    Answer got = api.call("GET", made.header("Location")).accept(Api.ANNOTATION).send().expect(200);
    assertThat(got.header("Content-Type").replace(" ", ""))
        .isEqualTo(Api.ANNOTATION.replace(" ", ""));
    assertThat(got.etag()).isEqualTo(made.etag()).isNotEmpty();
    assertThat(got.header("Link")).contains("http://www.w3.org/ns/ldp#Resource");
    assertThat(got.header("Allow")).contains("PUT", "DELETE", "GET", "HEAD", "OPTIONS");
    assertThat(got.header("Vary")).contains("Accept");
    api.call("GET", made.header("Location")).accept("text/turtle").send().expect(406);
    api.call("GET", made.header("Location")).header("If-None-Match", got.etag()).send().expect(304);
  }

  @Test
  void isAContainer() {
    annotate(onClause());
    annotate(onClause());
    Answer got =
        api.call("GET", "/api/annotations/?limit=1&dossier=" + dossier)
            .accept(Api.ANNOTATION)
            .send()
            .expect(200);
    assertThat(got.header("Accept-Post")).contains("application/ld+json");
    assertThat(String.join(" ", got.headers().allValues("Link")))
        .contains("http://www.w3.org/ns/ldp#BasicContainer", "rel=\"next\"");
    JsonObject container = got.json();
    assertThat(container.getInt("total")).isEqualTo(2);
    JsonObject first = container.getJsonObject("first");
    assertThat(first.getJsonArray("items")).hasSize(1);
    JsonObject second =
        api.call("GET", first.getString("next")).accept(Api.ANNOTATION).send().expect(200).json();
    assertThat(second.getString("type")).isEqualTo("AnnotationPage");
    assertThat(second.getInt("startIndex")).isEqualTo(1);
    assertThat(second.getJsonArray("items")).hasSize(1);
    assertThat(second).doesNotContainKey("next");
  }

  @Test
  void givesAsMuchOfItsContentAsIsPreferred() {
    Answer made = annotate(onClause());
    String container = "/api/annotations/?dossier=" + dossier;
    String prefer = "return=representation;include=\"http://www.w3.org/ns/%s\"";
    JsonObject iris =
        api.call("GET", container)
            .header("Prefer", prefer.formatted("oa#PreferContainedIRIs"))
            .send()
            .json();
    assertThat(iris.getJsonObject("first").getJsonArray("items"))
        .containsExactly(Json.createValue(made.header("Location")));
    JsonObject minimal =
        api.call("GET", container)
            .header("Prefer", prefer.formatted("ldp#PreferMinimalContainer"))
            .send()
            .json();
    assertThat(minimal.get("first").getValueType()).isEqualTo(JsonValue.ValueType.STRING);
  }

  @Test
  void changesOnlyWhatTheCallerHasRead() {
    Answer made = annotate(onClause());
    String address = made.header("Location");
    JsonObject changed = with(made.json(), "bodyValue", Json.createValue("changed"));
    put(address, changed, null).expectProblem(428, "ifMatch.missing");
    Answer done = put(address, changed, made.etag()).expect(200);
    assertThat(done.json().getString("bodyValue")).isEqualTo("changed");
    assertThat(done.json()).containsKey("modified");
    Answer stale = put(address, changed, made.etag()).expectProblem(412, "stale");
    assertThat(stale.json().getJsonObject("current").getString("etag")).isEqualTo(done.etag());
  }

  @Test
  void bringsBackWhatWasDeleted() {
    String address = annotate(onClause()).header("Location");
    api.call("DELETE", address).send().expectProblem(428, "ifMatch.missing");
    api.call("DELETE", address).ifMatch("*").send().expect(204);
    api.get(address).expectProblem(410, "gone");
    assertThat(api.get("/api/dossiers/" + dossier + "/trash").expect(200).items())
        .extracting(i -> i.getString("url"))
        .contains(address);
    api.call("POST", address + "/restore").send().expect(200);
    api.get(address).expect(200);
  }

  @Test
  void findsAnnotationsByTheirTarget() {
    annotate(onClause());
    String quoted = "{'type': 'TextQuoteSelector', 'exact': 'seized'}";
    annotate(note(specific(clauses.get("OP2").getString("url"), quoted)));
    assertThat(total("target", document.getString("url"))).isEqualTo(2);
    assertThat(total("target", document.getString("page"))).isEqualTo(2);
    assertThat(total("target", clauses.get("OP2").getString("page"))).isEqualTo(1);
    assertThat(total("target", clauses.get("PP1").getString("id"))).isZero();
    api.get("/api/annotations/?tagg=x").expectProblem(400, "parameter.unknown");
  }

  @Test
  void findsTheAnswersToAnAnnotation() {
    String first = annotate(onClause()).header("Location");
    String answer = annotate(note(Json.createValue(first))).json().getString("id");
    assertThat(total("target", first)).isEqualTo(1);
    assertThat(api.get(answer).json().getString("dossier")).endsWith(dossier);
  }

  @Test
  void leavesAsOneFile() {
    annotate(onClause());
    Answer file = api.get("/api/dossiers/" + dossier + "/annotations.jsonld").expect(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment");
    assertThat(file.json().getString("type")).isEqualTo("AnnotationCollection");
    assertThat(file.json().getJsonObject("first").getJsonArray("items")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'layer': 'private'}",
        "{'layer': 'blind'}",
        "{'layer': {}}",
        "{'private': true}",
        "{'visibility': 'PRIVATE'}",
        "{'permissions': {'read': ['me']}}"
      })
  void refusesAMemberThatWouldSeemToSayWhoReadsIt(String member) {
    JsonValue given = value(member);
    String name = given.asJsonObject().keySet().iterator().next();
    JsonObject sent = with(onClause(), name, given.asJsonObject().get(name));
    post("", sent).expectProblem(422, "annotation.layer");
    assertThat(total("target", document.getString("url"))).isZero();
    Answer made = annotate(onClause());
    api.call("PUT", made.header("Location"))
        .annotation(sent)
        .ifMatch(made.etag())
        .send()
        .expectProblem(422, "annotation.layer");
  }

  @Test
  void takesItsOwnAnswerBackButNeverAnotherLayerOrDossier() {
    Answer made = post("?layer=private", onClause()).expect(201);
    JsonObject got = made.json();
    assertThat(got.getString("layer")).isEqualTo("private");
    api.call("PUT", made.header("Location"))
        .annotation(got)
        .ifMatch(made.etag())
        .send()
        .expect(200);
    post("", got).expectProblem(422, "annotation.layer");
    JsonObject elsewhere = with(onClause(), "dossier", Json.createValue(api.newDossier("Other")));
    post("", elsewhere).expectProblem(422, "annotation.inDossier");
    JsonObject harmless = with(onClause(), "colour", Json.createValue("green"));
    assertThat(annotate(harmless).json().getString("colour")).isEqualTo("green");
  }

  @Test
  void tellsTheLogOfPublicNotesOnly() {
    long before = changes();
    annotate(onClause());
    post("?layer=private", onClause()).expect(201);
    assertThat(changes() - before).isEqualTo(1);
  }

  // ---------------------------------------------------------------- tags

  @Test
  void countsTheUsesOfATagByAddressAndByName() {
    Answer tag = tag("{'name': 'Water', 'colour': 2}").expect(201);
    annotate(
        tagged(
            "{'type': 'SpecificResource', 'purpose': 'tagging', 'source': '%s'}"
                .formatted(tag.header("Location"))));
    annotate(tagged("{'type': 'TextualBody', 'purpose': 'tagging', 'value': 'water'}"));
    annotate(tagged("{'type': 'TextualBody', 'purpose': 'tagging', 'value': 'fire'}"));
    assertThat(api.get(tag.header("Location")).json().getInt("uses")).isEqualTo(2);
    assertThat(total("tag", tag.header("Location"))).isEqualTo(2);
    String none = api.base().resolve("/api/tags/" + UUID.randomUUID()).toString();
    post("", tagged("{'type': 'SpecificResource', 'purpose': 'tagging', 'source': '" + none + "'}"))
        .expectProblem(422, "annotation.tag");
  }

  @Test
  void keepsTheTagSetInOrder() {
    Answer above = tag("{'name': 'Water'}").expect(201);
    Answer below = tag("{'name': 'Rain', 'parent': '" + above.id() + "'}").expect(201);
    tag("{'name': 'water'}").expectProblem(409, "tag.nameTaken");
    tag("{'name': 'Fire', 'colour': 9}").expectProblem(422, "tag.colour");
    patch(above, "{'parent': '" + below.id() + "'}").expectProblem(409, "tag.cycle");
    patch(above, "{'hue': 1}").expectProblem(400, "json.unknown");
    delete(above).expectProblem(409, "tag.children");
    delete(below).expect(204);
    api.get(below.header("Location")).expectProblem(410, "gone");
    api.call("POST", below.header("Location") + "/restore").send().expect(200);
  }

  // ---------------------------------------------------------------- help

  private JsonObject onClause() {
    return with(
        note(Json.createValue(clauses.get("OP1").getString("page"))),
        "bodyValue",
        Json.createValue("a remark"));
  }

  private JsonObject tagged(String body) {
    return with(note(Json.createValue(clauses.get("OP1").getString("page"))), "body", value(body));
  }

  private static JsonObject note(JsonValue target) {
    return Json.createObjectBuilder()
        .add("@context", CONTEXT)
        .add("type", "Annotation")
        .add("target", target)
        .build();
  }

  private static JsonObject specific(String source, String selector) {
    return Json.createObjectBuilder()
        .add("type", "SpecificResource")
        .add("source", source)
        .add("selector", value(selector))
        .build();
  }

  private static JsonObject with(JsonObject json, String name, JsonValue value) {
    JsonObjectBuilder more = Json.createObjectBuilder(json);
    return more.add(name, value).build();
  }

  private Answer annotate(JsonObject annotation) {
    return post("", annotation).expect(201);
  }

  private Answer post(String query, JsonObject annotation) {
    return api.call("POST", "/api/annotations/" + query).annotation(annotation).send();
  }

  private Answer put(String address, JsonObject annotation, String etag) {
    Api.Call call = api.call("PUT", address).annotation(annotation);
    return (etag == null ? call : call.ifMatch(etag)).send();
  }

  private Answer tag(String json) {
    return api.post("/api/dossiers/" + dossier + "/tags", json(json));
  }

  private Answer patch(Answer tag, String change) {
    return api.call("PATCH", tag.header("Location"))
        .mergePatch(json(change))
        .ifMatch(tag.etag())
        .send();
  }

  private Answer delete(Answer tag) {
    return api.call("DELETE", tag.header("Location")).ifMatch("*").send();
  }

  private int total(String filter, String value) {
    String query = filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return api.get("/api/annotations/?dossier=" + dossier + "&" + query)
        .expect(200)
        .json()
        .getInt("total");
  }

  private long changes() {
    return api.get("/api/dossiers/" + dossier + "/changes").expect(200).json().getInt("total");
  }

  private static List<String> placements(JsonObject annotation) {
    JsonArray placements = annotation.getJsonArray("placements");
    return placements.getValuesAs(JsonObject.class).stream()
        .map(p -> p.getString("exact"))
        .toList();
  }

  private static JsonObject json(String text) {
    return value(text).asJsonObject();
  }

  private static JsonValue value(String text) {
    return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
  }
}
