package org.dispositif.web.presentation;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.presentation.SceneKind;
import org.dispositif.presentation.SceneView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * A scene as the API answers it.
 *
 * @param number its place, from 1
 * @param notes for who presents; null where the caller may not read them
 * @param stepwise revealed step by step, else all at once
 * @param elided long passages are shown with [...], else page by page
 * @param renewable whether it has sources that it can be made anew from
 * @param shows what it shows, with what is left out where it is elided
 * @param capturedAt when it was made or renewed
 */
public record SceneAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String presentation,
    int number,
    SceneKind kind,
    String title,
    String text,
    String notes,
    boolean stepwise,
    boolean elided,
    boolean renewable,
    Picture shows,
    Instant capturedAt) {

  static SceneAnswer of(SceneView s, int number, Iris iris) {
    boolean renewable = s.kind() != SceneKind.HEADING && s.kind() != SceneKind.FIGURE;
    return new SceneAnswer(
        s.id(),
        iris.scene(s.id()),
        iris.presentationPage(s.presentation()) + "#s-" + s.id(),
        Preconditions.etag(s.version()),
        iris.presentation(s.presentation()),
        number,
        s.kind(),
        s.title(),
        s.text(),
        s.notes(),
        s.stepwise(),
        s.elided(),
        renewable,
        Picture.of(s.shown()),
        s.capturedAt());
  }
}
