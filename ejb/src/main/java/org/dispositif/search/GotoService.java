package org.dispositif.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.demand.DemandService;
import org.dispositif.desk.PlaceView;
import org.dispositif.desk.Places;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.platform.Caller;
import org.dispositif.text.segment.DocumentKind;

/**
 * Goes to things by their names: one short query for each kind of thing, within what the caller may
 * read. Names are compared without case and accents, by the database.
 */
@Stateless
public class GotoService {

  private static final int MOST_OF_A_KIND = 25;
  private static final int RECENT = 8;
  private static final int LETTERS_LOOKED_INTO = 5;

  private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ’‘";
  private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyy''";

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject Caller caller;
  @Inject Places places;
  @Inject DemandService demands;

  /**
   * The places that the words may mean, best first; without words those where the caller was last.
   *
   * @param language preferred among the languages of one document
   */
  public List<Hit> find(String typed, String language, int limit) {
    GotoQuery query = GotoQuery.of(typed);
    if (query.words().isEmpty()) {
      return recent(limit);
    }
    List<UUID> readable = access.readable();
    List<Hit> hits = new ArrayList<>();
    if (!readable.isEmpty()) {
      clauses(query, readable, hits);
      demands(query, readable, hits);
      documents(query, readable, hits);
      dossiers(query, readable, hits);
      tags(query, readable, hits);
      people(query, readable, hits);
      organizations(query, readable, hits);
    }
    Comparator<Hit> best =
        Comparator.comparingInt(Hit::rank)
            .thenComparing(h -> !language.equals(h.language()))
            .thenComparing(h -> h.name().toLowerCase(Locale.ROOT));
    return hits.stream().sorted(best).limit(limit).toList();
  }

  private List<Hit> recent(int limit) {
    return places.recent(Math.min(limit, RECENT)).stream().map(GotoService::hit).toList();
  }

  private static Hit hit(PlaceView place) {
    return place.clause() == null
        ? Hit.document(doc(place), 0)
        : Hit.clause(place.clause(), place.label(), doc(place), 0);
  }

  private static Hit.Doc doc(PlaceView place) {
    DocumentView d = place.document();
    return new Hit.Doc(d.id(), d.symbol(), d.title(), d.language(), d.dossier(), "");
  }

  // ---------------------------------------------------------------- clauses

  private void clauses(GotoQuery query, List<UUID> readable, List<Hit> hits) {
    if (query.paragraph() == null) {
      return;
    }
    List<Hit.Doc> docs = query.symbol() == null ? lastRead() : bySymbol(query, readable);
    for (Hit.Doc doc : docs) {
      places(doc, query.paragraph())
          .forEach(
              row -> {
                boolean exact = query.paragraph().is((String) row[1]);
                if (exact || query.paragraph().holds((String) row[1])) {
                  int rank = (exact ? 0 : 4) + (query.isWholeFor(doc.symbol()) ? 0 : 2);
                  hits.add(Hit.clause((UUID) row[0], (String) row[1], doc, rank));
                }
              });
    }
  }

  private List<Object[]> places(Hit.Doc doc, GotoQuery.Paragraph paragraph) {
    return em.createQuery(
            "select p.clause, p.label from ClausePlace p join Document d on d.currentVersion ="
                + " p.textVersion where d.id = :document and lower(p.label) like :label order by"
                + " p.ordinal",
            Object[].class)
        .setParameter("document", doc.id())
        .setParameter("label", "%" + paragraph.label() + "%")
        .setMaxResults(MOST_OF_A_KIND)
        .getResultList();
  }

  /** Without a symbol a paragraph is one of what the caller reads. */
  private List<Hit.Doc> lastRead() {
    return places.recent(3).stream().map(GotoService::doc).toList();
  }

  private List<Hit.Doc> bySymbol(GotoQuery query, List<UUID> readable) {
    return docs("lower(w.symbol) like :symbol", readable)
        .setParameter("symbol", like(query.symbol()))
        .getResultStream()
        .filter(d -> query.fits(d.symbol()))
        .toList();
  }

  private TypedQuery<Hit.Doc> docs(String condition, List<UUID> readable) {
    return em.createQuery(
            "select d.id, w.symbol, d.title, d.language, d.dossier, s.title from Document d join"
                + " Work w on w.id = d.work join Dossier s on s.id = d.dossier where d.deletedAt is"
                + " null and d.dossier in :readable and "
                + condition
                + " order by d.createdAt desc",
            Hit.Doc.class)
        .setParameter("readable", readable)
        .setMaxResults(MOST_OF_A_KIND);
  }

  // ---------------------------------------------------------------- demands

  /** "D1.2" of the letter that the other words name, or of those that came in last. */
  private void demands(GotoQuery query, List<UUID> readable, List<Hit> hits) {
    if (query.demand() == null) {
      return;
    }
    TypedQuery<Hit.Doc> letters =
        docs("d.kind = :letter and " + words("d.title", query.rest()), readable)
            .setParameter("letter", DocumentKind.LETTER)
            .setMaxResults(LETTERS_LOOKED_INTO);
    for (Hit.Doc letter : with(letters, query.rest()).getResultList()) {
      demands.list(letter.id()).stream()
          .filter(d -> d.number().equalsIgnoreCase("D" + query.demand()))
          .forEach(d -> hits.add(Hit.demand(d.id(), d.number(), letter, d.shown(), 1)));
    }
  }

  // ---------------------------------------------------------------- names

  private void documents(GotoQuery query, List<UUID> readable, List<Hit> hits) {
    int behind = query.paragraph() == null && query.rest().isEmpty() ? 0 : 20;
    if (query.symbol() != null) {
      bySymbol(query, readable)
          .forEach(
              d -> hits.add(Hit.document(d, behind + (query.isWholeFor(d.symbol()) ? 10 : 12))));
    }
    var byTitle =
        docs(words("concat(coalesce(w.symbol, ''), ' ', d.title)", query.words()), readable);
    with(byTitle, query.words())
        .getResultStream()
        .filter(d -> hits.stream().noneMatch(h -> h.id().equals(d.id())))
        .toList()
        .forEach(d -> hits.add(Hit.document(d, 22 + 4 * query.nearness(d.title()))));
  }

  private void dossiers(GotoQuery query, List<UUID> readable, List<Hit> hits) {
    named(
            "select d.id, d.title, d.id, '' from Dossier d where d.id in :readable and "
                + words("d.title", query.words()),
            query,
            readable)
        .forEach(
            r ->
                hits.add(
                    Hit.dossier(
                        (UUID) r[0], (String) r[1], 20 + 4 * query.nearness((String) r[1]))));
  }

  private void tags(GotoQuery query, List<UUID> readable, List<Hit> hits) {
    named(
            "select t.id, t.name, t.dossier, d.title from Tag t join Dossier d on d.id = t.dossier"
                + " where t.dossier in :readable and t.deletedAt is null and "
                + words("t.name", query.words()),
            query,
            readable)
        .forEach(
            r ->
                hits.add(
                    Hit.tag(
                        (UUID) r[0],
                        (String) r[1],
                        (UUID) r[2],
                        (String) r[3],
                        23 + 4 * query.nearness((String) r[1]))));
  }

  /** The people with whom the caller shares a dossier. */
  private void people(GotoQuery query, List<UUID> readable, List<Hit> hits) {
    TypedQuery<Object[]> colleagues =
        em.createQuery(
                "select distinct a.id, a.name, a.id, a.login from Account a join Member m on"
                    + " m.account = a.id join Member mine on mine.dossier = m.dossier and"
                    + " mine.account = :me where m.dossier in :readable and a.erasedAt is null and "
                    + words("concat(a.name, ' ', a.login)", query.words()),
                Object[].class)
            .setParameter("me", caller.id())
            .setParameter("readable", readable)
            .setMaxResults(MOST_OF_A_KIND);
    with(colleagues, query.words())
        .getResultList()
        .forEach(
            r ->
                hits.add(
                    Hit.person(
                        (UUID) r[0],
                        (String) r[1],
                        (String) r[3],
                        21 + 4 * query.nearness((String) r[1]))));
  }

  /** Organisations that signed a letter which the caller may read. */
  private void organizations(GotoQuery query, List<UUID> readable, List<Hit> hits) {
    named(
            "select distinct o.id, o.name, o.id, '' from Organization o join Signatory s on"
                + " s.organization = o.id join Document d on d.id = s.document where d.dossier in"
                + " :readable and d.deletedAt is null and "
                + words("o.name", query.words()),
            query,
            readable)
        .forEach(
            r ->
                hits.add(
                    Hit.organization(
                        (UUID) r[0], (String) r[1], 24 + 4 * query.nearness((String) r[1]))));
  }

  private List<Object[]> named(String select, GotoQuery query, List<UUID> readable) {
    TypedQuery<Object[]> typed =
        em.createQuery(select, Object[].class)
            .setParameter("readable", readable)
            .setMaxResults(MOST_OF_A_KIND);
    return with(typed, query.words()).getResultList();
  }

  // ---------------------------------------------------------------- words

  /** A condition: the name holds all these words, whatever their case and accents. */
  private static String words(String name, List<String> words) {
    String folded =
        "cast(function('translate', lower("
            + name
            + "), '"
            + ACCENTED
            + "', '"
            + PLAIN.replace("'", "''")
            + "') as string)";
    return Stream.concat(
            Stream.of("1 = 1"),
            java.util.stream.IntStream.range(0, words.size())
                .mapToObj(i -> folded + " like :w" + i + " escape '!'"))
        .collect(java.util.stream.Collectors.joining(" and "));
  }

  private static <T> TypedQuery<T> with(TypedQuery<T> query, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("w" + i, like(words.get(i)));
    }
    return query;
  }

  private static String like(String word) {
    return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
