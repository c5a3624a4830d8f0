package org.dispositif.web.administration;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.account.Person;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/** An account as its administrator sees it. */
public record AccountAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String login,
    String name,
    boolean administrator,
    boolean disabled,
    boolean erased,
    Instant createdAt,
    Instant lastSeenAt) {

  static AccountAnswer of(Person p, Iris iris) {
    return new AccountAnswer(
        p.id(),
        iris.api("administration", "accounts", p.id()),
        iris.base() + "/administration/people/" + p.id(),
        Preconditions.etag(p.version()),
        p.erased() ? null : p.login(),
        p.name(),
        p.administrator(),
        p.disabled(),
        p.erased(),
        p.createdAt(),
        p.lastSeenAt());
  }
}
