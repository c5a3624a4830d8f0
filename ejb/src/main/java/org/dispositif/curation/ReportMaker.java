package org.dispositif.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dispositif.text.agree.Agreement;
import org.dispositif.text.agree.Agreements;
import org.dispositif.text.agree.Bootstrap;
import org.dispositif.text.agree.Continuum;
import org.dispositif.text.agree.Continuum.Stretch;
import org.dispositif.text.agree.Measure;
import org.dispositif.text.agree.Ratings;
import org.dispositif.text.agree.Unitising;

/** Measures a study: as a whole, by tag, by document, by pair of people. */
final class ReportMaker {

  /** So that nobody waits for long: units drawn for one interval. */
  private static final int MOST_DRAWN = 4_000_000;

  private static final int FEWEST_ROUNDS = 100;

  private final Study study;
  private final int[] everybody;

  ReportMaker(Study study) {
    this.study = study;
    this.everybody = IntStream.range(0, study.people().size()).toArray();
  }

  /**
   * @param first of the pair whose confusions are shown; null for the first pair there is
   */
  AgreementReport report(UUID first, UUID second) {
    List<AgreementReport.Line> tags = new ArrayList<>();
    for (int i = 1; !study.clauses().isEmpty() && i < study.categories().size(); i++) {
      tags.add(tag(i));
    }
    return new AgreementReport(
        study.subject(),
        study.people().stream().map(ReportMaker::who).toList(),
        line(null, "", everybody, null),
        tags,
        documents(),
        pairs(),
        confusions(first, second));
  }

  private static AgreementReport.Who who(Study.Rater rater) {
    return new AgreementReport.Who(rater.id(), rater.name());
  }

  private AgreementReport.Line tag(int category) {
    List<Study.Clause> clauses = shared(everybody, null);
    List<Agreement> measures =
        List.of(unitising(clauses, everybody, c -> c == category), tagged(clauses, category));
    return new AgreementReport.Line(null, study.categories().get(category), null, null, measures);
  }

  private List<AgreementReport.Line> documents() {
    Map<UUID, String> names = new LinkedHashMap<>();
    study.clauses().forEach(c -> names.putIfAbsent(c.document(), c.documentName()));
    study.items().forEach(i -> names.putIfAbsent(i.document(), i.documentName()));
    return names.entrySet().stream()
        .map(e -> line(e.getKey(), e.getValue(), everybody, e.getKey()))
        .toList();
  }

  private List<AgreementReport.Line> pairs() {
    List<AgreementReport.Line> pairs = new ArrayList<>();
    for (int a = 0; a < everybody.length; a++) {
      for (int b = a + 1; b < everybody.length; b++) {
        Study.Rater first = study.people().get(a);
        Study.Rater second = study.people().get(b);
        pairs.add(
            new AgreementReport.Line(
                null,
                first.name() + " – " + second.name(),
                first.id(),
                second.id(),
                measures(new int[] {a, b}, null)));
      }
    }
    return pairs;
  }

  private AgreementReport.Line line(UUID id, String name, int[] people, UUID document) {
    return new AgreementReport.Line(id, name, null, null, measures(people, document));
  }

  private List<Agreement> measures(int[] people, UUID document) {
    if (study.subject() == Subject.ANNOTATIONS) {
      List<Study.Clause> clauses = shared(people, document);
      return List.of(
          unitising(clauses, people, c -> true),
          measure(Measure.ALPHA_NOMINAL, uses(clauses, people)));
    }
    Ratings ratings = ratings(people, document);
    boolean two = people.length == 2;
    Stream<Measure> first = Stream.of(Measure.PERCENT, two ? Measure.COHEN : Measure.FLEISS);
    Stream<Measure> rest =
        study.subject() == Subject.JUDGEMENTS
            ? Stream.of(Measure.ALPHA_NOMINAL, Measure.ALPHA_ORDINAL)
            : Stream.of(Measure.ALPHA_NOMINAL);
    return Stream.concat(first, rest).map(m -> measure(m, ratings)).toList();
  }

  private static Agreement measure(Measure measure, Ratings ratings) {
    return Agreements.measure(measure, ratings, rounds(ratings.units()));
  }

  private Ratings ratings(int[] people, UUID document) {
    Ratings.Builder ratings =
        Ratings.of(Math.max(1, people.length), Math.max(1, study.categories().size()));
    study.items().stream()
        .filter(i -> document == null || i.document().equals(document))
        .filter(i -> people.length > 0)
        .forEach(i -> ratings.add(Arrays.stream(people).map(p -> i.ratings()[p]).toArray()));
    return ratings.build();
  }

  // ---------------------------------------------------------------- annotations

  /** Clauses on which all of these people worked. */
  private List<Study.Clause> shared(int[] people, UUID document) {
    return study.clauses().stream()
        .filter(c -> document == null || c.document().equals(document))
        .filter(c -> Arrays.stream(people).mapToObj(c.marked()::get).allMatch(Objects::nonNull))
        .toList();
  }

  private Agreement unitising(List<Study.Clause> clauses, int[] people, IntPredicate wanted) {
    List<Continuum> continua =
        clauses.stream()
            .map(
                c ->
                    new Continuum(
                        c.length(),
                        Arrays.stream(people)
                            .mapToObj(p -> wanted(c.marked().get(p), wanted))
                            .toList()))
            .toList();
    long stretches =
        continua.stream().flatMap(c -> c.marked().stream()).mapToLong(List::size).sum();
    return Unitising.alpha(
        continua, study.categories().size(), rounds(continua.size() + stretches));
  }

  /** A thousand; fewer where there is very much to draw. The interval says how many. */
  private static Bootstrap rounds(long units) {
    long rounds = Math.max(FEWEST_ROUNDS, MOST_DRAWN / Math.max(1, units));
    Bootstrap usual = Bootstrap.USUAL;
    return rounds >= usual.rounds()
        ? usual
        : new Bootstrap((int) rounds, usual.seed(), usual.level());
  }

  private static List<Stretch> wanted(List<Stretch> marked, IntPredicate wanted) {
    return marked.stream().filter(s -> wanted.test(s.category())).toList();
  }

  /** For each clause whether each person used the tag in it. */
  private Agreement tagged(List<Study.Clause> clauses, int category) {
    Ratings.Builder ratings = Ratings.of(Math.max(1, everybody.length), 2);
    clauses.stream()
        .filter(c -> everybody.length > 0)
        .forEach(c -> ratings.add(used(c, everybody, category)));
    return measure(Measure.ALPHA_NOMINAL, ratings.build());
  }

  /** The same for all tags: a unit for each clause and tag. */
  private Ratings uses(List<Study.Clause> clauses, int[] people) {
    Ratings.Builder ratings = Ratings.of(Math.max(1, people.length), 2);
    for (Study.Clause clause : people.length == 0 ? List.<Study.Clause>of() : clauses) {
      for (int category = 1; category < study.categories().size(); category++) {
        ratings.add(used(clause, people, category));
      }
    }
    return ratings.build();
  }

  private static int[] used(Study.Clause clause, int[] people, int category) {
    return Arrays.stream(people)
        .map(p -> clause.marked().get(p).stream().anyMatch(s -> s.category() == category) ? 1 : 0)
        .toArray();
  }

  // ---------------------------------------------------------------- confusions

  private AgreementReport.Confusions confusions(UUID first, UUID second) {
    List<UUID> ids = study.people().stream().map(Study.Rater::id).toList();
    if (ids.size() < 2) {
      return null;
    }
    boolean asked = ids.contains(first) && ids.contains(second) && !first.equals(second);
    int a = asked ? ids.indexOf(first) : 0;
    int b = asked ? ids.indexOf(second) : 1;
    int size = study.categories().size();
    List<List<List<AgreementReport.Spot>>> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      rows.add(
          Stream.generate(ArrayList<AgreementReport.Spot>::new)
              .limit(size)
              .<List<AgreementReport.Spot>>map(s -> s)
              .toList());
    }
    for (Study.Item item : study.items()) {
      int said = item.ratings()[a];
      int other = item.ratings()[b];
      boolean nothing = study.subject() != Subject.JUDGEMENTS && said == 0 && other == 0;
      if (said != Ratings.MISSING && other != Ratings.MISSING && !nothing) {
        rows.get(said).get(other).add(item.spot());
      }
    }
    return new AgreementReport.Confusions(
        who(study.people().get(a)), who(study.people().get(b)), study.categories(), rows);
  }
}
