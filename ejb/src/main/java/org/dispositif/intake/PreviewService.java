package org.dispositif.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.document.Duplicates;
import org.dispositif.document.Duplicates.Duplicate;
import org.dispositif.extract.Extracted;
import org.dispositif.extract.Extraction;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.cut.Correction;
import org.dispositif.text.segment.ResolutionHead;

/**
 * Looking before saving: a file is read, shown, corrected, and stored when its owner says so. Until
 * then it lies in memory, for them alone.
 */
@Stateless
public class PreviewService {

  @Inject Caller caller;
  @Inject Previews previews;
  @Inject Duplicates duplicates;
  @Inject IntakeService intake;

  /**
   * Reads a file; stores nothing.
   *
   * @param dossier for which duplicates are looked up, or null
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public PreviewView make(UUID dossier, IntakeService.Incoming incoming) {
    UUID owner = caller.id();
    Extracted extracted = Extraction.of(incoming.file());
    DocumentReading read = IntakeService.read(incoming, extracted);
    Preview preview = new Preview(Ids.next(), owner, incoming, extracted, read);
    PreviewView view = view(preview, dossier);
    previews.keep(preview);
    return view;
  }

  /**
   * @throws Refusal not found when it has expired or is another person's
   */
  public PreviewView get(UUID id, UUID dossier) {
    return view(mine(id), dossier);
  }

  /** The characters that were taken out of the file. */
  public String source(UUID id) {
    return mine(id).extracted.text();
  }

  /** A page of the file as a PNG image. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public byte[] image(UUID id, int page, int width) {
    return mine(id).image(page, width);
  }

  /**
   * Makes the cut what these corrections, all of them and in this order, make of the machine's.
   *
   * @throws Refusal unusable when one is impossible; those before it are made
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Content correct(UUID id, List<Correction> corrections) {
    return Content.of(mine(id).correct(corrections));
  }

  /** The reading text, which corrections never change. */
  public String text(UUID id) {
    return mine(id).reading().segmentation().reading().text();
  }

  /**
   * Stores it with its corrections, in one transaction.
   *
   * @param document id of the (first) document, supplied by the client, or null
   * @param split whether each resolution becomes a document of its own
   */
  public List<IntakeService.Stored> save(UUID id, UUID dossier, UUID document, boolean split) {
    Preview preview = mine(id);
    return intake.store(
        dossier,
        document,
        preview.incoming.file(),
        preview.extracted,
        split ? Parts.of(preview.reading()) : List.of(preview.reading()));
  }

  private Preview mine(UUID id) {
    return previews.get(id, caller.id());
  }

  private PreviewView view(Preview preview, UUID dossier) {
    DocumentReading read = preview.reading();
    return new PreviewView(
        preview.id,
        Content.of(read),
        preview.incoming.file().filename(),
        preview.extracted.mediaType(),
        preview.extracted.pages(),
        preview.extracted.lines(),
        dossier == null ? List.of() : duplicates(preview, read, dossier),
        Parts.of(read).size());
  }

  private List<Duplicate> duplicates(Preview preview, DocumentReading read, UUID dossier) {
    List<String> symbols =
        read.segmentation().resolutions().stream()
            .map(ResolutionHead::symbol)
            .filter(Objects::nonNull)
            .toList();
    return duplicates.find(
        dossier,
        preview.incoming.file().content(),
        read.segmentation().reading().text(),
        symbols,
        read.segmentation().language());
  }
}
