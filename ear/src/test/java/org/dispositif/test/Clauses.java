package org.dispositif.test;

import jakarta.json.JsonObject;
import java.util.List;

/** A document's clauses as the API has them now, by their labels. */
public record Clauses(Api api, String document) {

  public JsonObject block(String label) {
    return api
        .get("/api/documents/" + document)
        .expect(200)
        .json()
        .getJsonArray("blocks")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(b -> label.equals(b.getString("label", null)))
        .findFirst()
        .orElseThrow();
  }

  /** Of each of its verbs, whose scale and which grade: {@code dispositif 6}. */
  public List<String> strengths(String label) {
    return block(label).getJsonArray("verbs").stream()
        .map(v -> v.asJsonObject().getJsonObject("strength"))
        .map(s -> s.getString("scale") + " " + s.getInt("rank"))
        .toList();
  }

  /** Of the verb that it opens with. */
  public String strength(String label) {
    return strengths(label).get(0);
  }

  /** Whom its addressees mean, by codes. */
  public List<String> entities(String label) {
    return block(label).getJsonArray("addressees").stream()
        .map(a -> a.asJsonObject().getString("entity", ""))
        .toList();
  }
}
