package org.dispositif.web.presentation;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.presentation.NotesPolicy;
import org.dispositif.presentation.PresentationView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * A presentation as the API answers it.
 *
 * @param stage where it is shown
 * @param scenes how many there are
 * @param mayChange whether the caller may change it
 */
public record PresentationAnswer(
    UUID id,
    String url,
    String page,
    String stage,
    String etag,
    String dossier,
    String dossierTitle,
    String title,
    String secondLanguage,
    NotesPolicy notes,
    long scenes,
    Person creator,
    Instant createdAt,
    Instant modifiedAt,
    boolean mayChange) {

  /** Who made it. */
  public record Person(UUID id, String name) {}

  static PresentationAnswer of(PresentationView p, Iris iris) {
    String page = iris.presentationPage(p.id());
    return new PresentationAnswer(
        p.id(),
        iris.presentation(p.id()),
        page,
        page + "/stage",
        Preconditions.etag(p.version()),
        iris.dossier(p.dossier()),
        p.dossierTitle(),
        p.title(),
        p.secondLanguage(),
        p.notes(),
        p.scenes(),
        new Person(p.createdBy(), p.createdByName()),
        p.createdAt(),
        p.modifiedAt(),
        p.mayChange());
  }
}
