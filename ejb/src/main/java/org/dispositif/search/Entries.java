package org.dispositif.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseDetails;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.lexicon.Lexicons;
import org.dispositif.platform.Json;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.segment.VerbPhrase;

/** Makes what the index holds of a document out of the tables, whoever may read it. */
@Dependent
class Entries {

  /** Page furniture and "The General Assembly," say nothing; a title is found with its document. */
  private static final Set<BlockKind> LEFT_OUT =
      Set.of(BlockKind.NOISE, BlockKind.ENACTING, BlockKind.TITLE);

  private static final String AGAINST =
      "select distinct h.document, v.state from StateVote v join HeldResolution h on h.id ="
          + " v.resolution where h.document in :ids and v.state is not null and v.choice ="
          + " org.dispositif.document.Choice.AGAINST";

  private static final String SPONSORS =
      "select distinct h.document, s.state from Sponsorship s join HeldResolution h on h.id ="
          + " s.resolution where h.document in :ids and s.state is not null";

  @PersistenceContext EntityManager em;
  @Inject DemandService demands;
  @Inject Lexicons lexicons;

  /** Texts that are read by one lexicon. */
  private record Texts(UUID dossier, String language) {}

  record Named(UUID document, String state) {}

  record Doc(
      UUID id,
      UUID dossier,
      DocumentKind kind,
      String language,
      String title,
      String symbol,
      String organ,
      Integer year,
      String adoption,
      String text,
      UUID version) {}

  record Place(
      UUID clause, BlockKind kind, String label, Integer start, Integer end, String details) {}

  /** All entries of these documents; none of those that are in the trash. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Entry> of(Collection<UUID> documents) {
    List<Entry> entries = new ArrayList<>();
    Map<Texts, Lexicon> known = new HashMap<>();
    Map<UUID, List<String>> against = states(AGAINST, documents);
    Map<UUID, List<String>> sponsors = states(SPONSORS, documents);
    for (Doc doc : docs(documents)) {
      int first = entries.size();
      entries.add(whole(doc));
      Texts texts = new Texts(doc.dossier(), doc.language());
      clauses(
          doc, known.computeIfAbsent(texts, t -> lexicons.of(t.dossier(), t.language())), entries);
      if (doc.kind() == DocumentKind.LETTER) {
        demands(doc, entries);
      }
      for (Entry entry : entries.subList(first, entries.size())) {
        entry.against = against.getOrDefault(doc.id(), List.of());
        entry.sponsors = sponsors.getOrDefault(doc.id(), List.of());
      }
    }
    return entries;
  }

  /** Codes of States by document. */
  private Map<UUID, List<String>> states(String query, Collection<UUID> documents) {
    return em.createQuery(query, Named.class)
        .setParameter("ids", documents)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Named::document, Collectors.mapping(Named::state, Collectors.toList())));
  }

  private List<Doc> docs(Collection<UUID> documents) {
    return em.createQuery(
            "select d.id, d.dossier, d.kind, d.language, d.title, w.symbol, w.organ, w.year,"
                + " w.method, t.content, t.id from Document d join Work w on w.id = d.work join"
                + " TextVersion t on t.id = d.currentVersion where d.id in :ids and d.deletedAt is"
                + " null",
            Doc.class)
        .setParameter("ids", documents)
        .getResultList();
  }

  private static Entry whole(Doc doc) {
    Entry entry = entry(doc, doc.id(), Entry.DOCUMENT, Entry.DOCUMENT);
    entry.names = Names.of(doc.symbol(), null);
    entry.say(new Entry.Words(doc.language(), doc.title(), null));
    return entry;
  }

  private void clauses(Doc doc, Lexicon lexicon, List<Entry> entries) {
    em.createQuery(
            "select p.clause, p.kind, p.label, p.start, p.end, p.details from ClausePlace p where"
                + " p.textVersion = :version order by p.ordinal",
            Place.class)
        .setParameter("version", doc.version())
        .getResultStream()
        .filter(p -> !LEFT_OUT.contains(p.kind()))
        .forEach(p -> entries.add(clause(doc, lexicon, p, entries.size())));
  }

  private static Entry clause(Doc doc, Lexicon lexicon, Place place, int ordinal) {
    String words = doc.text().substring(place.start(), place.end());
    ClauseDetails details =
        Json.read(place.details(), ClauseDetails.class)
            .by(lexicon, place.kind(), words, place.start());
    Entry entry = entry(doc, place.clause(), Entry.CLAUSE, place.kind().code());
    entry.label = place.label();
    entry.ordinal = ordinal;
    entry.names = Names.of(doc.symbol(), place.label());
    entry.say(new Entry.Words(doc.language(), words, doc.title()));
    acting(entry, details.verbs(), details.addressees().stream().map(AddresseePhrase::entity));
    return entry;
  }

  private void demands(Doc doc, List<Entry> entries) {
    List<UUID> ids =
        em.createQuery(
                "select d.id from Demand d where d.document = :document and d.deletedAt is null",
                UUID.class)
            .setParameter("document", doc.id())
            .getResultList();
    demands.views(ids).values().stream()
        .filter(d -> d.state() != DemandState.REJECTED)
        .forEach(d -> entries.add(demand(doc, d)));
  }

  private static Entry demand(Doc doc, DemandView demand) {
    Entry entry = entry(doc, demand.id(), Entry.DEMAND, Entry.DEMAND);
    entry.label = demand.number();
    entry.ordinal = demand.anchor().span().start();
    entry.names = Names.of(doc.symbol(), demand.number());
    entry.say(new Entry.Words(doc.language(), demand.text(), doc.title()));
    acting(entry, demand.verbs(), demand.addressees().stream().map(Addressee::entity));
    return entry;
  }

  private static Entry entry(Doc doc, UUID id, String type, String kind) {
    Entry entry = new Entry();
    entry.id = id.toString();
    entry.type = type;
    entry.kind = kind;
    entry.document = doc.id().toString();
    entry.dossier = doc.dossier().toString();
    entry.documentKind = doc.kind().name().toLowerCase(Locale.ROOT);
    entry.language = doc.language();
    entry.organ = doc.organ();
    entry.year = doc.year() == null ? null : doc.year().toString();
    entry.adoption = doc.adoption();
    entry.symbol = doc.symbol();
    entry.title = doc.title();
    return entry;
  }

  private static void acting(Entry entry, List<VerbPhrase> verbs, Stream<String> addressees) {
    entry.opening = verbs.isEmpty() ? null : verbs.get(0).text();
    entry.verb = verbs.isEmpty() ? null : verbs.get(0).lemma();
    entry.addressees = addressees.filter(Objects::nonNull).distinct().toList();
  }
}
