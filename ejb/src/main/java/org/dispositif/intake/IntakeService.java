package org.dispositif.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.Quotations;
import org.dispositif.document.DocumentStore;
import org.dispositif.document.DocumentView;
import org.dispositif.document.NewDocument;
import org.dispositif.document.OriginalFile;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.extract.Extracted;
import org.dispositif.extract.Extraction;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Grammar;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Span;

/** Reads files, shows what was recognised, and stores it. */
@Stateless
public class IntakeService {

  /** Told with every text version, so that one knows which rules cut it. */
  private static final String SEGMENTER = "1";

  /** Each document of a file that is split keeps the whole file as its original. */
  private static final long LARGEST_IN_ALL = 200_000_000;

  private static final int LONGEST_TITLE = 2000;
  private static final int LONGEST_HEADLINE = 160;

  @Inject Access access;
  @Inject DocumentStore store;
  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject Quotations quotations;
  @Inject Changes changes;

  /**
   * A file to read.
   *
   * @param kind null: recognised
   * @param language null: recognised
   */
  public record Incoming(OriginalFile file, DocumentKind kind, String language) {}

  /** What would be stored; stores nothing. */
  public Content preview(Incoming incoming) {
    return Content.of(read(incoming, Extraction.of(incoming.file())));
  }

  /** What {@link #store} did: the same id with the same bytes again makes nothing new. */
  public record Stored(DocumentView document, boolean made) {}

  /**
   * Stores the file with everything that was read in it, in one transaction.
   *
   * @param id supplied by the client, or null
   */
  public Stored store(UUID dossier, UUID id, Incoming incoming) {
    access.require(dossier, Permission.WORK);
    Extracted extracted = Extraction.of(incoming.file());
    List<DocumentReading> reading = List.of(read(incoming, extracted));
    return store(dossier, id, incoming.file(), extracted, reading).get(0);
  }

  /**
   * Stores what was read in one file as one or several documents, in one transaction.
   *
   * @param id of the first, supplied by the client, or null; those of the others follow from it
   * @param readings one for each document
   */
  public List<Stored> store(
      UUID dossier,
      UUID id,
      OriginalFile file,
      Extracted extracted,
      List<DocumentReading> readings) {
    access.require(dossier, Permission.WORK);
    if ((long) file.content().length * readings.size() > LARGEST_IN_ALL) {
      throw Refusal.of(
          Refusal.Reason.TOO_LARGE, "intake.split", readings.size(), LARGEST_IN_ALL / 1_000_000);
    }
    List<Stored> stored = new ArrayList<>();
    for (DocumentReading reading : readings) {
      UUID its = id == null ? null : following(id, stored.size());
      stored.add(store(document(dossier, its, file, extracted, reading), reading));
    }
    return stored;
  }

  private Stored store(NewDocument wanted, DocumentReading reading) {
    DocumentStore.Created created = store.create(wanted);
    DocumentView document = created.document();
    if (created.made()) {
      clauses.store(document, reading.segmentation().blocks());
      demands.storeFound(document, reading.letter().demands(), reading.letter().signatories());
      quotations.store(document, reading.quotations());
      changes.record(wanted.dossier(), Changes.Kind.CREATED, "document", document.id());
    }
    return new Stored(document, created.made());
  }

  /** The same for the same: sending it all again makes nothing twice. */
  private static UUID following(UUID id, int n) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ n);
  }

  static DocumentReading read(Incoming incoming, Extracted extracted) {
    DocumentReading read =
        DocumentReader.read(
            extracted.text(),
            new ReadingHints(incoming.kind(), incoming.language(), incoming.file().filename()));
    List<Finding> findings = new ArrayList<>(extracted.findings());
    findings.addAll(languageFindings(read));
    findings.addAll(read.findings());
    return new DocumentReading(read.segmentation(), read.letter(), read.quotations(), findings);
  }

  /** The grammars of other languages are still to come; say so rather than cut badly in silence. */
  private static List<Finding> languageFindings(DocumentReading read) {
    String language = read.segmentation().language();
    return Grammar.knows(language) || language.equals("es") && !isResolution(read)
        ? List.of()
        : List.of(
            new Finding(
                "language.unknown", Finding.Severity.WARNING, List.of(language), new Span(0, 0)));
  }

  private static boolean isResolution(DocumentReading read) {
    return read.segmentation().kind() == DocumentKind.RESOLUTION;
  }

  static NewDocument document(
      UUID dossier, UUID id, OriginalFile file, Extracted extracted, DocumentReading reading) {
    Segmentation cut = reading.segmentation();
    List<ResolutionHead> heads = cut.resolutions();
    ResolutionHead head = ResolutionHead.firstWhole(heads);
    Adoption adopted = head == null ? null : head.adopted();
    String symbol = head == null ? null : head.symbol();
    boolean resolution = cut.kind() == DocumentKind.RESOLUTION;
    LocalDate date =
        resolution ? (adopted == null ? null : adopted.date()) : reading.letter().date();
    return new NewDocument(
        id,
        dossier,
        cut.kind(),
        cut.language(),
        title(cut, symbol, file),
        symbol,
        organ(head),
        head == null ? null : head.part(),
        date,
        adopted == null ? null : adopted.meeting(),
        adopted == null ? null : adopted.method(),
        adopted == null ? null : adopted.vote(),
        reading.letter().reference(),
        cut.reading().text(),
        extracted.text(),
        Json.write(new Reading(heads, reading.letter().addressees(), reading.findings())),
        SEGMENTER,
        resolution ? heads : List.of(),
        new OriginalFile(file.filename(), extracted.mediaType(), file.content()));
  }

  /** Of a body that is not on the list nothing is known but its name in the enacting line. */
  private static String organ(ResolutionHead head) {
    return head == null || "OTHER".equals(head.organ()) ? null : head.organ();
  }

  /**
   * The title that was read, else the symbol, else a first line short enough for one, else the
   * file's name.
   */
  private static String title(Segmentation cut, String symbol, OriginalFile file) {
    String title = cut.title() == null || cut.title().isBlank() ? symbol : cut.title();
    String first = cut.reading().text().strip().lines().findFirst().orElse("–");
    if (title == null || title.isBlank()) {
      boolean named = file.filename() != null && !file.filename().isBlank();
      title = first.length() <= LONGEST_HEADLINE || !named ? first : file.filename();
    }
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
  }
}
