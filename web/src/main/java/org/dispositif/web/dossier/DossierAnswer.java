package org.dispositif.web.dossier;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Role;
import org.dispositif.dossier.Visibility;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/** A dossier as the API answers it. */
public record DossierAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String title,
    String description,
    Visibility visibility,
    boolean personal,
    boolean specimen,
    Role role,
    Instant createdAt,
    UUID createdBy) {

  static DossierAnswer of(DossierView d, Iris iris) {
    return new DossierAnswer(
        d.id(),
        iris.dossier(d.id()),
        iris.dossierPage(d.id()),
        Preconditions.etag(d.version()),
        d.title(),
        d.description(),
        d.visibility(),
        d.personal(),
        d.specimen(),
        d.role(),
        d.createdAt(),
        d.createdBy());
  }
}
