package org.dispositif.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.NewClauses;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.Quotations;
import org.dispositif.document.Digests;
import org.dispositif.document.DocumentStore;
import org.dispositif.document.DocumentView;
import org.dispositif.document.NewDocument;
import org.dispositif.extract.Extracted;
import org.dispositif.extract.Extraction;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.text.DocumentReading;

/** Many files: read one by one, by as many threads as one likes, and stored together. */
@Stateless
public class BulkIntake {

  @PersistenceContext EntityManager em;
  @Inject DocumentStore store;
  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject Quotations quotations;
  @Inject Changes changes;

  /**
   * A file that was read and is not stored, with the rows that it will be: all that can be made
   * without the database is made where many do it beside each other.
   *
   * @param document as it will be stored
   * @param wordsDigest by which its reading text is recognised
   * @param fileDigest by which its bytes are recognised
   */
  public record Text(
      NewDocument document,
      NewClauses clauses,
      DocumentReading reading,
      String fileDigest,
      String wordsDigest) {

    /**
     * Reads a file; touches nothing else.
     *
     * @throws org.dispositif.platform.Refusal as {@link Extraction#of}
     */
    public static Text read(UUID dossier, IntakeService.Incoming incoming) {
      Extracted extracted = Extraction.of(incoming.file());
      DocumentReading reading = IntakeService.read(incoming, extracted);
      NewDocument document =
          IntakeService.document(dossier, Ids.next(), incoming.file(), extracted, reading);
      return new Text(
          document,
          NewClauses.of(reading.segmentation().blocks()),
          reading,
          Digests.of(incoming.file().content()),
          Digests.of(document.text()));
    }

    /** That the document will have. */
    public UUID id() {
      return document.id();
    }

    public String words() {
      return document.text();
    }

    /** Null where it has none. */
    public String symbol() {
      return document.symbol();
    }

    public String language() {
      return document.language();
    }
  }

  /**
   * Stores them, each as one document, with everything that was read in them, in the transaction of
   * whoever calls this.
   */
  public List<DocumentView> store(UUID dossier, List<Text> texts) {
    List<DocumentView> made = store.createAll(dossier, texts.stream().map(Text::document).toList());
    for (int i = 0; i < made.size(); i++) {
      clauses.persist(made.get(i), texts.get(i).clauses());
    }
    em.flush();
    for (int i = 0; i < made.size(); i++) {
      storeLetter(made.get(i), texts.get(i).reading());
    }
    changes.recordAll(
        dossier, Changes.Kind.CREATED, "document", made.stream().map(DocumentView::id).toList());
    return made;
  }

  private void storeLetter(DocumentView document, DocumentReading reading) {
    boolean asks = !reading.letter().demands().isEmpty();
    if (asks || !reading.letter().signatories().isEmpty()) {
      demands.storeFound(document, reading.letter().demands(), reading.letter().signatories());
    }
    quotations.store(document, reading.quotations());
  }
}
