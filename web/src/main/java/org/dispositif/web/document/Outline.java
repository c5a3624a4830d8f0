package org.dispositif.web.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.web.ClauseNames;

/** The way through a text: its clauses by label and first words, under headings. */
final class Outline {

  private static final int WORDS = 5;

  /** "4.", "(a)", "a)", "ii)" at the beginning: the label says it already. */
  static final Pattern NUMBER =
      Pattern.compile("^(?:\\d{1,3}[.)]|\\(?[\\p{L}]{1,4}\\)|\\(\\d{1,3}\\))\\s*");

  private static final Map<BlockKind, String> HEADINGS =
      Map.of(BlockKind.PREAMBULAR, "reader.preamble", BlockKind.OPERATIVE, "reader.operativePart");

  /** Likewise, and the dot of a list. */
  private static final Pattern OPENING = Pattern.compile(NUMBER.pattern() + "|^[•·‣▪–—*-]\\s+");

  private Outline() {}

  /**
   * Entries under one heading.
   *
   * @param key of the heading's text, or null
   */
  public record Group(String key, List<Entry> entries) {}

  /** One clause to go to. */
  public record Entry(UUID clause, String label, String words, boolean sub) {}

  /** Demands of a letter by the clause that each begins in; all of them where several do. */
  static Map<UUID, String> demands(List<DemandView> demands) {
    Map<UUID, String> numbers = new HashMap<>();
    for (DemandView demand : demands) {
      UUID clause = demand.anchor().clause();
      if (clause != null && demand.state() != DemandState.REJECTED) {
        numbers.merge(clause, demand.number(), (some, more) -> some + ", " + more);
      }
    }
    return numbers;
  }

  /**
   * @param demands of a letter, each by the clause that it begins in: "D1", "D1.2"
   */
  static List<Group> of(List<ClauseView> clauses, ClauseNames names, Map<UUID, String> demands) {
    List<Group> groups = new ArrayList<>(List.of(new Group(null, new ArrayList<>())));
    for (ClauseView clause : clauses) {
      String heading = HEADINGS.get(clause.kind());
      if (heading != null && !heading.equals(last(groups).key())) {
        groups.add(new Group(heading, new ArrayList<>()));
      }
      if (shown(clause)) {
        last(groups).entries().add(entry(clause, names, demands));
      }
    }
    groups.removeIf(g -> g.entries().isEmpty());
    return groups;
  }

  private static Group last(List<Group> groups) {
    return groups.get(groups.size() - 1);
  }

  private static boolean shown(ClauseView clause) {
    return switch (clause.kind()) {
      case SECTION, HEADING, SALUTATION, CLOSING, PARAGRAPH, LIST_ITEM -> true;
      default -> clause.label() != null;
    };
  }

  private static Entry entry(ClauseView clause, ClauseNames names, Map<UUID, String> demands) {
    boolean verb = clause.kind() != BlockKind.SUB && !clause.details().verbs().isEmpty();
    String words = verb ? clause.details().verbs().get(0).text() : firstWords(clause.text());
    boolean sub = clause.kind() == BlockKind.SUB || clause.kind() == BlockKind.LIST_ITEM;
    String label = demands.getOrDefault(clause.id(), names.margin(clause.label()));
    return new Entry(clause.id(), label, words, sub);
  }

  static String firstWords(String text) {
    String[] words = OPENING.matcher(text.strip()).replaceFirst("").split("\\s+", WORDS + 1);
    boolean more = words.length > WORDS;
    return String.join(" ", List.of(words).subList(0, more ? WORDS : words.length))
        + (more ? " …" : "");
  }
}
