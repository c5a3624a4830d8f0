package org.dispositif.web.curation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dispositif.platform.Refusal;

/** What a caller names, by ids or addresses. */
final class Given {

  private Given() {}

  /**
   * None for null.
   *
   * @throws Refusal bad request for what is no address of such a thing
   */
  static List<UUID> ids(List<String> given, Function<String, Optional<UUID>> parse, String member) {
    return given == null
        ? List.of()
        : given.stream()
            .map(g -> parse.apply(g).orElseThrow(() -> Refusal.badRequest("parameter", member, g)))
            .toList();
  }

  /** None for null: nobody is asked. */
  static List<UUID> people(List<UUID> given) {
    return given == null ? List.of() : given;
  }
}
