package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingTest {

  @Test
  void readsTheNumberHoweverItIsPrinted() {
    assertThat(Meeting.of("52 séance")).isEqualTo(new Meeting(52, false));
    assertThat(Meeting.of("52 e séance plénière")).isEqualTo(new Meeting(52, true));
    assertThat(Meeting.of("Vingt-deuxième séance plénière")).isEqualTo(new Meeting(22, true));
    assertThat(Meeting.of("Fifty-first plenary meeting")).isEqualTo(new Meeting(51, true));
    assertThat(Meeting.of("3345th meeting")).isEqualTo(new Meeting(3345, false));
    assertThat(Meeting.of("第71次全体会议")).isEqualTo(new Meeting(71, true));
    assertThat(Meeting.of("52-е пленарное заседание")).isEqualTo(new Meeting(52, true));
    assertThat(Meeting.of("séance de nuit")).isNull();
  }
}
