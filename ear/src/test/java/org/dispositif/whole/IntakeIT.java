package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Papers;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come in: every kind, previews, corrections, duplicates, several resolutions in one. */
class IntakeIT {

  private static final String BYTES = "application/octet-stream";
  private static final String ONE =
      """
      Resolution 41 (2031)

      The Security Council,

      Recalling its resolution 40 (2030) of 3 May 2030,

      1. Decides to extend the mandate of the garden mission until 31 May 2032;

      2. Decides to remain seized of the matter.
      """;

  private final Team team = Team.on(Server.shared());
  private final Api api = team.as(Persona.ANALYST);

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "pdf", "docx"})
  void takesInEveryKindOfFileAndGivesItBack(String kind) {
    byte[] file = file(kind);
    Answer made =
        api.call("POST", documents() + "?filename=letter." + kind)
            .body(BYTES, file)
            .send()
            .expect(201);
    Answer text = api.call("GET", "/api/documents/" + made.id()).accept("text/plain").send();
    assertThat(text.expect(200).text()).contains("Urges all towns to plant trees");
    Answer original =
        api.call("GET", "/api/documents/" + made.id() + "/original").accept("*/*").send();
    assertThat(original.expect(200).bytes()).isEqualTo(file);
    assertThat(original.header("Content-Disposition")).startsWith("attachment");
    assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(original.header("Content-Type")).startsWith(type(kind));
    api.call("POST", "/api/segmentation").body(declared(kind), file).send().expect(200);
  }

  private static byte[] file(String kind) {
    String line = "1. Urges all towns to plant trees;";
    return switch (kind) {
      case "pdf" -> Papers.pdf(List.of("The Council of Gardens,", "", line));
      case "docx" -> Papers.word("The Council of Gardens,", line);
      case "html" -> ("<p>The Council of Gardens,</p><p>" + line).getBytes(StandardCharsets.UTF_8);
      default -> ("The Council of Gardens,\n\n" + line).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String declared(String kind) {
    return kind.equals("html") ? "text/html" : type(kind);
  }

  /** What goes out: a page of somebody's is no page of ours. */
  private static String type(String kind) {
    return switch (kind) {
      case "pdf" -> Papers.PDF;
      case "docx" -> Papers.WORD;
      case "md" -> "text/markdown";
      case "html" -> BYTES;
      default -> "text/plain";
    };
  }

  @Test
  void refusesWhatHurtsAndGoesOn() {
    refused(Papers.scan(), 422, "document.scan");
    refused("%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8), 422, "document.damaged");
    refused(Papers.zip(Map.of("a.exe", "MZ")), 415, "document.type");
    refused(new byte[] {1, 0, 2, 0}, 415, "document.type");
    refused(new byte[0], 422, "intake.empty");
    refused(Papers.wordOf("<w:p>" + " ".repeat(40_000_000)), 422, "document.tooComplex");
    String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>";
    refused(Papers.wordOf(entity), 422, "document.damaged");
    String laughs =
        "<!DOCTYPE d [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]><d>&b;</d>";
    refused(Papers.wordOf(laughs), 422, "document.damaged");
    refused(new byte[21_000_000], 413, "intake.tooLarge");
    api.get("/api/me").expect(200);
  }

  private void refused(byte[] file, int status, String code) {
    api.call("POST", "/api/previews").body(BYTES, file).send().expectProblem(status, code);
  }

  @Test
  void storesNothingBeforeItIsTold() {
    preview(ONE);
    assertThat(api.get(documents()).expect(200).items()).isEmpty();
  }

  @Test
  void keepsAPreviewForItsMakerAlone() {
    String id = preview(ONE).getString("id");
    api.get("/api/previews/" + id).expect(200);
    for (String rest : List.of("", "/source", "/pages/1")) {
      team.as(Persona.OWNER)
          .call("GET", "/api/previews/" + id + rest)
          .accept("*/*")
          .send()
          .expect(404);
    }
    team.as(Persona.OWNER).post("/api/previews/" + id + "/corrections", corrections()).expect(404);
  }

  @Test
  void letsOldPreviewsGoAndSaysSo() {
    String first = preview(ONE).getString("id");
    for (int i = 0; i < 4; i++) {
      preview(ONE);
    }
    api.get("/api/previews/" + first).expectProblem(404, "preview.gone");
  }

  @Test
  void drawsThePagesOfAPdf() {
    String id =
        api.call("POST", "/api/previews?filename=a.pdf")
            .body(BYTES, file("pdf"))
            .send()
            .expect(201)
            .id();
    Answer page = page(id, "1?width=300").expect(200);
    assertThat(page.bytes()).startsWith(0x89, 'P', 'N', 'G');
    page(id, "2").expect(404);
    page(id, "1?width=99999").expect(400);
  }

  private Answer page(String id, String page) {
    return api.call("GET", "/api/previews/" + id + "/pages/" + page).accept("*/*").send();
  }

  @Test
  void tellsOfADocumentThatIsThereAlready() {
    save(preview(ONE).getString("id"), UUID.randomUUID(), false).expect(201);
    assertThat(same(ONE)).isEqualTo("file");
    assertThat(same(ONE + "\n\n")).isEqualTo("text");
    assertThat(same(ONE.replace("garden", "meadow"))).isEqualTo("symbol");
    assertThat(preview(ONE.replace("41 (2031)", "42 (2031)")).getJsonArray("duplicates")).isEmpty();
  }

  private String same(String text) {
    return preview(text).getJsonArray("duplicates").getJsonObject(0).getString("same");
  }

  @Test
  void savesTheCutAsAPersonCorrectedIt() {
    JsonObject preview = preview(ONE);
    String id = preview.getString("id");
    JsonArray blocks = preview.getJsonObject("segmentation").getJsonArray("blocks");
    int op2 = index(blocks, "OP2");
    JsonObject split =
        Json.createObjectBuilder()
            .add("op", "split")
            .add("block", op2)
            .add("at", blocks.getJsonObject(op2).getInt("start") + 10)
            .build();
    JsonObject retype =
        Json.createObjectBuilder()
            .add("op", "retype")
            .add("block", op2 + 1)
            .add("kind", "other")
            .build();
    corrected(id, split, retype);
    assertThat(corrected(id, split).getJsonArray("blocks")).hasSize(blocks.size() + 1);
    JsonArray now = corrected(id, split, retype).getJsonArray("blocks");
    assertThat(now.getJsonObject(op2 + 1).getString("kind")).isEqualTo("other");
    String document = save(id, UUID.randomUUID(), false).expect(201).items().get(0).getString("id");
    List<JsonObject> stored =
        api.get("/api/documents/" + document + "/clauses").expect(200).items();
    assertThat(stored.get(op2 + 1).getString("kind")).isEqualTo("other");
    assertThat(stored.get(op2 + 1).getString("rule")).isEqualTo("person");
    assertThat(stored.get(op2 - 1).getString("rule")).isNotEqualTo("person");
  }

  @Test
  void refusesACorrectionThatCannotBe() {
    String id = preview(ONE).getString("id");
    JsonObject merge = Json.createObjectBuilder().add("op", "merge").add("block", 0).build();
    api.post("/api/previews/" + id + "/corrections", corrections(merge))
        .expectProblem(422, "cut.nothingBefore");
    JsonObject wrong = Json.createObjectBuilder().add("op", "burn").add("block", 0).build();
    api.post("/api/previews/" + id + "/corrections", corrections(wrong)).expect(400);
  }

  @Test
  void refusesCorrectionsThatAreNone() {
    String id = preview(ONE).getString("id");
    JsonObject nothing =
        Json.createObjectBuilder().add("corrections", Json.createArrayBuilder().addNull()).build();
    api.post("/api/previews/" + id + "/corrections", nothing).expectProblem(400, "json.member");
  }

  @Test
  void savesOnceHoweverOftenItIsTold() {
    String id = preview(ONE).getString("id");
    UUID document = UUID.randomUUID();
    JsonObject first = save(id, document, false).expect(201).items().get(0);
    JsonObject again = save(id, document, false).expect(200).items().get(0);
    assertThat(again.getString("id")).isEqualTo(first.getString("id")).isEqualTo(document + "");
    assertThat(api.get(documents()).items()).hasSize(1);
  }

  @Test
  void splitsAFileIntoOneDocumentForEachResolution() {
    String three = ONE + "\n\n" + ONE.replace("41", "43") + "\n\n" + ONE.replace("41", "44");
    JsonObject preview = preview(three);
    assertThat(preview.getInt("documents")).isEqualTo(3);
    UUID id = UUID.randomUUID();
    List<JsonObject> made = save(preview.getString("id"), id, true).expect(201).items();
    assertThat(made)
        .extracting(d -> d.getString("symbol"))
        .containsExactly("S/RES/41 (2031)", "S/RES/43 (2031)", "S/RES/44 (2031)");
    save(preview.getString("id"), id, true).expect(200);
    assertThat(api.get(documents()).items()).hasSize(3);
    for (JsonObject document : made) {
      JsonObject read = api.get("/api/documents/" + document.getString("id")).expect(200).json();
      SegmentationShape.hold(read);
      assertThat(read.getJsonArray("resolutions")).hasSize(1);
      assertThat(read.getString("text").split("The Security Council")).hasSize(2);
    }
    save(preview(three).getString("id"), UUID.randomUUID(), false).expect(201);
    assertThat(api.get(documents()).items()).hasSize(4);
  }

  @Test
  void letsOnlyThoseSaveWhoMayWorkInTheDossier() {
    String id =
        team.as(Persona.READER).call("POST", "/api/previews").text(ONE).send().expect(201).id();
    JsonObject wanted = Json.createObjectBuilder().add("dossier", team.dossier()).build();
    team.as(Persona.READER).post("/api/previews/" + id + "/documents", wanted).expect(403);
    String other = team.as(Persona.OUTSIDER).call("POST", "/api/previews").text(ONE).send().id();
    team.as(Persona.OUTSIDER).post("/api/previews/" + other + "/documents", wanted).expect(404);
  }

  @Test
  void saysThatALanguageIsNotKnownYet() {
    JsonArray findings =
        preview(
                "Beschluss des Gartenrates über die Laternen\n\n"
                    + "Der Gartenrat,\n\n"
                    + "1. fordert alle Städte nachdrücklich auf, ihre Laternen jeden Abend zu"
                    + " zählen und darüber zu berichten;")
            .getJsonObject("segmentation")
            .getJsonArray("findings");
    assertThat(findings.getJsonObject(0).getString("code")).isEqualTo("language.unknown");
  }

  private String documents() {
    return "/api/dossiers/" + team.dossier() + "/documents";
  }

  private JsonObject preview(String text) {
    return api.call("POST", "/api/previews?dossier=" + team.dossier())
        .text(text)
        .send()
        .expect(201)
        .json();
  }

  private JsonObject corrected(String preview, JsonObject... corrections) {
    return api.post("/api/previews/" + preview + "/corrections", corrections(corrections))
        .expect(200)
        .json();
  }

  private static JsonValue corrections(JsonObject... corrections) {
    var list = Json.createArrayBuilder();
    List.of(corrections).forEach(list::add);
    return Json.createObjectBuilder().add("corrections", list).build();
  }

  private Answer save(String preview, UUID id, boolean split) {
    return api.post(
        "/api/previews/" + preview + "/documents",
        Json.createObjectBuilder()
            .add("dossier", team.dossier())
            .add("id", id.toString())
            .add("split", split)
            .build());
  }

  private static int index(JsonArray blocks, String label) {
    return blocks.getValuesAs(JsonObject.class).stream()
        .filter(b -> label.equals(b.getString("label", "")))
        .findFirst()
        .orElseThrow()
        .getInt("index");
  }
}
