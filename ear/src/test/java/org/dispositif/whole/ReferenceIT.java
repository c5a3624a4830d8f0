package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.junit.jupiter.api.Test;

/** Citations as links, families and votes over HTTP. */
class ReferenceIT {

  private static final String FIRST =
      """
      A/HRC/RES/70/1
      Resolution adopted by the Human Rights Council on 8 July 2031
      70/1. Protection of hedges and their birds
      The Human Rights Council,
      Recalling the Charter of the United Nations,
      1. Urges all States to plant hedges;
      2. Requests the Secretary-General to count the birds;
      3. Decides to remain seized of the matter.
      """;

  private static final String SECOND =
      """
      A/HRC/RES/73/4
      Resolution adopted by the Human Rights Council on 7 July 2032
      73/4. Protection of hedges and their birds
      The Human Rights Council,
      Recalling its resolution 70/1 of 8 July 2031,
      1. Recalls paragraph 2 of its resolution 70/1;
      2. Decides to remain seized of the matter.
      """;

  private final Api api = Server.shared().admin();
  private final String dossier = dossier();

  @Test
  void aCitationLeadsToWhatIsImportedLaterUntilItGoesToTheTrash() {
    String citing = imported(SECOND);
    assertThat(targets(citing)).isEmpty();
    String cited = imported(FIRST);
    List<JsonObject> targets = targets(citing);
    assertThat(targets).hasSize(2);
    assertThat(targets).allMatch(t -> t.getString("document").equals(cited));
    assertThat(targets.get(1).getJsonObject("clause").getString("label")).isEqualTo("OP2");
    JsonObject citedBy = json("/api/documents/" + cited + "/cited-by");
    assertThat(citedBy.getInt("total")).isEqualTo(2);
    assertThat(family(citing)).containsExactly("A/HRC/RES/70/1", "A/HRC/RES/73/4");
    assertThat(votes(citing)).contains("A/HRC/RES/70/1");
    api.call("DELETE", "/api/documents/" + cited).ifMatch(etag(cited)).send().expect(204);
    assertThat(targets(citing)).isEmpty();
    assertThat(family(citing)).containsExactly("A/HRC/RES/73/4");
  }

  private List<JsonObject> targets(String document) {
    return items("/api/documents/" + document + "/references").stream()
        .filter(r -> r.containsKey("target"))
        .map(r -> r.getJsonObject("target"))
        .toList();
  }

  private List<String> family(String document) {
    return items("/api/documents/" + document + "/family").stream()
        .map(m -> m.getString("symbol"))
        .toList();
  }

  private String votes(String document) {
    String path = "/api/documents/" + document + "/family/votes.csv";
    return api.call("GET", path).accept("text/csv").send().expect(200).text();
  }

  private List<JsonObject> items(String path) {
    return api.get(path).expect(200).items();
  }

  private JsonObject json(String path) {
    return api.get(path).expect(200).json();
  }

  private String etag(String document) {
    return json("/api/documents/" + document).getString("etag");
  }

  private String imported(String text) {
    return api.newDocument(dossier, "resolution", text);
  }

  private String dossier() {
    return api.newDossier("Cross-references");
  }
}
