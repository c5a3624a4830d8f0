package org.dispositif.demand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Origin;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.source.Span;

/** Whom letters and articles quote. */
@Stateless
public class Quotations {

  private static final int LONGEST_SPEAKER = 500;

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;

  /** Stores those found in a new document. */
  public void store(DocumentView document, List<Quotation> found) {
    for (int i = 0; i < found.size(); i++) {
      QuotationEntry entry = new QuotationEntry();
      entry.id = Ids.next();
      entry.textVersion = document.textVersion();
      entry.ordinal = i;
      entry.start = found.get(i).span().start();
      entry.end = found.get(i).span().end();
      entry.speaker = Width.cut(found.get(i).speaker(), LONGEST_SPEAKER);
      entry.origin = Origin.MACHINE;
      em.persist(entry);
    }
  }

  /** In the order of the text. */
  public List<Quotation> list(UUID document) {
    TextView text = documents.text(document);
    return em.createQuery(
            "select q from QuotationEntry q where q.textVersion = :version order by q.ordinal",
            QuotationEntry.class)
        .setParameter("version", text.id())
        .getResultStream()
        .map(q -> quotation(new Span(q.start, q.end), q.speaker, text.text()))
        .toList();
  }

  /** A text that quotes. */
  public record Quoting(DocumentView document, String text, List<Quotation> quotations) {}

  /** Those of these documents that quote, in their order. */
  public List<Quoting> quoting(List<DocumentView> shown) {
    Map<UUID, String> texts = documents.texts(shown);
    Map<UUID, List<QuotationEntry>> entries =
        em.createQuery(
                "select q from QuotationEntry q where q.textVersion in :versions order by"
                    + " q.ordinal",
                QuotationEntry.class)
            .setParameter("versions", shown.stream().map(DocumentView::textVersion).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(q -> q.textVersion));
    return shown.stream()
        .filter(d -> entries.containsKey(d.textVersion()) && texts.containsKey(d.id()))
        .map(d -> quoting(d, texts.get(d.id()), entries.get(d.textVersion())))
        .toList();
  }

  private static Quoting quoting(DocumentView document, String text, List<QuotationEntry> found) {
    return new Quoting(
        document,
        text,
        found.stream().map(q -> quotation(new Span(q.start, q.end), q.speaker, text)).toList());
  }

  private static Quotation quotation(Span span, String speaker, String text) {
    return new Quotation(span.of(text), span, speaker);
  }
}
