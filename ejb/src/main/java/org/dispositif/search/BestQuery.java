package org.dispositif.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What has the words and passes the sieve; what says something scores higher than footnotes and
 * lists of names, of which short ones weigh much. Both could be clauses of the query, but then
 * Lucene could not pass over whole blocks that cannot be among the best, which is most of its
 * speed. Only to be asked by itself, not as a part of other queries.
 */
final class BestQuery extends Query {

  private static final Set<String> SAYING =
      Set.of("operative", "preambular", "sub", "paragraph", "listItem", Entry.DEMAND);

  private static final float SAID = 3;

  private final Query words;
  private final Query needed;
  private final Sieve sieve;
  private final float bonus;

  private BestQuery(Query words, Query needed, Sieve sieve, float bonus) {
    this.words = words;
    this.needed = needed;
    this.sieve = sieve;
    this.bonus = bonus;
  }

  static BestQuery of(
      Questions questions, Map<Facet, ? extends Collection<String>> within, Sieve sieve) {
    float bonus = questions.areWanted() ? SAID : 0;
    return new BestQuery(questions.scored(within), questions.said(), sieve, bonus);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query first = words.rewrite(searcher);
    Query second = needed.rewrite(searcher);
    boolean same = first == words && second == needed;
    return same ? this : new BestQuery(first, second, sieve, bonus);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight having = needed.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new FilterWeight(this, words.createWeight(searcher, mode, boost)) {
      @Override
      public @Nullable BulkScorer bulkScorer(LeafReaderContext context) throws IOException {
        BulkScorer all = in.bulkScorer(context);
        Scorer some = all == null ? null : having.scorer(context);
        return some == null ? null : new Sieved(all, some.iterator(), context.reader());
      }

      @Override
      public Scorer scorer(LeafReaderContext context) {
        throw new UnsupportedOperationException("to be asked by itself");
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private final class Sieved extends BulkScorer {
    private final BulkScorer all;
    private final DocIdSetIterator having;
    private final Sieve.Part part;
    private final int[] said;

    Sieved(BulkScorer all, DocIdSetIterator having, LeafReader segment) throws IOException {
      this.all = all;
      this.having = having;
      this.part = sieve.of(segment);
      this.said = part.pieces.failed(Map.of(Facet.KIND, SAYING));
    }

    @Override
    public int score(LeafCollector collector, Bits live, int from, int to) throws IOException {
      return all.score(
          new FilterLeafCollector(collector) {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
              super.setScorer(new Said(scorer, said, part.pieces.nodeOf()));
            }

            @Override
            public void collect(int entry) throws IOException {
              if (part.failed(entry) == 0 && has(entry)) {
                super.collect(entry);
              }
            }
          },
          live,
          from,
          to);
    }

    /** Entries come in ascending order. */
    private boolean has(int entry) throws IOException {
      int at = having.docID() < entry ? having.advance(entry) : having.docID();
      return at == entry;
    }

    @Override
    public long cost() {
      return all.cost();
    }
  }

  private final class Said extends FilterScorable {
    private final int[] said;
    private final int[] nodeOf;

    Said(Scorable scorer, int[] said, int[] nodeOf) {
      super(scorer);
      this.said = said;
      this.nodeOf = nodeOf;
    }

    @Override
    public float score() throws IOException {
      return in.score() + (said[nodeOf[docID()]] == 0 ? bonus : 0);
    }

    /** A little less, as what is added may have been rounded up. */
    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      in.setMinCompetitiveScore(Math.max(0, least - bonus - Math.ulp(least)));
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "best of " + words.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BestQuery best
        && words.equals(best.words)
        && needed.equals(best.needed)
        && sieve == best.sieve;
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, needed, System.identityHashCode(sieve));
  }
}
