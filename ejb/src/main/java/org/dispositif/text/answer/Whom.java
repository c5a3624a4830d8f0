package org.dispositif.text.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.source.WordLists;

/** How the addressees of two sides stand to each other, by the groups of {@code whom.txt}. */
final class Whom {

  /** The relation, and the two that have it. */
  record Relation(Kind kind, String clause, String demand) {}

  /** The nearest first. */
  enum Kind {
    SAME,
    RELATED,
    UNKNOWN,
    OTHER
  }

  private static final Map<String, Set<String>> GROUPS = read();

  private Whom() {}

  /** The groups that each code is in. */
  private static Map<String, Set<String>> read() {
    WordLists lists = WordLists.read(Whom.class, "whom.txt");
    Map<String, Set<String>> groups = new HashMap<>();
    for (String group : lists.headings()) {
      for (String line : lists.list(group)) {
        for (String code : List.of(line.split("\\s+"))) {
          groups.computeIfAbsent(code, c -> new java.util.TreeSet<>()).add(group);
        }
      }
    }
    return groups.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
  }

  /** Letters call some otherwise than resolutions do. */
  private static final Map<String, String> ALIASES = aliases();

  private static Map<String, String> aliases() {
    return WordLists.read(Whom.class, "whom.txt").list("alias").stream()
        .map(line -> line.split("\\s*=\\s*"))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
  }

  /** The code by which resolutions know it. */
  static String known(String code) {
    return ALIASES.getOrDefault(code, code);
  }

  static Relation between(Set<String> clause, Set<String> demand) {
    if (clause.isEmpty() || demand.isEmpty()) {
      return new Relation(Kind.UNKNOWN, "", "");
    }
    List<String> whom = sorted(clause);
    for (String code : sorted(demand)) {
      if (whom.contains(code)) {
        return new Relation(Kind.SAME, code, code);
      }
    }
    for (String asked : sorted(demand)) {
      for (String named : whom) {
        if (related(asked, named)) {
          return new Relation(Kind.RELATED, named, asked);
        }
      }
    }
    return new Relation(Kind.OTHER, whom.get(0), sorted(demand).get(0));
  }

  private static boolean related(String one, String other) {
    Set<String> groups = GROUPS.getOrDefault(one, Set.of());
    return GROUPS.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains);
  }

  private static List<String> sorted(Set<String> codes) {
    return codes.stream().map(Whom::known).distinct().sorted().toList();
  }
}
