package org.dispositif.clause;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.lexicon.Lexicons;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.platform.Origin;
import org.dispositif.platform.Refusal;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.source.Span;

/** The clauses of documents. */
@Stateless
public class ClauseService {

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;
  @Inject Lexicons lexicons;
  @Inject Caller caller;

  /** Stores the cut of a new document. */
  public void store(DocumentView document, List<Block> blocks) {
    persist(document, NewClauses.of(blocks));
    em.flush();
  }

  /**
   * As {@link #store}, for many: rows are sent to the database, clauses before their places, when
   * whoever calls this flushes.
   */
  public void persist(DocumentView document, NewClauses rows) {
    for (Clause clause : rows.clauses) {
      boolean person = clause.origin == Origin.PERSON;
      clause.document = document.id();
      clause.confirmedBy = person ? caller.id() : null;
      clause.confirmedAt = person ? Now.instant() : null;
      em.persist(clause);
    }
    for (ClausePlace place : rows.places) {
      place.textVersion = document.textVersion();
      em.persist(place);
    }
    for (CrossReference reference : rows.references) {
      reference.textVersion = document.textVersion();
      em.persist(reference);
    }
  }

  /** The clauses of the document's current text, in order. */
  public List<ClauseView> list(UUID document) {
    return list(documents.text(document));
  }

  /** The clauses of this text, in order; what stands in them by the dossier's own lexicon. */
  public List<ClauseView> list(TextView text) {
    Lexicon lexicon = lexicons.ofDocument(text.document());
    return read(text).stream().map(c -> c.by(lexicon)).toList();
  }

  /** The clauses of this text, in order, as they were read. */
  public List<ClauseView> read(TextView text) {
    List<Object[]> rows =
        em.createQuery(
                "select p, c from ClausePlace p, Clause c where c.id = p.clause and p.textVersion ="
                    + " :version order by p.ordinal",
                Object[].class)
            .setParameter("version", text.id())
            .getResultList();
    Map<UUID, List<Citation>> citations = citations(text.id());
    Map<UUID, Integer> indexes = new HashMap<>();
    rows.forEach(row -> indexes.put(((ClausePlace) row[0]).clause, ((ClausePlace) row[0]).ordinal));
    List<ClauseView> clauses = new ArrayList<>(rows.size());
    for (Object[] row : rows) {
      clauses.add(view((ClausePlace) row[0], (Clause) row[1], text, indexes, citations));
    }
    return clauses;
  }

  /**
   * Some clauses of current texts and those that they hang under, whose words are at hand; by id. A
   * clause above has no words where they are not given, nor has it citations or an index. Says
   * nothing about who may read them.
   *
   * @param words by id of the clause
   */
  public Map<UUID, ClauseView> some(Map<UUID, String> words) {
    List<Object[]> rows = new ArrayList<>(places(words.keySet()));
    Set<UUID> above = new HashSet<>();
    rows.forEach(row -> above.add(((ClausePlace) row[0]).parent));
    above.remove(null);
    above.removeAll(words.keySet());
    rows.addAll(places(above));
    Map<Map.Entry<UUID, String>, Lexicon> known = new HashMap<>();
    Map<UUID, ClauseView> views = new HashMap<>();
    for (Object[] row : rows) {
      Lexicon lexicon =
          known.computeIfAbsent(
              Map.entry((UUID) row[2], (String) row[3]),
              of -> lexicons.of(of.getKey(), of.getValue()));
      ClausePlace place = (ClausePlace) row[0];
      String text = words.getOrDefault(place.clause, "");
      views.put(place.clause, view(place, (Clause) row[1], text).by(lexicon));
    }
    return views;
  }

  /** By their texts, as places are kept in the order of these. */
  private List<Object[]> places(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<UUID> versions =
        em.createQuery(
                "select distinct d.currentVersion from Clause c, Document d where c.id in :ids and"
                    + " d.id = c.document",
                UUID.class)
            .setParameter("ids", ids)
            .getResultList();
    return em.createQuery(
            "select p, c, d.dossier, d.language from ClausePlace p, Clause c, Document d where"
                + " p.textVersion in :versions and p.clause in :ids and c.id = p.clause and d.id ="
                + " c.document",
            Object[].class)
        .setParameter("versions", versions)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** One clause; a retired one leads to its successor. */
  public ClauseView get(UUID id) {
    Clause clause =
        successor(
            Optional.ofNullable(id)
                .map(i -> em.find(Clause.class, i))
                .orElseThrow(Refusal::notFound));
    return list(clause.document).stream()
        .filter(c -> c.id().equals(clause.id))
        .findFirst()
        .orElseThrow(Refusal::gone);
  }

  /**
   * Where a clause is now.
   *
   * @param clause itself, or the successor of a retired one
   */
  public record Standing(UUID clause, UUID document) {}

  /** Where these clauses are now, as far as they are any; says nothing about who may read them. */
  public Map<UUID, Standing> standing(Collection<UUID> ids) {
    Map<UUID, Standing> standing = new HashMap<>();
    for (UUID id : ids) {
      Clause clause = em.find(Clause.class, id);
      if (clause != null) {
        standing.put(id, new Standing(successor(clause).id, clause.document));
      }
    }
    return standing;
  }

  /** The document of a clause, when the caller may read it. */
  public Optional<UUID> documentOf(UUID clause) {
    return Optional.ofNullable(em.find(Clause.class, clause))
        .map(c -> documents.get(c.document).id());
  }

  private Clause successor(Clause clause) {
    Clause at = clause;
    while (at.retired && at.replacedBy != null) {
      at = em.find(Clause.class, at.replacedBy);
    }
    return at;
  }

  private Map<UUID, List<Citation>> citations(UUID version) {
    return em.createQuery(
            "select r from CrossReference r where r.textVersion = :version order by r.start",
            CrossReference.class)
        .setParameter("version", version)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                r -> r.clause,
                Collectors.mapping(
                    r -> new Citation(r.symbol, r.paragraph, r.section, new Span(r.start, r.end)),
                    Collectors.toList())));
  }

  private static ClauseView view(ClausePlace p, Clause c, String words) {
    return view(p, c, words, Map.of(), Map.of());
  }

  private static ClauseView view(
      ClausePlace p,
      Clause c,
      TextView text,
      Map<UUID, Integer> indexes,
      Map<UUID, List<Citation>> citations) {
    return view(p, c, new Span(p.start, p.end).of(text.text()), indexes, citations);
  }

  private static ClauseView view(
      ClausePlace p,
      Clause c,
      String words,
      Map<UUID, Integer> indexes,
      Map<UUID, List<Citation>> citations) {
    Span span = new Span(p.start, p.end);
    return new ClauseView(
        c.id,
        c.version,
        c.document,
        p.textVersion,
        p.ordinal,
        p.parent == null ? -1 : indexes.getOrDefault(p.parent, -1),
        p.parent,
        p.kind,
        p.part,
        p.resolution,
        p.number,
        p.label,
        span,
        words,
        p.confidence,
        c.rule,
        c.origin,
        Json.read(p.details, ClauseDetails.class),
        citations.getOrDefault(c.id, List.of()),
        c.confirmedBy,
        c.confirmedAt);
  }
}
