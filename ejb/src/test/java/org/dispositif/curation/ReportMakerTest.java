package org.dispositif.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.agree.Agreement;
import org.dispositif.text.agree.Continuum.Stretch;
import org.dispositif.text.agree.Measure;
import org.dispositif.text.agree.Ratings;
import org.dispositif.text.agree.Undefined;
import org.junit.jupiter.api.Test;

class ReportMakerTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final UUID TEXT = new UUID(5, 5);
  private static final List<Study.Rater> PEOPLE =
      List.of(new Study.Rater(ONE, "One"), new Study.Rater(TWO, "Two"));

  private static Study.Item item(int... ratings) {
    AgreementReport.Spot spot = new AgreementReport.Spot(TEXT, null, ONE, "D1", "words");
    return new Study.Item(TEXT, "Text", spot, ratings);
  }

  @Test
  void judgementsAreMeasuredByPairAndDocument() {
    Study study =
        new Study(
            Subject.JUDGEMENTS,
            PEOPLE,
            List.of("NONE", "FULL"),
            List.of(item(0, 0), item(0, 1), item(1, 1), item(1, Ratings.MISSING)),
            List.of());
    AgreementReport report = new ReportMaker(study).report(null, null);
    assertThat(report.whole().measures())
        .extracting(Agreement::measure)
        .containsExactly(
            Measure.PERCENT, Measure.COHEN, Measure.ALPHA_NOMINAL, Measure.ALPHA_ORDINAL);
    assertThat(report.whole().measures().get(0).value()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(report.whole().measures().get(1).units()).isEqualTo(3);
    assertThat(report.byPair()).hasSize(1);
    assertThat(report.byDocument()).extracting(AgreementReport.Line::id).containsExactly(TEXT);
    assertThat(report.confusions().rows().get(0).get(1)).hasSize(1);
    assertThat(report.confusions().rows().get(1).get(0)).isEmpty();
  }

  @Test
  void confusionsAreOfThePairAskedForInItsOrder() {
    Study study =
        new Study(
            Subject.JUDGEMENTS, PEOPLE, List.of("NONE", "FULL"), List.of(item(0, 1)), List.of());
    AgreementReport.Confusions turned = new ReportMaker(study).report(TWO, ONE).confusions();
    assertThat(turned.first().name()).isEqualTo("Two");
    assertThat(turned.rows().get(1).get(0)).hasSize(1);
  }

  @Test
  void annotationsAreMeasuredByTag() {
    List<Study.Clause> clauses =
        List.of(
            new Study.Clause(
                TEXT,
                "Text",
                50,
                List.of(List.of(new Stretch(0, 10, 1)), List.of(new Stretch(0, 10, 1)))),
            new Study.Clause(TEXT, "Text", 50, List.of(List.of(), List.of())));
    Study study =
        new Study(
            Subject.ANNOTATIONS,
            PEOPLE,
            List.of(Study.NOTHING, "Duty"),
            List.of(item(1, 1)),
            clauses);
    AgreementReport report = new ReportMaker(study).report(null, null);
    assertThat(report.byTag()).extracting(AgreementReport.Line::name).containsExactly("Duty");
    assertThat(report.byTag().get(0).measures())
        .allSatisfy(m -> assertThat(m.value()).isEqualTo(1, within(1e-9)));
  }

  @Test
  void onePersonHasNoAgreementAndNoConfusions() {
    Study study =
        new Study(
            Subject.LINKS,
            PEOPLE.subList(0, 1),
            List.of(Study.NOTHING, "answers"),
            List.of(item(1)),
            List.of());
    AgreementReport report = new ReportMaker(study).report(null, null);
    assertThat(report.confusions()).isNull();
    assertThat(report.whole().measures())
        .allSatisfy(m -> assertThat(m.undefined()).isEqualTo(Undefined.ONE_RATER));
  }
}
