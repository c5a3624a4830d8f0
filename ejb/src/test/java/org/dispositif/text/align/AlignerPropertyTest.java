package org.dispositif.text.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for any two texts. */
class AlignerPropertyTest {

  private static final String[] VERBS = {"Urges", "Requests", "Invites", "Welcomes", "Decides"};
  private static final String[] WHO = {"all States", "the Secretary-General", "the Council"};

  private final Random random = new Random(11);

  private String clause() {
    StringBuilder clause = new StringBuilder(pick(VERBS)).append(' ').append(pick(WHO));
    int words = 3 + random.nextInt(25);
    for (int i = 0; i < words; i++) {
      clause.append(' ').append(word());
    }
    return clause.toString();
  }

  private String word() {
    int number = (int) (400 * Math.pow(random.nextDouble(), 2));
    return "" + (char) ('a' + number % 23) + (char) ('a' + number % 7) + "rel" + number % 19 + "o";
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static AlignText text(List<String> clauses) {
    List<String> lines = new ArrayList<>(List.of("Resolution 1/1", "The General Assembly,"));
    for (int i = 0; i < clauses.size(); i++) {
      lines.add((i + 1) + ". " + clauses.get(i) + ";");
    }
    return Cutting.cut("en", lines.toArray(new String[0]));
  }

  private List<String> clauses(int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> clause()).toList());
  }

  /** Some clauses dropped, some new, some reworded, some joined, some elsewhere. */
  private List<String> edited(List<String> clauses) {
    List<String> edited = new ArrayList<>();
    for (String clause : clauses) {
      switch (random.nextInt(8)) {
        case 0 -> {}
        case 1 -> edited.add(clause());
        case 2 -> edited.add(clause + ' ' + clause());
        case 3 -> edited.add(random.nextInt(edited.size() + 1), clause);
        default -> edited.add(clause.replace('o', random.nextBoolean() ? 'o' : 'u'));
      }
    }
    return edited;
  }

  @Test
  void eachClauseIsInExactlyOnePlace() {
    for (int round = 0; round < 120; round++) {
      List<String> clauses = clauses(random.nextInt(30));
      AlignText a = text(clauses);
      AlignText b = text(edited(clauses));
      Alignment alignment = Aligner.align(a, b);
      List<Integer> inA = new ArrayList<>(alignment.dropped());
      List<Integer> inB = new ArrayList<>(alignment.added());
      for (Pair pair : alignment.pairs()) {
        inA.addAll(pair.a());
        inB.addAll(pair.b());
        assertThat(Math.min(pair.a().size(), pair.b().size())).isEqualTo(1);
      }
      assertThat(inA).containsExactlyInAnyOrderElementsOf(all(a));
      assertThat(inB).containsExactlyInAnyOrderElementsOf(all(b));
    }
  }

  private static List<Integer> all(AlignText text) {
    return Units.of(text).stream().map(unit -> unit.block().index()).toList();
  }

  @Test
  void theOtherWayRoundIsTheMirrorImage() {
    for (int round = 0; round < 80; round++) {
      List<String> clauses = clauses(random.nextInt(25));
      AlignText a = text(clauses);
      AlignText b = text(edited(clauses));
      assertThat(Aligner.align(b, a)).isEqualTo(Aligner.align(a, b).mirrored());
    }
  }

  @Test
  void theSameTextIsIdenticalThroughout() {
    for (int round = 0; round < 40; round++) {
      AlignText text = text(clauses(1 + random.nextInt(40)));
      Alignment alignment = Aligner.align(text, text);
      assertThat(alignment.dropped()).isEmpty();
      assertThat(alignment.added()).isEmpty();
      assertThat(alignment.pairs())
          .allMatch(p -> p.kind() == PairKind.IDENTICAL && !p.moved() && p.a().equals(p.b()));
    }
  }

  @Test
  void shuffledClausesAreAllFoundAgain() {
    for (int round = 0; round < 60; round++) {
      List<String> clauses = clauses(2 + random.nextInt(40));
      List<String> shuffled = new ArrayList<>(clauses);
      Collections.shuffle(shuffled, random);
      AlignText a = text(clauses);
      AlignText b = text(shuffled);
      Alignment alignment = Aligner.align(a, b);
      assertThat(alignment.dropped()).isEmpty();
      assertThat(alignment.pairs()).allMatch(p -> p.kind() == PairKind.IDENTICAL);
      List<Pair> stayed = alignment.pairs().stream().filter(p -> !p.moved()).toList();
      List<Integer> places = stayed.stream().map(p -> p.a().get(0)).toList();
      assertThat(places).as("what did not move is in order").isSorted();
      for (Pair pair : alignment.pairs()) {
        if (pair.moved()) {
          assertThat(stayed).as("nothing moved without need").anyMatch(other -> cross(pair, other));
        }
      }
    }
  }

  private static boolean cross(Pair x, Pair y) {
    return (x.a().get(0) < y.a().get(0)) != (x.b().get(0) < y.b().get(0));
  }

  @Test
  void longTextsAreAlignedInTime() {
    List<String> clauses = clauses(2_000);
    AlignText a = text(clauses);
    AlignText b = text(edited(clauses));
    long start = System.nanoTime();
    Alignment alignment = Aligner.align(a, b);
    assertThat(alignment.pairs().size()).isGreaterThan(1_000);
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).as("seconds").isLessThan(20);
  }
}
