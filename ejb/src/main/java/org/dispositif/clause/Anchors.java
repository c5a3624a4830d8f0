package org.dispositif.clause;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.document.DocumentService;
import org.dispositif.document.TextView;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;

/**
 * Attaches things to words: annotation targets, link ends, demands and evidence all hold an anchor.
 * An anchor is made on the document's current text and never changes; it keeps the words and what
 * stands around them.
 */
@Stateless
public class Anchors {

  /** Characters kept before and behind the words. */
  private static final int CONTEXT = 32;

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  /**
   * An anchor on these words of the document's current text.
   *
   * @param span UTF-16
   * @throws Refusal unusable when the span is empty or runs out of the text
   */
  public AnchorView onWords(UUID document, Span span) {
    return onWords(document, List.of(span)).get(0);
  }

  /** An anchor on each of these spans, in their order; the clauses are read once for all. */
  public List<AnchorView> onWords(UUID document, List<Span> spans) {
    TextView text = documents.text(document);
    List<ClauseView> all = clauses.list(text);
    return spans.stream().map(span -> onWords(text, all, span)).toList();
  }

  private AnchorView onWords(TextView text, List<ClauseView> all, Span span) {
    if (span.length() == 0 || span.end() > text.text().length()) {
      throw Refusal.unusable("anchor.outside", span.start(), span.end());
    }
    Optional<ClauseView> holder = all.stream().filter(c -> c.span().contains(span)).findFirst();
    return make(text, holder.orElse(null), false, span);
  }

  /** An anchor on a whole clause. */
  public AnchorView onClause(UUID clause) {
    ClauseView view = clauses.get(clause);
    return make(documents.text(view.document()), view, true, view.span());
  }

  private AnchorView make(TextView text, ClauseView clause, boolean whole, Span span) {
    Anchor anchor = new Anchor();
    anchor.id = Ids.next();
    anchor.document = text.document();
    anchor.textVersion = text.id();
    anchor.clause = clause == null ? null : clause.id();
    anchor.wholeClause = whole;
    anchor.start = span.start();
    anchor.end = span.end();
    anchor.exact = span.of(text.text());
    anchor.prefix =
        text.text()
            .substring(whole(text.text(), Math.max(0, span.start() - CONTEXT)), span.start());
    int end = Math.min(text.text().length(), span.end() + CONTEXT);
    anchor.suffix = text.text().substring(span.end(), whole(text.text(), end));
    em.persist(anchor);
    return view(anchor, clause == null ? null : clause.label());
  }

  /** Never cuts a surrogate pair in two. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  /** These anchors, by id. The caller of this has asked whether they may be read. */
  public Map<UUID, AnchorView> views(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Anchor> anchors =
        em.createQuery("select a from Anchor a where a.id in :ids", Anchor.class)
            .setParameter("ids", Set.copyOf(ids))
            .getResultList();
    Map<UUID, Cuts> cuts = cuts(anchors);
    Map<UUID, AnchorView> views = new HashMap<>();
    anchors.forEach(a -> views.put(a.id, cuts.get(a.document).view(a)));
    return views;
  }

  /** The cut of each document that these anchors are in. */
  private Map<UUID, Cuts> cuts(List<Anchor> anchors) {
    Map<UUID, Cuts> cuts = new HashMap<>();
    anchors.forEach(a -> cuts.computeIfAbsent(a.document, any -> new Cuts()));
    em.createQuery(
            "select d.id, p.textVersion, p.clause, p.label, p.start, p.end from ClausePlace p,"
                + " Document d where d.id in :documents and d.currentVersion = p.textVersion order"
                + " by p.start",
            Object[].class)
        .setParameter("documents", cuts.keySet())
        .getResultStream()
        .forEach(row -> cuts.get((UUID) row[0]).add(row));
    return cuts;
  }

  private static AnchorView view(Anchor a, String label) {
    return view(a, a.clause, label, a.wholeClause);
  }

  static AnchorView view(Anchor a, UUID clause, String label, boolean whole) {
    return new AnchorView(
        a.id,
        a.document,
        a.textVersion,
        clause,
        label,
        whole,
        new Span(a.start, a.end),
        a.exact,
        a.prefix,
        a.suffix);
  }
}
