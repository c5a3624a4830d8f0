package org.dispositif.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.document.HeldResolutions;
import org.dispositif.document.HeldView;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.family.Family;
import org.dispositif.text.family.Kinship;
import org.dispositif.text.family.Relative;
import org.dispositif.text.family.Title;

/** One family growing: what was looked up already, and where relatives may be found. */
final class Growth {

  private final HeldResolutions resolutions;
  private final Recitals recitals;
  private final List<UUID> dossiers;

  /** What stands under one name: the same resolution in several languages and copies. */
  private final Map<String, List<HeldView>> byName = new HashMap<>();

  private final Map<String, Relative> relatives = new HashMap<>();
  private final Map<String, Titles> titles = new HashMap<>();
  private final Set<String> keysDone = new HashSet<>();

  Growth(HeldResolutions resolutions, Recitals recitals, List<UUID> dossiers) {
    this.resolutions = resolutions;
    this.recitals = recitals;
    this.dossiers = dossiers;
  }

  List<Family.Member> from(HeldView seed) {
    String name = name(seed);
    known(List.of(seed));
    load(Set.of(name));
    return Family.of(relatives.get(name), this::candidates);
  }

  /** The places of one that was found. */
  List<HeldView> held(Relative relative) {
    return byName.get(relative.id());
  }

  private static String name(HeldView held) {
    return held.symbol() == null ? held.id().toString() : held.symbol();
  }

  // ---- where relatives may be

  private Collection<Relative> candidates(Collection<Relative> latest) {
    Set<String> names = new LinkedHashSet<>();
    for (Relative one : latest) {
      held(one).forEach(h -> names.addAll(known(likeTitled(h))));
    }
    names.addAll(known(resolutions.bySymbol(all(latest, Relative::recalled), dossiers)));
    names.addAll(known(recalling(latest)));
    Set<String> likely =
        names.stream()
            .filter(n -> likely(n, latest))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    load(likely);
    return likely.stream().map(relatives::get).toList();
  }

  private List<HeldView> likeTitled(HeldView held) {
    String key = held.titleKey();
    if (key == null || !keysDone.add(held.organ() + " " + held.language() + " " + key)) {
      return List.of();
    }
    return titles
        .computeIfAbsent(
            held.organ() + " " + held.language(),
            any -> new Titles(resolutions.titled(held.organ(), held.language(), dossiers)))
        .near(key);
  }

  /** Who recalls these, and where titles say nothing, who recalls what these recall first. */
  private List<HeldView> recalling(Collection<Relative> latest) {
    Set<String> symbols = new HashSet<>();
    for (Relative one : latest) {
      if (one.symbol() != null) {
        symbols.add(one.symbol());
      }
      if (one.titles().isEmpty()) {
        symbols.addAll(one.first());
      }
    }
    Map<UUID, Set<Integer>> places = new HashMap<>();
    recitals
        .recalling(symbols)
        .forEach(
            p -> places.computeIfAbsent(p.textVersion(), v -> new HashSet<>()).add(p.resolution()));
    return resolutions.inTexts(places.keySet(), dossiers).stream()
        .filter(h -> places.get(h.textVersion()).contains(h.index()))
        .toList();
  }

  /** Looks at titles before preambles are read. */
  private boolean likely(String name, Collection<Relative> latest) {
    Relative bare = bare(name, Set.of(), Set.of());
    return latest.stream().anyMatch(one -> Kinship.possible(bare, one));
  }

  // ---- what is known of them

  private List<String> known(List<HeldView> views) {
    for (HeldView view : views) {
      List<HeldView> same = byName.computeIfAbsent(name(view), n -> new ArrayList<>());
      if (same.stream().noneMatch(h -> h.id().equals(view.id()))) {
        same.add(view);
      }
    }
    return views.stream().map(Growth::name).toList();
  }

  /** Reads the preambles of those that are not read yet, in all their languages. */
  private void load(Set<String> names) {
    Set<String> fresh =
        names.stream().filter(n -> !relatives.containsKey(n)).collect(Collectors.toSet());
    known(resolutions.bySymbol(fresh, dossiers));
    List<UUID> texts =
        fresh.stream()
            .flatMap(n -> byName.get(n).stream())
            .map(HeldView::textVersion)
            .distinct()
            .toList();
    Map<Recitals.Place, List<Recitals.Recital>> recalled =
        recitals.of(texts).stream()
            .collect(
                Collectors.groupingBy(r -> new Recitals.Place(r.textVersion(), r.resolution())));
    fresh.forEach(n -> relatives.put(n, relative(n, recalled)));
  }

  private Relative relative(String name, Map<Recitals.Place, List<Recitals.Recital>> recalled) {
    Set<String> all = new HashSet<>();
    Set<String> first = new HashSet<>();
    for (HeldView held : byName.get(name)) {
      Map<Integer, Set<String>> byBlock = new LinkedHashMap<>();
      recalled
          .getOrDefault(new Recitals.Place(held.textVersion(), held.index()), List.of())
          .stream()
          .filter(r -> own(held, r.symbol()))
          .forEach(r -> byBlock.computeIfAbsent(r.ordinal(), o -> new HashSet<>()).add(r.symbol()));
      byBlock.values().forEach(all::addAll);
      byBlock.values().stream().findFirst().ifPresent(first::addAll);
    }
    return bare(name, all, first);
  }

  private Relative bare(String name, Set<String> recalled, Set<String> first) {
    List<HeldView> same = byName.get(name);
    HeldView one = same.get(0);
    List<Title> titled =
        same.stream()
            .filter(h -> h.titleKey() != null)
            .map(h -> Title.of(h.title(), h.language()))
            .toList();
    return new Relative(name, one.symbol(), one.organ(), titled, recalled, first);
  }

  /** Whether a resolution's own organ adopted what the symbol names. */
  private static boolean own(HeldView held, String symbol) {
    Organ organ = held.symbol() == null ? Organ.of(held.organ()) : Organ.ofSymbol(held.symbol());
    return organ != null
        && !organ.prefix().isEmpty()
        && symbol.startsWith(organ.prefix())
        && !symbol.equals(held.symbol());
  }

  private static Set<String> all(Collection<Relative> of, Function<Relative, Set<String>> what) {
    return of.stream().flatMap(r -> what.apply(r).stream()).collect(Collectors.toSet());
  }
}
