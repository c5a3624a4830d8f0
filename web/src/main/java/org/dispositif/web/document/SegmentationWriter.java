package org.dispositif.web.document;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.intake.Content;
import org.dispositif.text.cite.TreatyNames;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Tabling;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.segment.Vote;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.lexicon.AddresseeNames;

/**
 * Turns a document's content into the contract's shape: offsets to code points, findings to words.
 */
final class SegmentationWriter {

  private final Content content;
  private final CodePoints points;
  private final ClauseNames names;
  private final Iris iris;
  private final Locale locale;

  SegmentationWriter(Content content, Iris iris, Locale locale) {
    this.content = content;
    this.points = CodePoints.of(content.text());
    this.names = new ClauseNames(content.language());
    this.iris = iris;
    this.locale = locale;
  }

  SegmentationAnswer answer() {
    DocumentView d = content.document();
    List<ResolutionHead> heads = content.reading().resolutions();
    ResolutionHead head = ResolutionHead.firstWhole(heads);
    return new SegmentationAnswer(
        content.language(),
        code(content.kind()),
        head == null ? null : head.symbol(),
        content.title(),
        head == null ? null : adopted(head.adopted()),
        content.text(),
        heads.stream().map(this::head).toList(),
        blocks(),
        content.reading().addressees().stream().map(this::phrase).toList(),
        demands(),
        signatories(),
        quotations(),
        content.reading().findings().stream().map(this::finding).toList(),
        d == null ? null : d.id(),
        d == null ? null : iris.document(d.id()),
        d == null ? null : iris.documentPage(d.id()),
        d == null ? null : Preconditions.etag(d.version()),
        d == null ? null : iris.dossier(d.dossier()),
        d == null ? null : d.textVersion(),
        content.date(),
        content.reference(),
        d == null ? null : d.createdAt());
  }

  List<SegmentationAnswer.BlockItem> blocks() {
    return content.clauses().stream().map(this::block).toList();
  }

  SegmentationAnswer.BlockItem block(ClauseView c) {
    DutiesWriter duties = new DutiesWriter(duties(c), this::point);
    return new SegmentationAnswer.BlockItem(
        c.index(),
        c.id(),
        c.id() == null ? null : iris.clause(c.id()),
        c.id() == null ? null : iris.clausePage(c.document(), c.id()),
        c.kind().code(),
        code(c.part()),
        known(c.resolution()),
        c.number(),
        c.label(),
        c.label() == null ? null : names.full(c.label()),
        c.label() == null ? null : names.margin(c.label()),
        known(c.parentIndex()),
        c.text(),
        start(c.span()),
        end(c.span()),
        c.confidence(),
        c.rule(),
        c.details().source().stream()
            .map(s -> new SegmentationAnswer.Place(s.page(), s.start(), s.end()))
            .toList(),
        c.details().verbs().stream().map(v -> verb(v, duties)).toList(),
        c.details().addressees().stream().map(this::phrase).toList(),
        duties.object(),
        duties.deadlines(),
        duties.reporting(),
        recipient(duties),
        reporters(duties),
        c.citations().stream()
            .map(
                x ->
                    new SegmentationAnswer.Cited(
                        x.symbol(),
                        TreatyNames.of(x.symbol(), locale),
                        x.paragraph(),
                        x.section(),
                        start(x.span()),
                        end(x.span())))
            .toList(),
        c.details().footnotes().stream()
            .map(f -> new SegmentationAnswer.Footnote(f.mark(), points.fromUtf16(f.at()), f.note()))
            .toList(),
        c.reviewedBy() != null,
        c.details().said(),
        c.id() == null ? null : Preconditions.etag(c.version()));
  }

  private static Duties duties(ClauseView c) {
    boolean asks = c.kind() == BlockKind.OPERATIVE || c.kind() == BlockKind.SUB;
    return Duties.of(
        c.text(),
        c.span().start(),
        asks ? c.details().verbs() : List.of(),
        c.details().addressees());
  }

  private SegmentationAnswer.Head head(ResolutionHead h) {
    return new SegmentationAnswer.Head(
        h.index(),
        h.symbol(),
        h.part(),
        h.title(),
        h.organ(),
        adopted(h.adopted()),
        enacting(h),
        tabled(h.tabled()));
  }

  private static SegmentationAnswer.Tabled tabled(Tabling t) {
    return t == null
        ? null
        : new SegmentationAnswer.Tabled(
            t.agendaItems().stream()
                .map(a -> new SegmentationAnswer.AgendaItem(a.number(), a.title()))
                .toList(),
            t.sponsors().stream()
                .map(s -> new SegmentationAnswer.Sponsor(s.name(), s.state()))
                .toList(),
            t.committee(),
            t.reports(),
            t.drafts());
  }

  /** Where it stands in the cut as it was corrected since. */
  private Integer enacting(ResolutionHead h) {
    return content.clauses().stream()
        .filter(c -> c.kind() == BlockKind.ENACTING && c.resolution() == h.index())
        .map(ClauseView::index)
        .findFirst()
        .orElse(null);
  }

  private static SegmentationAnswer.Adopted adopted(Adoption a) {
    return a == null
        ? null
        : new SegmentationAnswer.Adopted(
            a.date(), a.meeting(), a.method(), a.vote(), votes(a.votes()));
  }

  private static SegmentationAnswer.Votes votes(Vote v) {
    return v == null
        ? null
        : new SegmentationAnswer.Votes(
            v.inFavour(),
            v.against(),
            v.abstaining(),
            v.inFavourStates(),
            v.againstStates(),
            v.abstainingStates());
  }

  private List<SegmentationAnswer.DemandItem> demands() {
    return content.demands().stream().map(this::demand).toList();
  }

  private SegmentationAnswer.DemandItem demand(DemandView d) {
    DutiesWriter duties = new DutiesWriter(d.duties(), this::point);
    return new SegmentationAnswer.DemandItem(
        d.id(),
        d.document() == null ? null : iris.demand(d.id()),
        d.number(),
        d.parent(),
        code(d.level()),
        code(d.state()),
        d.text(),
        start(d.anchor().span()),
        end(d.anchor().span()),
        d.addressees().stream().map(this::addressee).toList(),
        d.verbs().stream().map(v -> verb(v, duties)).toList(),
        duties.object(),
        duties.deadlines(),
        duties.reporting(),
        recipient(duties),
        reporters(duties));
  }

  private SegmentationAnswer.Phrase addressee(Addressee a) {
    return new SegmentationAnswer.Phrase(
        a.text(),
        a.entity(),
        name(a.entity()),
        a.span() == null ? null : start(a.span()),
        a.span() == null ? null : end(a.span()));
  }

  /** The body to which a report goes, null where none is asked for or named. */
  private SegmentationAnswer.Phrase recipient(DutiesWriter duties) {
    AddresseePhrase to = duties.duties().recipient();
    return to == null ? null : phrase(to);
  }

  /** Who is to report. */
  private List<SegmentationAnswer.Phrase> reporters(DutiesWriter duties) {
    return duties.duties().reporters().stream().map(this::phrase).toList();
  }

  private SegmentationAnswer.Phrase phrase(AddresseePhrase a) {
    return new SegmentationAnswer.Phrase(
        a.text(), a.entity(), name(a.entity()), start(a.span()), end(a.span()));
  }

  private String name(String entity) {
    return AddresseeNames.of(content.names(), entity, locale);
  }

  private SegmentationAnswer.Verb verb(VerbPhrase v, DutiesWriter duties) {
    SegmentationAnswer.Strength strength =
        v.strength() == null
            ? null
            : new SegmentationAnswer.Strength(v.strength().scale(), v.strength().rank());
    return new SegmentationAnswer.Verb(
        v.text(), v.lemma(), strength, start(v.span()), end(v.span()), duties.object(v));
  }

  private List<SegmentationAnswer.SignatoryItem> signatories() {
    return content.signatories().stream()
        .map(
            s ->
                new SegmentationAnswer.SignatoryItem(
                    s.name(), s.person(), s.organization(), start(s.span()), end(s.span())))
        .toList();
  }

  private List<SegmentationAnswer.QuotationItem> quotations() {
    return content.quotations().stream()
        .map(
            q ->
                new SegmentationAnswer.QuotationItem(
                    q.text(), start(q.span()), end(q.span()), q.speaker()))
        .toList();
  }

  private SegmentationAnswer.FindingItem finding(Finding f) {
    return new SegmentationAnswer.FindingItem(
        f.code(),
        code(f.severity()),
        Texts.get(locale, "finding." + f.code(), f.args().toArray()),
        start(f.span()),
        end(f.span()));
  }

  private int point(int offset) {
    return points.fromUtf16(offset);
  }

  private int start(Span span) {
    return points.fromUtf16(span.start());
  }

  private int end(Span span) {
    return points.fromUtf16(span.end());
  }

  private static Integer known(int index) {
    return index < 0 ? null : index;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The place of one stored clause among others of its document, for lists of clauses. */
  static SegmentationAnswer.BlockItem block(
      Content content, UUID clause, Iris iris, Locale locale) {
    SegmentationWriter writer = new SegmentationWriter(content, iris, locale);
    return content.clauses().stream()
        .filter(c -> c.id().equals(clause))
        .findFirst()
        .map(writer::block)
        .orElseThrow();
  }
}
