package org.dispositif.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.dispositif.demand.Numbering.Item;
import org.junit.jupiter.api.Test;

class NumberingTest {

  private final UUID a = new UUID(0, 9);
  private final UUID b = new UUID(0, 8);
  private final UUID c = new UUID(0, 7);

  @Test
  void numbersInTheOrderOfTheText() {
    assertThat(Numbering.of(List.of(new Item(a, null, 50, 0), new Item(b, null, 10, 1))))
        .containsEntry(b, "D1")
        .containsEntry(a, "D2");
  }

  @Test
  void numbersWhatAnUmbrellaHoldsUnderIt() {
    List<Item> items =
        List.of(new Item(a, null, 10, 0), new Item(b, a, 20, 1), new Item(c, a, 15, 2));

    assertThat(Numbering.of(items)).containsEntry(c, "D1.1").containsEntry(b, "D1.2");
  }

  @Test
  void givesAnUmbrellaThenWhatItHolds() {
    List<Item> items =
        List.of(new Item(a, null, 10, 0), new Item(b, null, 20, 1), new Item(c, a, 30, 2));

    assertThat(Numbering.of(items).keySet()).containsExactly(a, c, b);
  }

  @Test
  void letsStandOnItsOwnWhatHasLostItsUmbrella() {
    assertThat(Numbering.of(List.of(new Item(b, a, 20, 1)))).containsEntry(b, "D1");
  }

  @Test
  void decidesBetweenTwoAtTheSameWordByTheirOrdinal() {
    assertThat(Numbering.of(List.of(new Item(a, null, 5, 1), new Item(b, null, 5, 0))).keySet())
        .containsExactly(b, a);
  }
}
