package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;

/** What the page of a document draws anew after its cut was corrected: only what differs. */
@RequestScoped
public class CutPages {

  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject Articles articles;

  /**
   * @param since revision of the cut that the pieces differ from; null where all are there
   * @param revision of the cut now
   * @param order keys of the text's pieces, in order
   * @param pieces safe HTML of those that are new or changed, by key
   */
  @JsonbNillable
  public record View(
      Integer since,
      int revision,
      List<UUID> order,
      Map<String, String> pieces,
      List<Group> outline) {}

  /** Entries of the outline under a heading. */
  @JsonbNillable
  public record Group(String heading, List<Outline.Entry> entries) {}

  /**
   * @param before the clauses as the page has them; empty for all
   */
  public View view(UUID id, List<ClauseView> before, Locale locale) {
    DocumentView document = documents.get(id);
    List<ClauseView> now = clauses.list(id);
    Map<UUID, String> then = articles.writer(document, before, locale).pieces(before);
    Map<UUID, String> pieces = articles.writer(document, now, locale).pieces(now);
    Map<String, String> changed = new LinkedHashMap<>();
    pieces.forEach(
        (key, html) -> {
          if (!html.equals(then.get(key))) {
            changed.put(key.toString(), html);
          }
        });
    List<Group> outline =
        Outline.of(now, new ClauseNames(document.language()), demands(document)).stream()
            .map(g -> new Group(g.key() == null ? null : Texts.get(locale, g.key()), g.entries()))
            .toList();
    return new View(
        before.isEmpty() ? null : revision(before),
        revision(now),
        List.copyOf(pieces.keySet()),
        changed,
        outline);
  }

  /** Differs where two cuts do: a page tells by it whether an answer builds upon what it shows. */
  static int revision(List<ClauseView> cut) {
    return cut.stream().map(c -> Objects.hash(c.id(), c.version(), c.label())).toList().hashCode();
  }

  private Map<UUID, String> demands(DocumentView document) {
    boolean asks = document.kind() != DocumentKind.RESOLUTION;
    return asks ? Outline.demands(demands.list(document.id())) : Map.of();
  }
}
