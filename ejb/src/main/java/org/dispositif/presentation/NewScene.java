package org.dispositif.presentation;

import java.util.UUID;

/**
 * A scene to be made.
 *
 * @param id supplied by the client to make creation idempotent, or null
 * @param title what stands above it; null for nothing, needed for a HEADING
 * @param text below a heading, or null
 * @param notes for the trainer, or null
 * @param figure of a FIGURE, else null
 */
public record NewScene(
    UUID id,
    SceneKind kind,
    String title,
    String text,
    String notes,
    Sources sources,
    Figure figure) {

  public static NewScene of(SceneKind kind, Sources sources) {
    return new NewScene(null, kind, null, null, null, sources, null);
  }

  public static NewScene heading(String title, String text) {
    return new NewScene(null, SceneKind.HEADING, title, text, null, Sources.NONE, null);
  }

  /** The answers to a question, as a room gave them. */
  public static NewScene figure(String title, Figure figure) {
    return new NewScene(null, SceneKind.FIGURE, title, null, null, Sources.NONE, figure);
  }
}
