package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/** What an article takes from a letter, and the letter's view of it. */
class QuotationsIT {

  static final String LETTER =
      """
      Open letter on the old harbour

      Tarnholm, 3 May 2021

      To the Harbour Board

      Dear members of the Board,

      We ask the Board to rebuild the northern quay before the winter storms return to the delta.

      Every pilot 🚢 of the old harbour deserves a lamp, a warm room and a fair wage for the night.

      Yours sincerely,

      Ada Bern
      """;

  static final String ARTICLE =
      """
      Pilots write to the Board

      Tarnholm, 7 May 2021

      The letter asks the Board “to rebuild the northern quay before the winter storms return”.

      “Every pilot [...] deserves a lamp, a warm room and a fair wage”, writes Ada Bern.

      “Nobody in this office has ever promised anybody a warm room”, said Jonas Verhaal.
      """;

  private final Team team = Team.on(Server.shared());
  private final Api api = team.as(Persona.ANALYST);
  private final String letter = add(api, team.dossier(), "letter", LETTER);
  private final String article = add(api, team.dossier(), "article", ARTICLE);

  static String add(Api api, String dossier, String kind, String text) {
    return api.newDocument(dossier, kind, "en", text);
  }

  private List<JsonObject> quotations(String query) {
    return api.get("/api/documents/" + article + "/quotations" + query)
        .expect(200)
        .json()
        .getJsonArray("quotations")
        .getValuesAs(JsonObject.class);
  }

  @Test
  void findsTheWordsOfTheLetterAndLeavesThoseOfOthers() {
    List<JsonObject> found = quotations("?in=" + letter);
    assertThat(found)
        .extracting(q -> q.getString("exactness"))
        .containsExactly("exact", "near", "unmatched");
    JsonObject source = found.get(1).getJsonObject("source");
    assertThat(source.getString("text"))
        .isEqualTo(
            "Every pilot 🚢 of the old harbour deserves a lamp, a warm room and a fair wage");
    assertThat(source.getInt("end") - source.getInt("start"))
        .isEqualTo(source.getString("text").codePointCount(0, source.getString("text").length()));
    assertThat(source.getString("document")).endsWith(letter);
    assertThat(found.get(2)).doesNotContainKey("source");
  }

  @Test
  void looksInEveryTextOfTheDossierThatIsNotLater() {
    assertThat(quotations("").get(0).getJsonObject("source").getString("document"))
        .endsWith(letter);
    JsonObject there = api.get("/api/documents/" + letter + "/quoted-in").expect(200).json();
    assertThat(there.getInt("total")).isEqualTo(2);
    assertThat(there.getJsonArray("items").getJsonObject(0).getString("document"))
        .endsWith(article);
  }

  @Test
  void showsNothingOfWhatIsHidden() {
    Api owner = team.as(Persona.OWNER);
    String dossier = owner.newDossier("Hidden");
    String other = add(owner, dossier, "letter", LETTER);
    api.get("/api/documents/" + article + "/quotations?in=" + other).expect(404);
    api.get("/api/documents/" + other + "/quotations").expect(404);
    api.get("/api/documents/" + other + "/quoted-in").expect(404);
  }
}
