package org.dispositif.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.stream.Stream;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Tabling;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.segment.Vote;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reading core finds is kept as JSON; JSON-B makes a record by its only constructor. */
class KeptRecordsTest {

  static Stream<Class<?>> kept() {
    return Stream.of(
        Citation.class,
        VerbPhrase.class,
        AddresseePhrase.class,
        FootnoteMark.class,
        SourceSpan.class,
        Span.class,
        Finding.class,
        ResolutionHead.class,
        Adoption.class,
        Vote.class,
        Tabling.class,
        Tabling.AgendaItem.class,
        Tabling.Sponsor.class);
  }

  @ParameterizedTest
  @MethodSource("kept")
  void hasOneConstructor(Class<?> record) {
    Constructor<?>[] constructors = record.getConstructors();
    assertThat(constructors).hasSize(1);
  }
}
