package org.dispositif.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.HeldView;
import org.dispositif.text.family.Family;
import org.dispositif.text.family.Relative;
import org.dispositif.text.family.Tie;

/** Where in a family one recalls the other. */
final class Places {

  private record Pair(String recalling, String recalled) {}

  /** As much of a paragraph as shows how it recalls. */
  private static final int SHOWN = 240;

  private final Growth growth;
  private final Map<UUID, String> texts;
  private final Map<Pair, FamilyMember.Place> found = new HashMap<>();

  /**
   * @param texts of the documents of the family, by document
   */
  Places(Recitals recitals, List<Family.Member> family, Growth growth, Map<UUID, String> texts) {
    this.growth = growth;
    this.texts = texts;
    List<Relative> tied =
        family.stream()
            .filter(m -> m.tie() == Tie.RECALLED)
            .flatMap(m -> List.of(m.relative(), Objects.requireNonNull(m.to())).stream())
            .distinct()
            .toList();
    Map<UUID, List<HeldView>> byText =
        tied.stream()
            .flatMap(r -> growth.held(r).stream())
            .collect(Collectors.groupingBy(HeldView::textVersion));
    Set<String> symbols =
        tied.stream().map(Relative::symbol).filter(Objects::nonNull).collect(Collectors.toSet());
    recitals.words(byText.keySet(), symbols).forEach(w -> add(w, byText.get(w.textVersion())));
  }

  private void add(Recitals.Words words, List<HeldView> in) {
    in.stream()
        .filter(h -> h.index() == words.resolution() && h.symbol() != null)
        .forEach(h -> found.putIfAbsent(new Pair(h.symbol(), words.symbol()), place(h, words)));
  }

  private FamilyMember.Place place(HeldView held, Recitals.Words words) {
    String text = texts.getOrDefault(held.document(), "");
    int end = Math.min(Math.min(words.end(), words.start() + SHOWN), text.length());
    return new FamilyMember.Place(
        held.document(),
        words.clause(),
        words.label(),
        text.substring(Math.min(words.start(), end), end).strip());
  }

  /** The first paragraph in which either recalls the other; null: none is at hand. */
  FamilyMember.Place between(Relative one, Relative other) {
    FamilyMember.Place place = found.get(new Pair(one.symbol(), other.symbol()));
    return place == null ? found.get(new Pair(other.symbol(), one.symbol())) : place;
  }

  UUID document(Relative relative) {
    return growth.held(relative).get(0).document();
  }
}
