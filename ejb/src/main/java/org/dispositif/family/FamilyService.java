package org.dispositif.family;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.HeldResolutions;
import org.dispositif.document.HeldView;
import org.dispositif.text.family.Family;
import org.dispositif.text.family.Relative;
import org.dispositif.text.family.Tie;

/** Finds the family of a resolution among all that the caller may read. */
@Stateless
public class FamilyService {

  private static final Comparator<FamilyMember> BY_DATE =
      Comparator.comparing(
              (FamilyMember m) -> day(m.held()), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(FamilyMember::name);

  @Inject DocumentService documents;
  @Inject HeldResolutions resolutions;
  @Inject Recitals recitals;

  /**
   * The family of the first whole resolution that the document holds, itself included, the oldest
   * first; empty for what holds none.
   *
   * @throws org.dispositif.platform.Refusal not found when the caller may not read the document
   */
  public List<FamilyMember> of(UUID document) {
    DocumentView asked = documents.get(document);
    List<UUID> dossiers = resolutions.dossiers();
    List<HeldView> held = resolutions.of(document, dossiers);
    return held.stream()
        .filter(HeldView::whole)
        .findFirst()
        .or(() -> held.stream().findFirst())
        .map(seed -> of(seed, asked, dossiers))
        .orElse(List.of());
  }

  private List<FamilyMember> of(HeldView seed, DocumentView asked, List<UUID> dossiers) {
    Growth growth = new Growth(resolutions, recitals, dossiers);
    List<Family.Member> family = growth.from(seed);
    Map<UUID, DocumentView> views = views(family, growth);
    Places places = new Places(recitals, family, growth, texts(family, views));
    List<FamilyMember> members = new ArrayList<>();
    for (Family.Member member : family) {
      List<HeldView> copies =
          growth.held(member.relative()).stream()
              .filter(h -> views.containsKey(h.document()))
              .sorted(Comparator.comparing(h -> rank(h, asked)))
              .toList();
      if (!copies.isEmpty()) {
        members.add(member(member, copies, views, places));
      }
    }
    return members.stream().sorted(BY_DATE).toList();
  }

  private Map<UUID, DocumentView> views(Collection<Family.Member> family, Growth growth) {
    Set<UUID> ids =
        family.stream()
            .flatMap(m -> growth.held(m.relative()).stream())
            .map(HeldView::document)
            .collect(Collectors.toSet());
    return documents.readable(ids);
  }

  /** Only of those that are tied by what they recall. */
  private Map<UUID, String> texts(List<Family.Member> family, Map<UUID, DocumentView> views) {
    boolean recalled = family.stream().anyMatch(m -> m.tie() == Tie.RECALLED);
    return recalled ? documents.texts(views.values()) : Map.of();
  }

  private static FamilyMember member(
      Family.Member member, List<HeldView> copies, Map<UUID, DocumentView> views, Places places) {
    HeldView best = copies.get(0);
    List<DocumentView> others =
        copies.stream()
            .skip(1)
            .map(h -> views.get(h.document()))
            .filter(d -> !d.id().equals(best.document()))
            .distinct()
            .toList();
    return new FamilyMember(best, copies, views.get(best.document()), others, why(member, places));
  }

  private static FamilyMember.Why why(Family.Member member, Places places) {
    Relative to = member.to();
    return to == null
        ? null
        : new FamilyMember.Why(
            member.tie(),
            to.symbol(),
            places.document(to),
            member.tie() == Tie.RECALLED ? places.between(member.relative(), to) : null);
  }

  /** The document asked about first, then its language, its dossier, whole ones, the first come. */
  private static String rank(HeldView held, DocumentView asked) {
    return (held.document().equals(asked.id()) ? "0" : "1")
        + (held.language().equals(asked.language()) ? "0" : "1")
        + (held.dossier().equals(asked.dossier()) ? "0" : "1")
        + (held.whole() ? "0" : "1")
        + held.document();
  }

  /** A year without a day comes behind the days of that year. */
  private static LocalDate day(HeldView held) {
    return held.date() != null || held.year() == null
        ? held.date()
        : LocalDate.of(held.year(), 12, 31);
  }
}
