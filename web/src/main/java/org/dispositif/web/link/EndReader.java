package org.dispositif.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.link.NewLink;
import org.dispositif.platform.Ref;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Selectors;

/**
 * Reads an end of a link: an address, page or id of a clause, demand or document; or an object that
 * has it as {@code source} (or {@code clause}, {@code demand}, {@code document}) with a {@code
 * selector} of words in it.
 */
@RequestScoped
public class EndReader {

  private static final List<String> NAMES = List.of("source", "clause", "demand", "document");
  private static final Set<String> KNOWN =
      Set.of("source", "clause", "demand", "document", "selector");

  @Inject Iris iris;
  @Inject Selectors selectors;
  @Inject ClauseService clauses;
  @Inject DemandService demands;

  NewLink.End read(JsonValue given) {
    if (given instanceof JsonString address) {
      return end(ref(address.getString(), Ref.Kind.ANY), null);
    }
    if (!(given instanceof JsonObject object)) {
      throw Refusal.badRequest("link.end");
    }
    for (String member : object.keySet()) {
      if (!KNOWN.contains(member)) {
        throw Refusal.badRequest("link.member", member);
      }
    }
    String name =
        NAMES.stream()
            .filter(n -> object.get(n) instanceof JsonString)
            .findFirst()
            .orElseThrow(() -> Refusal.badRequest("link.end"));
    Ref.Kind meant = name.equals("source") ? Ref.Kind.ANY : Ref.Kind.valueOf(upper(name));
    return end(ref(object.getString(name), meant), object.get("selector"));
  }

  private static String upper(String name) {
    return name.toUpperCase(java.util.Locale.ROOT);
  }

  /** What the address names; a bare id is what the member's name says, or else is looked for. */
  Ref ref(String address, Ref.Kind meant) {
    Ref ref = iris.parse(address).orElseThrow(() -> Refusal.unusable("link.foreign", address));
    Ref.Kind kind = ref.kind() == Ref.Kind.ANY ? meant : ref.kind();
    return new Ref(kind == Ref.Kind.ANY ? kindOf(ref.id()) : kind, ref.id());
  }

  private Ref.Kind kindOf(UUID id) {
    if (clauses.documentOf(id).isPresent()) {
      return Ref.Kind.CLAUSE;
    }
    return demands.exists(id) ? Ref.Kind.DEMAND : Ref.Kind.DOCUMENT;
  }

  private NewLink.End end(Ref ref, JsonValue selector) {
    boolean whole = selector == null || selector == JsonValue.NULL;
    return switch (ref.kind()) {
      case CLAUSE -> NewLink.End.clause(ref.id(), whole ? null : inClause(ref.id(), selector));
      case DOCUMENT ->
          NewLink.End.document(ref.id(), whole ? null : selectors.read(selector, ref.id(), null));
      case DEMAND -> NewLink.End.demand(ref.id());
      default -> throw Refusal.unusable("link.foreign", ref.id());
    };
  }

  private Span inClause(UUID clause, JsonValue selector) {
    ClauseView view = clauses.get(clause);
    return selectors.read(selector, view.document(), view.span());
  }
}
