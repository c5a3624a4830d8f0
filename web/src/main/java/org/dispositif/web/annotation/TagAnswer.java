package org.dispositif.web.annotation;

import java.util.UUID;
import org.dispositif.annotation.TagView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/** A tag as the API answers it. */
public record TagAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    UUID dossier,
    UUID parent,
    String name,
    String description,
    int colour,
    int ordinal,
    long uses) {

  static TagAnswer of(TagView t, Iris iris) {
    return new TagAnswer(
        t.id(),
        iris.tag(t.id()),
        iris.dossierPage(t.dossier()) + "/tags",
        Preconditions.etag(t.version()),
        t.dossier(),
        t.parent(),
        t.name(),
        t.description(),
        t.colour(),
        t.ordinal(),
        t.uses());
  }
}
