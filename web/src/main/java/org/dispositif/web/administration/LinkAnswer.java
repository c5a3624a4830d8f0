package org.dispositif.web.administration;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.administration.Invitations;
import org.dispositif.administration.LinkOnce;
import org.dispositif.dossier.Role;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A one-time link.
 *
 * @param link the address to hand over; only in the answer to its making
 * @param account whose password it sets; null for an invitation
 */
@Schema(name = "OneTimeLink")
public record LinkAnswer(
    UUID id,
    String url,
    String page,
    String guest,
    UUID account,
    UUID dossier,
    Role role,
    Instant createdAt,
    Instant expiresAt,
    String link) {

  static LinkAnswer of(Invitations.Made made, Iris iris) {
    return of(made.link(), iris.base() + "/invitation/" + made.secret(), iris);
  }

  static LinkAnswer of(LinkOnce l, Iris iris) {
    return of(l, null, iris);
  }

  private static LinkAnswer of(LinkOnce l, String link, Iris iris) {
    return new LinkAnswer(
        l.id(),
        iris.api("invitations", l.id()),
        iris.base() + "/administration",
        l.guest(),
        l.account(),
        l.dossier(),
        l.role(),
        l.createdAt(),
        l.expiresAt(),
        link);
  }
}
