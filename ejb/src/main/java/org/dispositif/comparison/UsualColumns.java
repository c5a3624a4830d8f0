package org.dispositif.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.platform.Caller;

/** The resolutions with which a coverage table begins when nobody has chosen any. */
@Stateless
public class UsualColumns {

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;
  @Inject Caller caller;

  /**
   * At most {@code most} of these resolutions, and of those that were judged for the letters
   * wherever they lie, in the order of their dates; {@link ColumnChoice} says which come first.
   *
   * @param letters readable by the caller
   * @param from the resolutions of the dossier
   */
  public List<DocumentView> of(
      List<DocumentView> letters, Collection<DocumentView> from, int most) {
    Map<UUID, Long> judged = judged(letters);
    Map<UUID, DocumentView> all =
        Stream.concat(from.stream(), documents.readable(judged.keySet()).values().stream())
            .collect(
                Collectors.toMap(
                    DocumentView::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    if (all.size() <= most) {
      return new ColumnChoice(letters, "", judged, Map.of()).of(List.copyOf(all.values()), most);
    }
    List<UUID> versions =
        Stream.concat(letters.stream(), all.values().stream())
            .map(DocumentView::textVersion)
            .toList();
    String words =
        letters.stream()
            .map(l -> l.title() + "\n" + documents.text(l.id()).text())
            .collect(Collectors.joining("\n"));
    return new ColumnChoice(letters, words, judged, cited(versions))
        .of(List.copyOf(all.values()), most);
  }

  private Map<UUID, Long> judged(List<DocumentView> letters) {
    if (letters.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select j.document, count(j) from Judgement j, Demand d where d.id = j.demand and"
                + " d.document in :letters and j.deletedAt is null and "
                + LayerFilter.visibleJudgement("j")
                + " group by j.document",
            Object[].class)
        .setParameter("letters", letters.stream().map(DocumentView::id).toList())
        .setParameter(LayerFilter.VIEWER, caller.id())
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  private Map<UUID, Set<String>> cited(List<UUID> versions) {
    return em.createQuery(
            "select distinct r.textVersion, r.symbol from CrossReference r where r.textVersion in"
                + " :versions",
            Object[].class)
        .setParameter("versions", versions)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
  }
}
