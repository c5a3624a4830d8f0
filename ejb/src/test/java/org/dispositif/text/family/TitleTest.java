package org.dispositif.text.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleTest {

  private static Title fr(String title) {
    return Title.of(title, "fr");
  }

  @Test
  void articlesNumbersAndPunctuationDoNotCount() {
    assertThat(fr("Les droits du voisin : rapport pour 2019").key())
        .isEqualTo(fr("Droits du voisin, rapport pour 2021").key());
  }

  @Test
  void datesAloneSayNothing() {
    assertThat(Title.of("Resolution of 14 March 1950 [S/1469]", "en").says()).isFalse();
    assertThat(fr("du 23 octobre 1984").key()).isNull();
  }

  @Test
  void newNamesOfOldThingsAreTheSame() {
    assertThat(
            fr("Situation relative aux droits humains au Nordland")
                .likeness(fr("Situation relative aux droits de l’homme au Nordland")))
        .isEqualTo(1);
  }

  @Test
  void scansDamageWordsByASign() {
    Title printed = fr("École internationale des jardiniers");
    Title scanned = fr("Eeole intemationale dea jardiniers");
    assertThat(printed.likeness(scanned)).isGreaterThan(0.7);
  }

  @Test
  void otherPlacesAreOtherNames() {
    Title here = fr("Situation des droits de l’homme au Nordland");
    Title there = fr("Situation des droits de l’homme en Suderie");
    assertThat(here.namesOther(there)).isTrue();
    assertThat(here.namesOther(here)).isFalse();
  }

  @Test
  void titlesInOtherLanguagesAreNotCompared() {
    assertThat(fr("Coopération").likeness(Title.of("Coopération", "en"))).isZero();
  }

  @Test
  void chineseTitlesHaveWordsToo() {
    Title one = Title.of("儿童权利", "zh");
    assertThat(one.likeness(Title.of("儿童权利公约", "zh"))).isBetween(0.5, 0.9);
  }

  @Test
  void anyTitleIsRead() {
    assertThat(Title.of(null, null).says()).isFalse();
    assertThat(Title.of("", "fr").key()).isNull();
    assertThat(Title.of("\ud83d\ude00 \ud800", "xx").likeness(fr("x"))).isZero();
    assertThat(Title.of("mot ".repeat(100_000), "fr").says()).isTrue();
  }
}
