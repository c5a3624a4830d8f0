package org.dispositif.web.dossier;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.dossier.MemberView;
import org.dispositif.dossier.Role;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/** Somebody's place in a dossier as the API answers it. */
public record MemberAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    UUID account,
    String login,
    String name,
    Role role,
    Instant since) {

  static MemberAnswer of(UUID dossier, MemberView m, Iris iris) {
    return new MemberAnswer(
        m.id(),
        iris.api("dossiers", dossier, "members", m.account()),
        iris.dossierPage(dossier) + "/members",
        Preconditions.etag(m.version()),
        m.account(),
        m.login(),
        m.name(),
        m.role(),
        m.since());
  }
}
