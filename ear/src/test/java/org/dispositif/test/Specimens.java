package org.dispositif.test;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A dossier of one test's own, with the English specimen letter and resolution in it.
 *
 * @param api in the name of the dossier's owner
 */
public record Specimens(Api api, String dossier, String letter, String resolution) {

  private static final Path TEXTS =
      Path.of("..", "ejb", "src", "main", "resources", "org", "dispositif", "specimen", "en");

  /** A new dossier, owned by the administrator. */
  public static Specimens on(Server server, String title) {
    Api api = server.admin();
    String dossier = api.newDossier(title);
    return new Specimens(
        api, dossier, add(api, dossier, "letter"), add(api, dossier, "resolution"));
  }

  private static String add(Api api, String dossier, String kind) {
    try {
      return api.newDocument(dossier, kind, Files.readString(TEXTS.resolve(kind + ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<JsonObject> demands() {
    return api.get("/api/documents/" + letter + "/demands").expect(200).items();
  }

  /** The clause of the resolution with this label. */
  public JsonObject clause(String label) {
    return api
        .get("/api/documents/" + resolution + "/clauses?limit=500")
        .expect(200)
        .items()
        .stream()
        .filter(c -> label.equals(c.getString("label", null)))
        .findFirst()
        .orElseThrow();
  }

  /** Where the caller's own judgement of a demand and the resolution lies. */
  public String coverage(JsonObject demand) {
    return "/api/demands/" + demand.getString("id") + "/coverage/" + resolution;
  }

  public JsonObject table() {
    return api.get("/api/coverage?letter=" + letter + "&resolution=" + resolution)
        .expect(200)
        .json();
  }

  public String page() {
    return "/judging?letter=" + letter + "&resolution=" + resolution;
  }
}
