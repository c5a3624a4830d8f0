package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random texts come, change and go; what is counted is what a naive count of them says. */
class FacetCountsTest {

  private static final List<String> DOSSIERS = some(4);
  private static final List<String> WORDS = List.of("peace", "water", "women", "climate");
  private static final int ROUNDS = 60;

  private final Random random = new Random(20);
  private final FacetSegments segments = new FacetSegments();
  private final Map<String, List<Entry>> texts = new HashMap<>();
  private CloseableSearchMapping mapping;

  @BeforeEach
  void open(@TempDir Path folder) {
    mapping = TextIndex.mapping(folder);
    for (int i = 0; i < 40; i++) {
      put(UUID.randomUUID().toString(), text());
    }
  }

  @AfterEach
  void close() {
    mapping.close();
  }

  private static List<String> some(int many) {
    return Stream.generate(() -> UUID.randomUUID().toString()).limit(many).toList();
  }

  // ---------------------------------------------------------------- random texts

  private void put(String document, List<Entry> entries) {
    entries.forEach(e -> e.document = document);
    TextIndex.put(mapping, texts.containsKey(document) ? Set.of(document) : Set.of(), entries);
    texts.put(document, entries);
  }

  private List<Entry> text() {
    Entry like = new Entry();
    like.dossier = one(DOSSIERS);
    like.documentKind = one(List.of("resolution", "letter"));
    like.language = one(List.of("fr", "en", "de"));
    like.organ = random.nextInt(4) == 0 ? null : one(List.of("GA", "SC", "HRC"));
    like.year = random.nextInt(4) == 0 ? null : String.valueOf(1990 + random.nextInt(40));
    like.adoption = random.nextBoolean() ? null : one(List.of("withoutVote", "recordedVote"));
    like.against = several(List.of("RUS", "USA", "FRA"));
    like.sponsors = several(List.of("DEU", "MEX", "GHA", "FRA"));
    return Stream.generate(() -> piece(like)).limit(random.nextInt(12)).toList();
  }

  private Entry piece(Entry like) {
    Entry entry = new Entry();
    entry.id = UUID.randomUUID().toString();
    entry.type = Entry.CLAUSE;
    entry.dossier = like.dossier;
    entry.documentKind = like.documentKind;
    entry.language = like.language;
    entry.organ = like.organ;
    entry.year = like.year;
    entry.adoption = like.adoption;
    entry.against = like.against;
    entry.sponsors = like.sponsors;
    entry.kind = one(List.of("operative", "preambular", "sub", "footnote"));
    entry.verb = random.nextBoolean() ? null : one(List.of("urge", "note", "decide"));
    entry.addressees = several(List.of("states", "council", "board"));
    entry.title = "title";
    entry.say(new Entry.Words(like.language, String.join(" ", several(WORDS)), null));
    return entry;
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<String> several(List<String> values) {
    return values.stream().filter(v -> random.nextInt(3) == 0).toList();
  }

  // ---------------------------------------------------------------- the naive count

  private static List<String> values(Entry entry, Facet facet) {
    return switch (facet) {
      case DOCUMENT_KIND -> List.of(entry.documentKind);
      case KIND -> List.of(entry.kind);
      case ORGAN -> Stream.ofNullable(entry.organ).toList();
      case YEAR -> Stream.ofNullable(entry.year).toList();
      case LANGUAGE -> List.of(entry.language);
      case VERB -> Stream.ofNullable(entry.verb).toList();
      case ADDRESSEE -> entry.addressees;
      case ADOPTION -> Stream.ofNullable(entry.adoption).toList();
      case AGAINST -> entry.against;
      case SPONSOR -> entry.sponsors;
      case DOSSIER -> List.of(entry.dossier);
    };
  }

  private static boolean passes(Entry entry, Map<Facet, Set<String>> filters, Facet but) {
    return filters.keySet().stream()
        .filter(f -> f != but)
        .allMatch(f -> values(entry, f).stream().anyMatch(filters.get(f)::contains));
  }

  private List<Entry> matching(Wanted wanted, Set<String> readable) {
    Predicate<Entry> said =
        e -> wanted.words().isEmpty() || List.of(e.text.split(" ")).contains(wanted.words());
    return texts.values().stream()
        .flatMap(List::stream)
        .filter(e -> readable.contains(e.dossier))
        .filter(said)
        .toList();
  }

  private static List<Found.Count> counts(List<Entry> matching, Wanted wanted, Facet facet) {
    Map<String, Long> counts = new HashMap<>();
    matching.stream()
        .filter(e -> passes(e, wanted.filters(), facet))
        .flatMap(e -> values(e, facet).stream())
        .forEach(v -> counts.merge(v, 1L, Long::sum));
    return counts.entrySet().stream()
        .map(e -> new Found.Count(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing(Found.Count::count, Comparator.reverseOrder())
                .thenComparing(Found.Count::value))
        .limit(30)
        .toList();
  }

  // ---------------------------------------------------------------- both

  private Wanted wanted(int limit) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    List<Entry> all = texts.values().stream().flatMap(List::stream).toList();
    for (int n = random.nextInt(4); n > 0; n--) {
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      Set<String> values = new TreeSet<>(values(all.get(random.nextInt(all.size())), facet));
      values.addAll(values(all.get(random.nextInt(all.size())), facet));
      filters.put(facet, values);
    }
    return new Wanted(random.nextInt(4) == 0 ? "" : one(WORDS), filters, 0, limit);
  }

  private Found ask(Wanted wanted, Set<String> readable) {
    LuceneBackend backend = mapping.backend().unwrap(LuceneBackend.class);
    try (SearchSession session = mapping.createSession()) {
      return new Asking(session, n -> backend.analyzer(n).orElseThrow(), segments, wanted, readable)
          .found(0);
    }
  }

  @Test
  void areThoseOfANaiveCountWhateverIsChangedAskedAndReadable() {
    for (int round = 0; round < ROUNDS; round++) {
      put(one(List.copyOf(texts.keySet())), text());
      Set<String> readable = new TreeSet<>(DOSSIERS.subList(0, 1 + random.nextInt(4)));
      Wanted wanted = wanted(1000);
      Found found = ask(wanted, readable);
      List<Entry> matching = matching(wanted, readable);
      for (Facet facet : Facet.values()) {
        assertThat(found.facets().get(facet))
            .as("%s of %s in round %d", facet, wanted, round)
            .isEqualTo(counts(matching, wanted, facet));
      }
      assertThat(found.total())
          .isEqualTo(matching.stream().filter(e -> passes(e, wanted.filters(), null)).count());
      assertThat(found.hits()).hasSize((int) found.total());
    }
  }

  @Test
  void whatMayNoLongerBeReadIsNeitherFoundNorCountedTheMomentAfter() {
    Wanted all = new Wanted("", Map.of(), 0, 1000);
    Found before = ask(all, Set.copyOf(DOSSIERS));
    Found after = ask(all, Set.of(DOSSIERS.get(0)));
    assertThat(before.facets().get(Facet.DOSSIER)).hasSize(DOSSIERS.size());
    assertThat(after.facets().get(Facet.DOSSIER))
        .containsExactly(new Found.Count(DOSSIERS.get(0), after.total()));
    assertThat(after.hits())
        .hasSize((int) after.total())
        .allMatch(hit -> hit.dossier().toString().equals(DOSSIERS.get(0)));
    assertThat(ask(all, Set.of(UUID.randomUUID().toString())).total()).isZero();
  }

  @Test
  void segmentsThatAreGoneAreForgotten() {
    ask(wanted(1), Set.copyOf(DOSSIERS));
    try (SearchSession session = mapping.createSession()) {
      session.workspace(Entry.class).mergeSegments();
      session.workspace(Entry.class).flush();
      session.workspace(Entry.class).refresh();
    }
    ask(wanted(1), Set.copyOf(DOSSIERS));
    assertThat(segments.size()).isEqualTo(1);
  }
}
