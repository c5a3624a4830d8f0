package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.Ladder.Rung;
import org.dispositif.presentation.Ladder.Side;
import org.dispositif.presentation.Ladder.Verb;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.SideBySideService;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.VerbPhrase;

/**
 * Takes the picture of how strong verbs are: of chosen clauses, or of the operative parts of one
 * text or two.
 */
@Dependent
class LadderCapture {

  @Inject SideBySideService beside;
  @Inject ClauseService clauses;

  /**
   * @throws Refusal bad request for nothing or for more than two texts; unusable when no verb
   *     stands there
   */
  Snapshot of(Sources sources) {
    List<UUID> chosen =
        sources.clauses().isEmpty()
            ? Stream.of(sources.document(), sources.source())
                .filter(Objects::nonNull)
                .flatMap(this::withVerbs)
                .toList()
            : sources.clauses();
    if (chosen.isEmpty()) {
      throw noVerbs(sources);
    }
    Map<UUID, List<Piece>> texts = new LinkedHashMap<>();
    beside.pieces(chosen).stream()
        .filter(p -> !sources.clauses().isEmpty() || binds(p))
        .forEach(p -> texts.computeIfAbsent(p.document().id(), id -> new ArrayList<>()).add(p));
    if (texts.size() > 2) {
      throw Refusal.badRequest("scene.sources");
    }
    Ladder ladder = ladder(List.copyOf(texts.values()));
    if (ladder.rungs().isEmpty()) {
      throw noVerbs(sources);
    }
    return Snapshot.of(ladder);
  }

  private static Refusal noVerbs(Sources sources) {
    return sources.equals(Sources.NONE)
        ? Refusal.badRequest("scene.sources")
        : Refusal.unusable("scene.noVerbs");
  }

  private Stream<UUID> withVerbs(UUID document) {
    return clauses.list(document).stream()
        .filter(c -> !c.details().verbs().isEmpty())
        .map(ClauseView::id);
  }

  /** Of a whole text: operative clauses, and sub-paragraphs whose verbs the scale has. */
  private static boolean binds(Piece piece) {
    Piece.Words words = piece.words();
    return words.half() == BlockKind.OPERATIVE
        && (words.depth() == 0 || words.verbs().stream().anyMatch(v -> rank(v) > 0));
  }

  static Ladder ladder(List<List<Piece>> texts) {
    Map<Integer, List<Map<String, Verb>>> rungs = new TreeMap<>();
    for (int side = 0; side < texts.size(); side++) {
      for (Piece piece : texts.get(side)) {
        for (VerbPhrase verb : piece.words().verbs()) {
          rungs
              .computeIfAbsent(rank(verb), r -> empty(texts.size()))
              .get(side)
              .merge(verb.text().toLowerCase(Locale.ROOT), verb(verb, piece), LadderCapture::both);
        }
      }
    }
    List<Rung> all = new ArrayList<>();
    rungs.forEach(
        (rank, sides) ->
            all.add(new Rung(rank, sides.stream().map(s -> List.copyOf(s.values())).toList())));
    return new Ladder(texts.stream().map(t -> side(t.get(0).document())).toList(), all);
  }

  private static int rank(VerbPhrase verb) {
    return verb.strength() == null ? 0 : verb.strength().rank();
  }

  private static List<Map<String, Verb>> empty(int sides) {
    List<Map<String, Verb>> empty = new ArrayList<>();
    for (int i = 0; i < sides; i++) {
      empty.add(new LinkedHashMap<>());
    }
    return empty;
  }

  private static Verb verb(VerbPhrase verb, Piece piece) {
    String label = piece.words().label();
    Locale language = Locale.forLanguageTag(piece.document().language());
    return new Verb(capital(verb.text(), language), label == null ? List.of() : List.of(label));
  }

  /** Sub-paragraphs write their verbs small, clauses large: in one list they stand alike. */
  private static String capital(String verb, Locale language) {
    int first = verb.offsetByCodePoints(0, verb.isEmpty() ? 0 : 1);
    return verb.substring(0, first).toUpperCase(language) + verb.substring(first);
  }

  private static Verb both(Verb before, Verb more) {
    return new Verb(
        before.text(),
        Stream.concat(before.labels().stream(), more.labels().stream()).distinct().toList());
  }

  private static Side side(DocumentView document) {
    return new Side(document.name(), document.date(), document.language());
  }
}
