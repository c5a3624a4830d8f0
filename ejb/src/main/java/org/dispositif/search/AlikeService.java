package org.dispositif.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.dispositif.dossier.Access;
import org.dispositif.platform.Refusal;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds in all resolutions that the caller may read the clauses that have most of some words. What
 * of them is to the point is for others to say.
 */
@Stateless
public class AlikeService {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final List<String> KINDS = List.of("operative", "sub");
  private static final float ADDRESSED = 2;

  @Inject Access access;
  @Inject TextIndex index;
  @Inject IndexFollower follower;

  /** A clause with its words. */
  public record Hit(UUID clause, UUID document, String text) {}

  /**
   * What was found.
   *
   * @param hits those that have most, best first
   * @param having how many clauses have each of the words
   * @param texts how many clauses and other entries there are
   * @param complete false while the index is behind: something that was stored may be missing
   */
  public record Alike(List<Hit> hits, Map<String, Integer> having, int texts, boolean complete) {}

  /**
   * @param words one by one
   * @param language of the words and the texts, BCP 47
   * @param addressees codes; clauses that speak to one of them come earlier
   * @throws Refusal busy when the index is not open yet
   */
  public Alike find(
      Collection<String> words, String language, Collection<String> addressees, int limit) {
    List<String> readable = access.readable().stream().map(UUID::toString).toList();
    boolean complete = follower.caughtUp(PATIENCE);
    if (!follower.ready()) {
      throw Refusal.of(Refusal.Reason.BUSY, "search.notReady");
    }
    if (readable.isEmpty() || words.isEmpty()) {
      return new Alike(List.of(), Map.of(), 0, complete);
    }
    return index.ask(
        session -> {
          List<Hit> hits = hits(session, words, language, addressees, readable, limit);
          return alike(session, words, language, hits, complete);
        });
  }

  private List<Hit> hits(
      SearchSession session,
      Collection<String> words,
      String language,
      Collection<String> addressees,
      List<String> readable,
      int limit) {
    return session
        .search(Entry.class)
        .select(
            f ->
                f.composite()
                    .from(
                        f.id(String.class),
                        f.field("document", String.class),
                        f.field("text", String.class))
                    .as((id, document, text) -> hit((String) id, document, text)))
        .where(f -> predicate(f, words, language, addressees, readable))
        .fetchHits(limit);
  }

  private static Hit hit(String id, String document, String text) {
    return new Hit(UUID.fromString(id), UUID.fromString(document), text);
  }

  private static PredicateFinalStep predicate(
      SearchPredicateFactory f,
      Collection<String> words,
      String language,
      Collection<String> addressees,
      List<String> readable) {
    var all = f.bool();
    all.filter(f.terms().field("dossier").matchingAny(readable));
    all.filter(f.match().field("documentKind").matching("resolution"));
    all.filter(f.terms().field("kind").matchingAny(KINDS));
    all.must(f.match().field(WordsFields.text(language)).matching(String.join(" ", words)));
    if (!addressees.isEmpty()) {
      all.should(
          f.terms().field("addressees").matchingAny(addressees).constantScore().boost(ADDRESSED));
    }
    return all;
  }

  private Alike alike(
      SearchSession session,
      Collection<String> words,
      String language,
      List<Hit> hits,
      boolean complete) {
    Map<String, Integer> having = new HashMap<>();
    Analyzer analyzer = index.analyzer(Analysis.of(language));
    String field = WordsFields.text(language);
    try (IndexReader reader =
        session.scope(Entry.class).extension(LuceneExtension.get()).openIndexReader()) {
      for (String word : words) {
        having.put(word, frequency(reader, analyzer, field, word));
      }
      return new Alike(hits, having, reader.numDocs(), complete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the form of the word that most have: its stem. */
  private static int frequency(IndexReader reader, Analyzer analyzer, String field, String word)
      throws IOException {
    int most = 0;
    try (TokenStream tokens = analyzer.tokenStream(field, word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        most = Math.max(most, reader.docFreq(new Term(field, term.toString())));
      }
      tokens.end();
    }
    return most;
  }
}
