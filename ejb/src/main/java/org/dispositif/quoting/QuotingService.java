package org.dispositif.quoting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.Quotations;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.TextView;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.quote.QuotingText;
import org.dispositif.text.quote.SourceFinder;
import org.dispositif.text.quote.SourceText;
import org.dispositif.text.quote.TakenWords;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds what texts take from one another, in both directions. Nothing of it is stored. */
@Stateless
public class QuotingService {

  /** Of two texts that agree equally well, what people quote, and what was there before. */
  private static final Comparator<DocumentView> LIKELY =
      Comparator.comparing((DocumentView d) -> d.kind() == DocumentKind.ARTICLE)
          .thenComparing(DocumentView::date, Comparator.nullsLast(LocalDate::compareTo))
          .thenComparing(DocumentView::id);

  /** Texts read at a time. */
  private static final int AT_ONCE = 100;

  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject Quotations quotations;
  @Inject KnownQuotations known;

  /** Whether a text can have taken words from another: nobody quotes what is written later. */
  private static boolean mayQuote(DocumentView document, DocumentView source) {
    if (document.date() != null && source.date() != null) {
      return !source.date().isAfter(document.date());
    }
    return source.kind() != DocumentKind.ARTICLE || document.kind() == DocumentKind.ARTICLE;
  }

  /** What the text takes from the other texts of its dossier that are not known to be later. */
  public List<SourcedWords> of(UUID id) {
    DocumentView document = documents.get(id);
    List<DocumentView> sources =
        documents.all(document.dossier()).stream().filter(d -> mayQuote(document, d)).toList();
    return taken(document, sources);
  }

  /**
   * What the text takes from one other.
   *
   * @throws org.dispositif.platform.Refusal not found when the caller may not read either
   */
  public List<SourcedWords> of(UUID id, UUID source) {
    return taken(documents.get(id), List.of(documents.get(source)));
  }

  private List<SourcedWords> taken(DocumentView document, List<DocumentView> others) {
    TextView text = documents.text(document.id());
    List<DocumentView> sources =
        others.stream().filter(d -> !d.id().equals(document.id())).sorted(LIKELY).toList();
    QuotingText quoting = quoting(document, text);
    List<TakenWords> found =
        known.of(
            text.id(), quoting, sources, () -> SourceFinder.find(quoting, texts(sources, text)));
    Map<UUID, TextView> read = new HashMap<>();
    List<ClauseView> own = found.isEmpty() ? List.of() : clauses.list(text);
    return found.stream()
        .map(w -> new SourcedWords(w, first(own, w.span()), source(w, sources, read)))
        .toList();
  }

  private QuotingText quoting(DocumentView document, TextView text) {
    List<Quotation> quoted = quotations.list(document.id());
    List<Span> prose =
        clauses.read(text).stream().filter(c -> isProse(c.kind())).map(ClauseView::span).toList();
    return new QuotingText(text.text(), quoted, prose);
  }

  private static boolean isProse(BlockKind kind) {
    return switch (kind) {
      case NOISE, SIGNATORY, COPY, SALUTATION -> false;
      default -> true;
    };
  }

  /** Read a few at a time while they are looked at: a library's texts need not stand in memory. */
  private Iterable<SourceText> texts(List<DocumentView> sources, TextView own) {
    int chunks = (sources.size() + AT_ONCE - 1) / AT_ONCE;
    return () ->
        IntStream.range(0, chunks)
            .mapToObj(
                c -> sources.subList(c * AT_ONCE, Math.min(sources.size(), (c + 1) * AT_ONCE)))
            .flatMap(chunk -> chunk(chunk, own).stream())
            .iterator();
  }

  /** A copy of the text itself is no source of it. */
  private List<SourceText> chunk(List<DocumentView> sources, TextView own) {
    Map<UUID, String> texts = documents.texts(sources);
    List<SourceText> read = new ArrayList<>(sources.size());
    for (DocumentView source : sources) {
      String text = texts.getOrDefault(source.id(), "");
      boolean copy = text.equals(own.text());
      read.add(new SourceText(copy ? "" : text, source.kind() == DocumentKind.RESOLUTION));
    }
    return read;
  }

  private static @Nullable ClauseView first(List<ClauseView> all, Span span) {
    return all.stream().filter(c -> c.span().overlaps(span)).findFirst().orElse(null);
  }

  private SourcedWords.@Nullable Source source(
      TakenWords words, List<DocumentView> sources, Map<UUID, TextView> read) {
    if (words.source() == null) {
      return null;
    }
    DocumentView document = sources.get(words.source().source());
    TextView text = read.computeIfAbsent(document.id(), documents::text);
    return source(document, text, words.source().span());
  }

  private SourcedWords.Source source(DocumentView document, TextView text, Span span) {
    List<ClauseView> holding =
        clauses.list(text).stream().filter(c -> c.span().overlaps(span)).toList();
    return new SourcedWords.Source(document, span.of(text.text()), span, holding);
  }

  /** Quotations of other texts of the dossier that are taken from this one, by text. */
  public List<QuotedIn> quotedIn(UUID id) {
    DocumentView document = documents.get(id);
    TextView text = documents.text(id);
    List<SourceText> source =
        List.of(new SourceText(text.text(), document.kind() == DocumentKind.RESOLUTION));
    List<DocumentView> others =
        documents.all(document.dossier()).stream()
            .filter(d -> !d.id().equals(id) && d.kind() != DocumentKind.RESOLUTION)
            .filter(d -> mayQuote(d, document))
            .sorted(LIKELY)
            .toList();
    return quotations.quoting(others).stream()
        .filter(other -> !other.text().equals(text.text()))
        .flatMap(other -> quoted(other, source, text))
        .toList();
  }

  private Stream<QuotedIn> quoted(
      Quotations.Quoting other, List<SourceText> source, TextView quoted) {
    QuotingText there = new QuotingText(other.text(), other.quotations(), List.of());
    List<TakenWords> found =
        SourceFinder.find(there, source).stream().filter(w -> w.source() != null).toList();
    if (found.isEmpty()) {
      return Stream.empty();
    }
    List<ClauseView> quoting = clauses.list(documents.text(other.document().id()));
    List<ClauseView> own = clauses.list(quoted);
    return found.stream().map(w -> quotedIn(other.document(), w, quoting, own));
  }

  private static QuotedIn quotedIn(
      DocumentView document, TakenWords words, List<ClauseView> quoting, List<ClauseView> quoted) {
    ClauseView source = first(quoted, words.source().span());
    return new QuotedIn(document, words, first(quoting, words.span()), source);
  }
}
