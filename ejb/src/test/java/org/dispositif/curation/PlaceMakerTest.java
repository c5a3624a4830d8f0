package org.dispositif.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.curation.Place.Tone;
import org.dispositif.curation.Place.Version;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class PlaceMakerTest {

  private static final UUID ANA = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);
  private static final Map<UUID, String> PEOPLE = Map.of(ANA, "Ana", BEN, "Ben");
  private int made;

  private Version version(UUID who, int start, int end, String... tags) {
    return new Version(
        new UUID(1, ++made),
        who,
        PEOPLE.get(who),
        new Span(start, end),
        "OP1",
        "words",
        Arrays.stream(tags).map(t -> new AnnotationView.TagUse(null, t, 1, false)).toList(),
        null,
        null);
  }

  private static List<Place> places(Version... versions) {
    return new PlaceMaker(new UUID(9, 9), PEOPLE).places(List.of(versions));
  }

  @Test
  void sameWordsAndTagsAgree() {
    List<Place> places = places(version(BEN, 0, 10, "Duty"), version(ANA, 0, 10, "Duty"));
    assertThat(places).hasSize(1);
    assertThat(places.get(0).tone()).isEqualTo(Tone.AGREE);
    assertThat(places.get(0).versions()).extracting(Version::name).containsExactly("Ana", "Ben");
  }

  @Test
  void otherWordsOrTagsDiffer() {
    assertThat(places(version(ANA, 0, 10, "Duty"), version(BEN, 4, 40, "Duty")))
        .extracting(Place::tone)
        .containsExactly(Tone.DIFFER);
    assertThat(places(version(ANA, 0, 10, "Duty"), version(BEN, 0, 10, "Actor")))
        .extracting(Place::tone)
        .containsExactly(Tone.DIFFER);
  }

  @Test
  void whatOneAlonePutThereIsMissingForTheOther() {
    Place place = places(version(ANA, 0, 10, "Duty")).get(0);
    assertThat(place.tone()).isEqualTo(Tone.MISSING);
    assertThat(place.missing()).containsExactly("Ben");
  }

  @Test
  void otherTagsOnWordsThatHardlyOverlapAreTwoPlaces() {
    List<Place> places = places(version(ANA, 0, 10, "Duty"), version(BEN, 8, 30, "Actor"));
    assertThat(places).extracting(Place::tone).containsExactly(Tone.MISSING, Tone.MISSING);
    assertThat(places).extracting(p -> p.span().start()).containsExactly(0, 8);
  }

  @Test
  void twoVersionsOfOnePersonDifferFromTheOthersOne() {
    List<Place> places =
        places(
            version(ANA, 0, 10, "Duty"), version(ANA, 12, 20, "Duty"), version(BEN, 0, 20, "Duty"));
    assertThat(places).extracting(Place::tone).containsExactly(Tone.DIFFER);
    assertThat(places.get(0).versions()).hasSize(3);
  }
}
