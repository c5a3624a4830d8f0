package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/** Two texts of one family clause by clause, and a paragraph back to its first appearance. */
class AlignmentIT {

  private static final String SCHOOL = "Decides to establish a school for harbour pilots";

  private final Team team = Team.on(Server.shared());
  private final Api api = team.as(Persona.ANALYST);
  private final String first =
      resolution(
          "70/11",
          "3 December 2015",
          "Requests the Secretary-General to publish tide charts of all harbours every year",
          SCHOOL);
  private final String second =
      resolution(
          "72/14",
          "5 December 2017",
          SCHOOL,
          "Urges the Secretary-General to publish tide charts of all harbours every month",
          "Invites coastal States to repair their lighthouses before the winter season");

  private String resolution(String number, String day, String... clauses) {
    StringBuilder text = new StringBuilder("Resolution adopted by the General Assembly on ");
    text.append(day).append("\n\n").append(number).append(". Harbour pilots\n\n");
    text.append("The General Assembly,\n\nConcerned about the safety of harbours,\n\n");
    for (int i = 0; i < clauses.length; i++) {
      text.append(i + 1).append(". ").append(clauses[i]).append(";\n\n");
    }
    return api.newDocument(team.dossier(), "resolution", text.toString());
  }

  private static String labels(JsonObject pair) {
    return label(pair, "a") + "=" + label(pair, "b") + " " + pair.getString("kind");
  }

  private static String label(JsonObject pair, String side) {
    return pair.getJsonArray(side).getJsonObject(0).getString("label");
  }

  @Test
  void saysWhichClausesCorrespond() {
    JsonObject aligned =
        api.get("/api/documents/" + first + "/alignment?with=" + second).expect(200).json();
    List<JsonObject> pairs = aligned.getJsonArray("pairs").getValuesAs(JsonObject.class);
    assertThat(pairs.stream().map(AlignmentIT::labels))
        .containsExactly("PP1=PP1 identical", "OP2=OP1 identical", "OP1=OP2 near");
    assertThat(pairs.stream().filter(p -> p.getBoolean("moved"))).hasSize(1);
    assertThat(pairs.get(2).getString("verb")).isEqualTo("stronger");
    assertThat(aligned.getJsonArray("dropped")).isEmpty();
    assertThat(aligned.getJsonArray("added").getJsonObject(0).getString("label")).isEqualTo("OP3");
  }

  @Test
  void asksForTheOtherDocumentAndShowsNoneThatIsHidden() {
    api.get("/api/documents/" + first + "/alignment").expect(400);
    team.as(Persona.OUTSIDER)
        .get("/api/documents/" + first + "/alignment?with=" + second)
        .expect(404);
    api.get("/api/documents/" + first + "/alignment?with=" + hidden()).expect(404);
    api.get("/api/documents/" + hidden() + "/alignment?with=" + first).expect(404);
  }

  /** A document that the analyst may not read. */
  private String hidden() {
    Api owner = team.as(Persona.OWNER);
    return owner.newDocument(
        owner.newDossier("Hidden"), "resolution", "1. Decides to remain seized of the matter.");
  }

  @Test
  void followsAParagraphToItsFirstAppearance() {
    JsonObject clause =
        api.get("/api/documents/" + second + "/clauses?limit=50").expect(200).items().stream()
            .filter(c -> "OP2".equals(c.getString("label", null)))
            .findFirst()
            .orElseThrow();
    JsonObject lineage =
        api.get("/api/clauses/" + clause.getString("id") + "/lineage").expect(200).json();
    assertThat(lineage.getInt("family")).isEqualTo(1);
    JsonObject step = lineage.getJsonArray("steps").getJsonObject(0);
    assertThat(step.getJsonArray("clauses").getJsonObject(0).getString("label")).isEqualTo("OP1");
    assertThat(step.getJsonArray("added").toString()).contains("Urges").contains("month");
    assertThat(step.getJsonArray("dropped").toString()).contains("Requests").contains("year");
    assertThat(step.getString("verb")).isEqualTo("stronger");
  }
}
