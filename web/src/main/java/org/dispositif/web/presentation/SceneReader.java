package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.Figure;
import org.dispositif.presentation.NewScene;
import org.dispositif.presentation.SceneKind;
import org.dispositif.presentation.Sources;
import org.dispositif.text.source.Span;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Selectors;

/** Reads a scene that a client asks for: its sources by their addresses, pages or ids. */
@RequestScoped
public class SceneReader {

  @Inject Iris iris;
  @Inject Selectors selectors;
  @Inject ClauseService clauses;

  /**
   * A scene to be made; which members are needed depends on its kind.
   *
   * @param clauses of a CLAUSE or LINEAGE one, of VERBS some, of a COMPARISON two, or one beside a
   *     demand
   * @param document the resolution of a COVERAGE or of VERBS, the quoting text of a QUOTATION
   * @param selector the words of a CLAUSE (in it) or QUOTATION (in the document), as W3C selectors
   * @param start likewise, code points of the reading text
   * @param source the text that a QUOTATION is taken from, the best one when left out; the second
   *     resolution of VERBS
   */
  public record Wanted(
      UUID id,
      SceneKind kind,
      String title,
      String text,
      String notes,
      List<String> clauses,
      String demand,
      String document,
      String annotation,
      JsonValue selector,
      Integer start,
      Integer end,
      String source,
      Figure figure) {}

  NewScene read(Wanted wanted) {
    if (wanted.kind() == null) {
      throw Refusal.badRequest("scene.kind");
    }
    List<UUID> named =
        wanted.clauses() == null
            ? List.of()
            : wanted.clauses().stream().map(c -> found(c, iris::clause)).toList();
    UUID document = found(wanted.document(), iris::document);
    Sources sources =
        new Sources(
            named,
            found(wanted.demand(), iris::demand),
            document,
            found(wanted.annotation(), iris::annotation),
            words(wanted, named, document),
            found(wanted.source(), iris::document));
    return new NewScene(
        wanted.id(),
        wanted.kind(),
        wanted.title(),
        wanted.text(),
        wanted.notes(),
        sources,
        wanted.figure());
  }

  private static UUID found(String given, Function<String, Optional<UUID>> parse) {
    return given == null ? null : parse.apply(given).orElseThrow(Refusal::notFound);
  }

  private Span words(Wanted wanted, List<UUID> named, UUID document) {
    boolean offsets = wanted.start() != null && wanted.end() != null;
    boolean selected = wanted.selector() != null && wanted.selector() != JsonValue.NULL;
    if (!offsets && !selected) {
      return null;
    }
    ClauseView clause = named.isEmpty() ? null : clauses.get(named.get(0));
    UUID in = clause == null ? document : clause.document();
    if (in == null) {
      throw Refusal.badRequest("scene.sources");
    }
    return offsets
        ? selectors.span(in, wanted.start(), wanted.end())
        : selectors.read(wanted.selector(), in, clause == null ? null : clause.span());
  }
}
