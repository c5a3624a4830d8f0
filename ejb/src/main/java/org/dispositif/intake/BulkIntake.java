package org.dispositif.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.Quotations;
import org.dispositif.document.Digests;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.NewDocument;
import org.dispositif.document.OriginalFile;
import org.dispositif.extract.Extracted;
import org.dispositif.extract.Extraction;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.segment.ResolutionHead;

/** Many files: read one by one, by as many threads as one likes, and stored together. */
@Stateless
public class BulkIntake {

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject Quotations quotations;
  @Inject Changes changes;

  /**
   * A file that was read and is not stored.
   *
   * @param id that the document will have
   * @param fileDigest by which its bytes are recognised
   * @param wordsDigest by which its reading text is recognised
   */
  public record Text(
      UUID id,
      OriginalFile file,
      Extracted extracted,
      DocumentReading reading,
      String fileDigest,
      String wordsDigest) {

    /**
     * Reads a file; touches nothing else.
     *
     * @throws org.dispositif.platform.Refusal as {@link Extraction#of}
     */
    public static Text read(IntakeService.Incoming incoming) {
      Extracted extracted = Extraction.of(incoming.file());
      DocumentReading reading = IntakeService.read(incoming, extracted);
      return new Text(
          Ids.next(),
          incoming.file(),
          extracted,
          reading,
          Digests.of(incoming.file().content()),
          Digests.of(reading.segmentation().reading().text()));
    }

    public String words() {
      return reading.segmentation().reading().text();
    }

    /** Null where it has none. */
    public String symbol() {
      ResolutionHead head = ResolutionHead.firstWhole(reading.segmentation().resolutions());
      return head == null ? null : head.symbol();
    }

    public String language() {
      return reading.segmentation().language();
    }
  }

  /**
   * Stores them, each as one document, with everything that was read in them, in the transaction of
   * whoever calls this.
   */
  public List<DocumentView> store(UUID dossier, List<Text> texts) {
    List<NewDocument> wanted = new ArrayList<>();
    texts.forEach(
        t ->
            wanted.add(
                IntakeService.document(dossier, t.id(), t.file(), t.extracted(), t.reading())));
    List<DocumentView> made = documents.createAll(dossier, wanted);
    for (int i = 0; i < made.size(); i++) {
      clauses.persist(made.get(i), texts.get(i).reading().segmentation().blocks());
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
