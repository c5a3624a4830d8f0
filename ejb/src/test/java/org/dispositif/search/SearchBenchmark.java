package org.dispositif.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Segmentation;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * How long the index takes to be filled with the French corpus (every tenth file; all of it with
 * {@code -Ddispositif.size=full}; each document so many times as {@code -Ddispositif.copies} says,
 * seven of all of them are a million entries) and to be asked, beside plain Lucene over the same
 * words with the same analysis: the reference asks the same index for the same words and counts
 * nothing. Both are asked by turns, so that a busy machine slows both, and what the asking thread
 * computed is told besides. With {@code -Ddispositif.index} the index of a stopped server is asked
 * instead, its folder {@code index/lucene}, of the dossier {@code -Ddispositif.dossier}. {@code mvn
 * -Pbench -pl ejb test-compile exec:java -Dbench.main=org.dispositif.search.SearchBenchmark}, with
 * {@code CORPUS_DIR}.
 */
public final class SearchBenchmark {

  private static final boolean ALL = "full".equals(System.getProperty("dispositif.size"));
  private static final int COPIES = Integer.getInteger("dispositif.copies", 1);
  private static final int SHARE = 10;
  private static final int WARM = Integer.getInteger("dispositif.warm", 240);
  private static final int ASKED = Integer.getInteger("dispositif.asked", 960);
  private static final String DOSSIER =
      System.getProperty("dispositif.dossier", UUID.randomUUID().toString());
  private static final String THERE = System.getProperty("dispositif.index");
  private static final Set<String> READABLE = Set.of(DOSSIER);
  private static final FacetSegments SEGMENTS = new FacetSegments();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String FRENCH = WordsFields.text("fr");

  /** From one word that is nearly everywhere to several that are rarely together. */
  private static final List<String> WORDS =
      List.of(
          "droits",
          "torture",
          "femmes enfants",
          "\"droits de l’homme\"",
          "protéger journalistes",
          "liberté expression",
          "eau potable assainissement",
          "\"Secrétaire général\" rapport",
          "désarmement nucléaire -essais",
          "discriminat*",
          "peuples autochtones",
          "développement durable climat");

  private SearchBenchmark() {}

  public static void main(String[] args) throws IOException {
    if (THERE != null) {
      ask(Path.of(THERE));
      return;
    }
    List<List<Entry>> documents = documents();
    Path folder = Files.createTempDirectory("search-benchmark");
    long entries = documents.stream().mapToLong(List::size).sum();
    tell("documents", COPIES * documents.size(), "");
    tell("entries", COPIES * entries, "");
    try (CloseableSearchMapping mapping = TextIndex.mapping(folder.resolve("ours"))) {
      tell("filling the index", seconds(() -> fill(documents, mapping)), "s");
      if (COPIES == 1) {
        double plain = seconds(() -> fillPlain(documents, folder, french(mapping)));
        tell("filling plain Lucene with the same words", plain, "s");
      }
    }
    ask(folder.resolve("ours"));
  }

  private static Analyzer french(CloseableSearchMapping mapping) {
    return mapping.backend().unwrap(LuceneBackend.class).analyzer("fr").orElseThrow();
  }

  // ---------------------------------------------------------------- filling

  private static List<List<Entry>> documents() {
    List<List<Entry>> documents = new ArrayList<>();
    List<Path> files = Corpus.files("resolutions-fr");
    for (int i = 0; i < files.size(); i += ALL ? 1 : SHARE) {
      Path file = files.get(i);
      String text = Corpus.text(file);
      ReadingHints hints = new ReadingHints(DocumentKind.RESOLUTION, "fr", "file");
      documents.add(entries(DocumentReader.read(text, hints).segmentation()));
    }
    documents.removeIf(List::isEmpty);
    return documents;
  }

  private static List<Entry> entries(Segmentation cut) {
    String document = UUID.randomUUID().toString();
    List<Entry> entries = new ArrayList<>();
    for (Block block : cut.blocks()) {
      if (block.kind() != BlockKind.NOISE) {
        entries.add(entry(document, cut, block));
      }
    }
    return entries;
  }

  private static Entry entry(String document, Segmentation cut, Block block) {
    Entry entry = new Entry();
    entry.id = UUID.randomUUID().toString();
    entry.type = Entry.CLAUSE;
    entry.kind = block.kind().code();
    entry.documentKind = "resolution";
    entry.document = document;
    entry.dossier = DOSSIER;
    entry.language = "fr";
    entry.title = Objects.requireNonNullElse(cut.title(), "–");
    entry.symbol = cut.resolutions().isEmpty() ? null : cut.resolutions().get(0).symbol();
    entry.label = block.label();
    entry.names = Names.of(entry.symbol, entry.label);
    entry.verb = block.verbs().isEmpty() ? null : block.verbs().get(0).lemma();
    entry.addressees =
        block.addressees().stream().map(a -> a.entity()).filter(Objects::nonNull).toList();
    entry.say(new Entry.Words("fr", text(cut, block), entry.title));
    return entry;
  }

  private static String text(Segmentation cut, Block block) {
    return cut.reading().text().substring(block.span().start(), block.span().end());
  }

  /** Document by document, as they come in. */
  private static void fill(List<List<Entry>> documents, CloseableSearchMapping mapping) {
    for (int copy = 0; copy < COPIES; copy++) {
      for (List<Entry> document : documents) {
        String id = UUID.randomUUID().toString();
        document.forEach(e -> e.document = id);
        document.forEach(e -> e.id = UUID.randomUUID().toString());
        TextIndex.put(mapping, Set.of(), document);
      }
    }
    try (SearchSession session = mapping.createSession()) {
      session.workspace(Entry.class).flush();
    }
  }

  private static void fillPlain(List<List<Entry>> documents, Path folder, Analyzer analyzer) {
    try (Directory directory = FSDirectory.open(folder.resolve("plain"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (List<Entry> document : documents) {
        for (Entry entry : document) {
          Document plain = new Document();
          plain.add(new TextField(FRENCH, entry.words.text(), Field.Store.YES));
          writer.addDocument(plain);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---------------------------------------------------------------- asking

  private static void ask(Path folder) throws IOException {
    try (CloseableSearchMapping mapping = TextIndex.mapping(folder)) {
      Function<String, Analyzer> analyzers =
          name -> mapping.backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
      ask(mapping, analyzers, folder.resolve("entries"));
    }
  }

  private static void ask(
      CloseableSearchMapping mapping, Function<String, Analyzer> analyzers, Path index)
      throws IOException {
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Map<Facet, Set<String>> narrow =
          Map.of(Facet.KIND, Set.of("operative"), Facet.LANGUAGE, Set.of("fr"));
      ToLongFunction<String> plain = words -> plain(searcher, analyzers.apply("fr"), words);
      tell("entries", reader.numDocs(), "");
      byTurns(
          List.of(
              new Asked("plain Lucene", plain),
              new Asked("search with facets and marks", w -> ours(mapping, analyzers, w, Map.of())),
              new Asked(
                  "the same, narrowed by two facets", w -> ours(mapping, analyzers, w, narrow))));
    }
  }

  private static long ours(
      CloseableSearchMapping mapping,
      Function<String, Analyzer> analyzers,
      String words,
      Map<Facet, Set<String>> filters) {
    try (SearchSession session = mapping.createSession()) {
      Wanted wanted = new Wanted(words, filters, 0, 20);
      return new Asking(session, analyzers, SEGMENTS, wanted, READABLE).found(0).total();
    }
  }

  private static long plain(IndexSearcher searcher, Analyzer analyzer, String words) {
    Query query =
        new QueryBuilder(analyzer).createBooleanQuery(FRENCH, words, BooleanClause.Occur.MUST);
    try {
      var top = searcher.search(query, 20);
      for (var hit : top.scoreDocs) {
        searcher.storedFields().document(hit.doc);
      }
      return top.totalHits.value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One way of asking; milliseconds that each question took, and of the thread's own work. */
  private record Asked(String what, ToLongFunction<String> ask, double[] took, double[] worked) {

    Asked(String what, ToLongFunction<String> ask) {
      this(what, ask, new double[ASKED], new double[ASKED]);
    }

    void time(int n) {
      long before = System.nanoTime();
      long begun = THREADS.getCurrentThreadCpuTime();
      if (ask.applyAsLong(WORDS.get(Math.floorMod(n, WORDS.size()))) < 0) {
        throw new IllegalStateException(what);
      }
      if (n >= 0) {
        took[n] = (System.nanoTime() - before) / 1e6;
        worked[n] = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
      }
    }

    void tell(Asked reference) {
      tell("took", took, reference.took);
      tell("worked", worked, reference.worked);
    }

    private void tell(String how, double[] mine, double[] theirs) {
      System.out.printf(
          "%-34s %-7s median %7.2f ms  95 of 100 %7.2f ms  ratios %5.2f %5.2f%n",
          what,
          how,
          at(mine, 50),
          at(mine, 95),
          at(mine, 50) / at(theirs, 50),
          at(mine, 95) / at(theirs, 95));
    }

    private static double at(double[] times, int percent) {
      return Arrays.stream(times).sorted().toArray()[times.length * percent / 100];
    }
  }

  private static void byTurns(List<Asked> ways) {
    for (int n = -WARM; n < ASKED; n++) {
      for (Asked way : ways) {
        way.time(n);
      }
    }
    ways.forEach(way -> way.tell(ways.get(0)));
  }

  private static double seconds(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return (System.nanoTime() - before) / 1e9;
  }

  private static void tell(String what, double value, String unit) {
    System.out.printf("%-50s %10.2f %s%n", what, value, unit);
  }
}
