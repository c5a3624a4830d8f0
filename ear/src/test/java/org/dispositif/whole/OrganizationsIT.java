package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Organisations and people of the letters, and from whom they are hidden. */
class OrganizationsIT {

  private final Server server = Server.shared();
  private final Team team = Team.on(server);
  private final Api owner = team.as(Persona.OWNER);
  private final Api outsider = team.as(Persona.OUTSIDER);
  private final String mark = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @Test
  void oneThatSignedOnlyHiddenLettersIsNotThere() {
    letter(team.dossier(), mark + " Écoute des Rives");
    JsonObject there = found(owner).get(0);
    assertThat(found(outsider)).isEmpty();
    outsider.get("/api/organizations/" + there.getString("id")).expectProblem(404, "notFound");
    assertThat(team.pages(Persona.OUTSIDER).get("/organizations/" + there.getString("id")).status())
        .isEqualTo(404);
    assertThat(team.pages(Persona.OUTSIDER).get("/organizations?q=" + mark).html().text())
        .doesNotContain(mark + " Écoute");
  }

  @Test
  void theSameNameIsOneHoweverItIsWritten() {
    letter(team.dossier(), mark + " Écoute des Rives");
    letter(team.dossier(), mark + "  ECOUTE  des rives");
    List<JsonObject> found = found(owner);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getInt("letters")).isEqualTo(2);
  }

  @Test
  void seesOfASharedNameOnlyTheLettersThatOneMayRead() {
    letter(team.dossier(), mark + " Society");
    String own = outsider.newDossier("Own");
    letter(outsider, own, mark + " Society");
    JsonObject one =
        outsider
            .get("/api/organizations/" + found(outsider).get(0).getString("id"))
            .expect(200)
            .json();
    assertThat(one.getJsonArray("letters")).hasSize(1);
    assertThat(one.getJsonArray("letters").getJsonObject(0).getString("dossier")).endsWith(own);
  }

  @Test
  void saysWhatWasAskedAndWhatCameOfIt() {
    String letter = letter(team.dossier(), mark + " Society");
    String resolution = team.specimen("resolution");
    String demand =
        owner.get("/api/documents/" + letter + "/demands").items().get(0).getString("id");
    owner
        .call("PUT", "/api/demands/" + demand + "/coverage/" + resolution)
        .header("If-None-Match", "*")
        .json(Json.createObjectBuilder().add("judgement", "MENTIONED").build())
        .send()
        .expect(201);
    String path = "/api/organizations/" + found(owner).get(0).getString("id");
    JsonObject asked = owner.get(path).expect(200).json().getJsonArray("demands").getJsonObject(0);
    JsonObject given = asked.getJsonArray("given").getJsonObject(0);
    assertThat(given.getString("settled")).isEqualTo("MENTIONED");
    assertThat(given.getString("page"))
        .contains("/judging?letter=" + letter)
        .contains("#d-" + demand);
  }

  @Test
  void isReachedFromTheLetterAndBySearch() {
    String letter = letter(team.dossier(), mark + " Society");
    try (Browser browser = team.browser(Persona.READER)) {
      browser.go("/documents/" + letter);
      browser.the("//details[contains(@class, 'signed')]/summary").click();
      browser.link(mark + " Society").click();
      browser.heading(mark + " Society");
      browser.expectAccessible().expectQuietConsole().picture("organization");
      browser.go("/organizations");
      browser.driver().findElement(By.id("q")).sendKeys(mark.toLowerCase(java.util.Locale.ROOT));
      browser.button("Find").click();
      browser.link(mark + " Society");
      browser.expectAccessible().picture("organizations");
    }
  }

  private List<JsonObject> found(Api api) {
    return api.get("/api/organizations?q=" + mark).expect(200).items();
  }

  private String letter(String dossier, String organization) {
    return letter(owner, dossier, organization);
  }

  private static String letter(Api api, String dossier, String organization) {
    String text =
        Team.specimenText("en", "letter")
            .replace("4. Network of the Seven Fords", "4. " + organization);
    return api.newDocument(dossier, "letter", text);
  }
}
