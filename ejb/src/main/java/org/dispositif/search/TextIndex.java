package org.dispositif.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.eclipse.microprofile.config.Config;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

/**
 * The index of texts: a folder {@code index} in the data folder, which holds nothing that is not in
 * the database. Beside it a mark says up to when it is known to be complete on disk.
 */
@ApplicationScoped
class TextIndex {

  /** Of what stands in the index and how it is analysed: another number makes it anew. */
  static final String SCHEMA = "4";

  /** Milliseconds. What a killed server had not on disk it reads in again. */
  private static final int COMMITTED_EVERY = 10_000;

  /** Megabytes; many small pieces of index are long in being made one. */
  private static final int BUFFER = 48;

  private static final System.Logger LOG = System.getLogger(TextIndex.class.getName());
  private static final String MARK = "complete.properties";

  @Inject Config config;

  /** A search sees a document as it was or as it is, never in between. */
  private final ReadWriteLock between = new ReentrantReadWriteLock();

  /**
   * The documents that something is or was held of: only these have to be taken out before they are
   * put in, which is slow, as it forces all to the disk.
   */
  private final Set<UUID> held = new HashSet<>();

  private final FacetSegments segments = new FacetSegments();

  private volatile CloseableSearchMapping mapping;

  /**
   * Opens the index, or begins an empty one.
   *
   * @return up to when it was complete; empty when it has to be filled
   */
  Optional<Instant> open() {
    Optional<Instant> complete = complete();
    if (complete.isEmpty()) {
      clear();
    }
    try {
      mapping = mapping(lucene());
      held.addAll(asked());
      return complete;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "the index is damaged and made anew", e);
      clear();
      mapping = mapping(lucene());
      return Optional.empty();
    }
  }

  private Path lucene() {
    return folder().resolve("lucene");
  }

  static CloseableSearchMapping mapping(Path folder) {
    return SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class))
        .property(
            "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
            false)
        .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
        .property("hibernate.search.backend.type", "lucene")
        .property("hibernate.search.backend.lucene_version", "9.11.1")
        .property("hibernate.search.backend.directory.root", folder.toString())
        .property("hibernate.search.backend.analysis.configurer", Analysis.class.getName())
        .property("hibernate.search.schema_management.strategy", "create-or-validate")
        .property("hibernate.search.backend.io.commit_interval", COMMITTED_EVERY)
        .property("hibernate.search.backend.io.writer.ram_buffer_size", BUFFER)
        .build();
  }

  boolean isOpen() {
    return mapping != null;
  }

  FacetSegments segments() {
    return segments;
  }

  /** Reads what facets count of the segments that are new, so that no search has to wait for it. */
  void readFacets() {
    ask(
        session -> {
          try (IndexReader reader =
              session.scope(Entry.class).extension(LuceneExtension.get()).openIndexReader()) {
            return segments.of(reader);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** One of the analysers of {@link Analysis}. */
  Analyzer analyzer(String name) {
    return mapping.backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
  }

  /** Puts these entries in the place of all that the index holds of their documents. */
  void replace(Set<UUID> documents, List<Entry> entries) {
    Set<String> old =
        documents.stream().filter(held::contains).map(UUID::toString).collect(Collectors.toSet());
    between.writeLock().lock();
    try {
      held.addAll(documents);
      put(mapping, old, entries);
    } finally {
      between.writeLock().unlock();
    }
  }

  static void put(CloseableSearchMapping mapping, Set<String> old, List<Entry> entries) {
    try (SearchSession session = mapping.createSession()) {
      session.indexingPlanSynchronizationStrategy(TextIndex::untilTaken);
      if (!old.isEmpty()) {
        session.workspace(Entry.class).purge(old);
      }
      entries.forEach(session.indexingPlan()::add);
    }
  }

  /**
   * Waits until entries are in the index; on disk they are later, and whoever searches sees to it
   * that they are found.
   */
  private static void untilTaken(IndexingPlanSynchronizationStrategyConfigurationContext context) {
    context.documentCommitStrategy(DocumentCommitStrategy.NONE);
    context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    context.indexingFutureHandler(
        done ->
            done.join()
                .throwable()
                .ifPresent(
                    fault -> {
                      throw new IllegalStateException(fault);
                    }));
  }

  /** Asks the index; what {@code question} answers must not depend on the session. */
  <T> T ask(Function<SearchSession, T> question) {
    between.readLock().lock();
    try (SearchSession session = mapping.createSession()) {
      return question.apply(session);
    } finally {
      between.readLock().unlock();
    }
  }

  /** The documents that something is held of. Not while entries are put in. */
  Set<UUID> documents() {
    return Set.copyOf(held);
  }

  private Set<UUID> asked() {
    AggregationKey<Map<String, Long>> key = AggregationKey.of("documents");
    return ask(
        session ->
            session
                .search(Entry.class)
                .where(f -> f.matchAll())
                .aggregation(
                    key,
                    f ->
                        f.terms()
                            .field("document", String.class)
                            .maxTermCount(Integer.MAX_VALUE / 2))
                .fetch(0)
                .aggregation(key)
                .keySet()
                .stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet()));
  }

  /** Writes to disk all that was put in, and notes that it is complete up to this moment. */
  void keep(Instant complete) {
    try (SearchSession session = mapping.createSession()) {
      session.workspace(Entry.class).flush();
    }
    Properties mark = new Properties();
    mark.setProperty("schema", SCHEMA);
    mark.setProperty("complete", complete.toString());
    Path file = folder().resolve(MARK);
    Path next = folder().resolve(MARK + ".next");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        mark.store(writer, null);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Instant> complete() {
    Path file = folder().resolve(MARK);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties mark = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      mark.load(reader);
      return Optional.of(mark)
          .filter(m -> SCHEMA.equals(m.getProperty("schema")))
          .map(m -> Instant.parse(m.getProperty("complete")));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private void clear() {
    try (Stream<Path> files = Files.exists(folder()) ? Files.walk(folder()) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
      Files.createDirectories(folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    Path data =
        config
            .getOptionalValue("dispositif.data", String.class)
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".dispositif"));
    return data.resolve("index");
  }

  @PreDestroy
  void close() {
    if (mapping != null) {
      mapping.close();
    }
  }
}
