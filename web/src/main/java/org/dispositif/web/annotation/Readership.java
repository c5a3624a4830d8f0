package org.dispositif.web.annotation;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.dispositif.platform.Refusal;

/**
 * Members of an annotation by which a client may believe that it says who reads it. An annotation
 * takes any member (it is JSON-LD), but the layer is said in the address alone: one that were kept
 * without effect would leave open what somebody wanted for themself.
 */
final class Readership {

  /** Other words for a layer, as clients and other services use them. */
  private static final List<String> NEVER =
      List.of("private", "privately", "visibility", "permissions");

  private Readership() {}

  /**
   * @param layer the one that the annotation gets or has
   * @param stored what the annotation holds already; such members may come back as they went out
   * @throws Refusal unusable when a member says anything but that
   */
  static void check(JsonObject sent, String layer, JsonObject stored) {
    JsonValue said = sent.get("layer");
    boolean so = said == null || said instanceof JsonString text && text.getString().equals(layer);
    if (!so) {
      throw Refusal.unusable("annotation.layer", "layer");
    }
    NEVER.stream()
        .filter(sent::containsKey)
        .filter(name -> !Objects.equals(sent.get(name), stored.get(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.unusable("annotation.layer", name);
            });
  }
}
