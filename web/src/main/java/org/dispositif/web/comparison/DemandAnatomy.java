package org.dispositif.web.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandView;
import org.dispositif.text.segment.Deadline;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.web.Texts;

/** A demand in its parts: who, how strongly, what, by when; nothing where nothing was read. */
record DemandAnatomy(Locale locale) {

  /** One part: its name and the words. */
  public record Line(String name, String words) {}

  List<Line> of(DemandView demand) {
    Duties duties = demand.duties();
    String who =
        demand.addressees().stream().map(Addressee::text).collect(Collectors.joining(", "));
    String verbs = demand.verbs().stream().map(this::verb).collect(Collectors.joining(", "));
    String when = duties.deadlines().stream().map(Deadline::text).collect(Collectors.joining(", "));
    return Stream.of(
            line("who", who),
            line("strength", verbs),
            line("must", duties.object() == null ? "" : duties.object().text()),
            line("when", when))
        .filter(line -> !line.words().isEmpty())
        .toList();
  }

  private Line line(String part, String words) {
    return new Line(PageWords.text(locale, "judging." + part), words);
  }

  private String verb(VerbPhrase verb) {
    VerbPhrase.Strength strength = verb.strength();
    return strength == null
        ? verb.text()
        : Texts.get(locale, "demand.rank", verb.text(), strength.rank());
  }
}
