package org.dispositif.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.HeldResolutions;
import org.dispositif.document.HeldView;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.CitedDate;
import org.dispositif.text.source.Span;

/** What a document cites, and where that is to be read. */
@Stateless
public class ReferenceService {

  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject HeldResolutions resolutions;
  @Inject Labels labels;

  /** All citations of the document's current text, in order. */
  public List<Reference> of(UUID document) {
    DocumentView reading = documents.get(document);
    List<ClauseView> cut = clauses.list(document);
    Map<Span, Target> targets = targets(reading, cut);
    List<Reference> references = new ArrayList<>();
    for (ClauseView clause : cut) {
      for (Citation citation : clause.citations()) {
        references.add(
            new Reference(
                clause.id(),
                clause.label(),
                citation,
                words(clause, citation),
                targets.get(citation.span())));
      }
    }
    return references;
  }

  private static String words(ClauseView clause, Citation citation) {
    return clause.span().contains(citation.span())
        ? citation.span().shift(-clause.span().start()).of(clause.text())
        : citation.symbol();
  }

  /** Where the citations of these clauses lead; those that lead nowhere are left out. */
  public Map<Span, Target> targets(DocumentView reading, List<ClauseView> cut) {
    Set<String> symbols =
        cut.stream()
            .flatMap(c -> c.citations().stream())
            .map(Citation::symbol)
            .filter(s -> !s.startsWith(Citation.TREATY))
            .collect(Collectors.toSet());
    Cited cited =
        new Cited(reading, resolutions.bySymbol(Cited.symbols(symbols), resolutions.dossiers()));
    Map<Citation, HeldView> found = new HashMap<>();
    for (ClauseView clause : cut) {
      for (Citation citation : clause.citations()) {
        int end = citation.span().end() - clause.span().start();
        cited
            .find(citation.symbol(), CitedDate.year(clause.text(), end))
            .filter(h -> leadsOn(h, reading, citation))
            .ifPresent(h -> found.put(citation, h));
      }
    }
    return targets(found);
  }

  /** A text that names itself leads nowhere, but to a paragraph, or another text of the page. */
  private static boolean leadsOn(HeldView held, DocumentView reading, Citation citation) {
    boolean itself = held.document().equals(reading.id()) && held.index() == 0;
    return !itself || citation.paragraph() != null || citation.section() != null;
  }

  private Map<Span, Target> targets(Map<Citation, HeldView> found) {
    Set<UUID> texts = new HashSet<>();
    found.forEach(
        (citation, held) -> {
          if (citation.paragraph() != null || citation.section() != null || held.index() > 0) {
            texts.add(held.textVersion());
          }
        });
    Labels.Known known = labels.of(texts);
    Map<Span, Target> targets = new HashMap<>();
    found.forEach((citation, held) -> targets.put(citation.span(), target(citation, held, known)));
    return targets;
  }

  private static Target target(Citation citation, HeldView held, Labels.Known known) {
    Labels.Labelled place = known.find(held, citation);
    Labels.Labelled at = place == null ? known.beginning(held) : place;
    return new Target(
        held.document(),
        at == null ? null : at.clause(),
        place == null ? null : place.label(),
        held.symbol(),
        held.title(),
        held.language());
  }
}
