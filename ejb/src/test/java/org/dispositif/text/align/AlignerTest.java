package org.dispositif.text.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One specimen for each rule, of our own writing. */
class AlignerTest {

  private static final String HEAD = "Resolution 12/3. Harbour pilots";
  private static final String ENACTING = "The General Assembly,";
  private static final String PILOTS =
      "Recalling its resolution 70/11 of 3 December 2015 on the training of harbour pilots,";
  private static final String STORMS =
      "Deeply concerned that winter storms have damaged lighthouses along the northern coast,";
  private static final String URGES =
      "1. Urges all coastal States to repair their lighthouses before the winter season;";
  private static final String CHARTS =
      "2. Requests the Secretary-General to publish tide charts for all harbours every month;";
  private static final String SCHOOL =
      "3. Decides to establish a school for harbour pilots in the capital of the host country;";

  private static String aligned(AlignText a, AlignText b) {
    return Cutting.print(a, b, Aligner.align(a, b));
  }

  private static AlignText en(String... lines) {
    return Cutting.cut("en", lines);
  }

  @Test
  void sameTextsAreIdentical() {
    AlignText text = en(HEAD, ENACTING, PILOTS, STORMS, URGES, CHARTS, SCHOOL);
    assertThat(aligned(text, text))
        .isEqualTo(
            """
            PP1=PP1 identical
            PP2=PP2 identical
            OP1=OP1 identical
            OP2=OP2 identical
            OP3=OP3 identical
            """);
  }

  @Test
  void fewOtherWordsAreNear() {
    AlignText a = en(HEAD, ENACTING, PILOTS, URGES, CHARTS);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS.replace("pilots", "pilots and crews"),
            URGES.replace("Urges", "Invites"),
            CHARTS.replace("month", "year"));
    assertThat(aligned(a, b))
        .isEqualTo(
            """
            PP1=PP1 near
            OP1=OP1 near
            OP2=OP2 near
            """);
  }

  @Test
  void otherWordsForTheSameMatterAreReworded() {
    AlignText a = en(HEAD, ENACTING, PILOTS, STORMS, URGES, CHARTS, SCHOOL);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            "Noting with alarm the destruction of lighthouses by storms in the course of winter,",
            URGES,
            "2. Requests the Secretariat, every year, to have charts of tides published on paper;",
            SCHOOL);
    assertThat(aligned(a, b)).contains("PP2=PP2 reworded").contains("OP2=OP2 reworded");
  }

  @Test
  void clausesInAnotherOrderHaveMoved() {
    AlignText a = en(HEAD, ENACTING, PILOTS, STORMS, URGES, CHARTS, SCHOOL);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            STORMS,
            SCHOOL.replace("3.", "1."),
            URGES.replace("1.", "2."),
            CHARTS.replace("2.", "3."));
    assertThat(aligned(a, b))
        .contains("OP3=OP1 identical moved")
        .contains("OP1=OP2 identical\n")
        .contains("OP2=OP3 identical\n");
  }

  @Test
  void whatOneHasAloneIsDroppedOrAdded() {
    AlignText a = en(HEAD, ENACTING, PILOTS, STORMS, URGES, CHARTS);
    AlignText b = en(HEAD, ENACTING, PILOTS, URGES, SCHOOL.replace("3.", "2."));
    assertThat(aligned(a, b))
        .isEqualTo(
            """
            PP1=PP1 identical
            OP1=OP1 identical
            - PP2
            - OP2
            + OP2
            """);
  }

  @Test
  void oneClauseThatBecameTwoIsSplit() {
    AlignText a =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            "1. Urges all coastal States to repair their lighthouses before the winter season, and"
                + " to teach fishermen how to signal distress by coloured lanterns;",
            CHARTS);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            URGES,
            "2. Also urges them to teach fishermen how to signal distress by coloured lanterns;",
            CHARTS.replace("2.", "3."));
    assertThat(aligned(a, b)).contains("OP1=OP1,OP2 split").contains("OP2=OP3 identical\n");
    assertThat(aligned(b, a)).contains("OP1,OP2=OP1 merged");
  }

  private static final String DREDGE =
      "1. Calls upon port authorities to dredge silted channels, to replace broken buoys with"
          + " luminous ones, and to insure volunteer rescue crews against accidents;";

  @Test
  void oneClauseThatBecameThreeIsSplitHoweverTheyAreWorded() {
    AlignText a = en(HEAD, ENACTING, PILOTS, DREDGE, CHARTS);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            "1. Calls upon port authorities to dredge channels that have silted up;",
            "2. Also calls upon them to replace any broken buoys by luminous ones;",
            "3. Further calls upon them to insure the volunteers of rescue crews at sea;",
            CHARTS.replace("2.", "4."));
    assertThat(aligned(a, b)).contains("OP1=OP1,OP2,OP3 split").contains("OP2=OP4 identical");
    assertThat(aligned(b, a)).contains("OP1,OP2,OP3=OP1 merged");
  }

  @Test
  void oneClauseThatBecameAListIsSplit() {
    AlignText a = en(HEAD, ENACTING, PILOTS, DREDGE, CHARTS);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            "1. Calls upon port authorities:",
            "(a) To dredge silted channels;",
            "(b) To replace broken buoys with luminous ones;",
            "(c) To insure volunteer rescue crews against accidents;",
            CHARTS);
    assertThat(aligned(a, b)).contains("OP1=OP1,OP1(a),OP1(b),OP1(c) split");
    assertThat(aligned(b, a)).contains("OP1,OP1(a),OP1(b),OP1(c)=OP1 merged");
  }

  @Test
  void shortClausesMayMergeToo() {
    AlignText a =
        en(
            HEAD,
            ENACTING,
            "Noting the fatigue of night pilots,",
            "Noting also the lack of rest rooms in small harbours,",
            CHARTS);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            "Noting with concern that night pilots suffer from fatigue and that small harbours"
                + " lack rest rooms,",
            CHARTS);
    assertThat(aligned(a, b)).contains("PP1,PP2=PP1 merged");
    assertThat(aligned(b, a)).contains("PP1=PP1,PP2 split");
  }

  @Test
  void preambularClausesMayCrossIntoTheOperativePart() {
    AlignText a = en(HEAD, ENACTING, PILOTS, STORMS, URGES, CHARTS);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            "1. Expresses deep concern that winter storms have damaged lighthouses along the"
                + " northern coast;",
            URGES.replace("1.", "2."),
            CHARTS.replace("2.", "3."));
    assertThat(aligned(a, b)).contains("PP2=OP1 near crossed");
  }

  @Test
  void stockPhrasesMakeNoPair() {
    AlignText a =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            "1. Requests the Secretary-General to submit a report to the General Assembly at its"
                + " seventieth session on lighthouses;",
            SCHOOL.replace("3.", "2."));
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            "1. Requests the Secretary-General to submit a report to the General Assembly at its"
                + " seventieth session on whaling;",
            "2. Welcomes the lighthouses that the Secretary-General had repaired;",
            SCHOOL);
    assertThat(aligned(a, b)).contains("OP2=OP3 identical");
  }

  @Test
  void itemsGoAlongWithTheirParagraph() {
    String list = "4. Calls upon coastal States:";
    String light = "(a) To light their harbours at night;";
    String dredge = "(b) To dredge their channels each spring;";
    AlignText a = en(HEAD, ENACTING, PILOTS, URGES, CHARTS, SCHOOL, list, light, dredge);
    AlignText b =
        en(
            HEAD,
            ENACTING,
            PILOTS,
            list.replace("4.", "1."),
            dredge.replace("(b)", "(a)"),
            light.replace("(a)", "(b)"),
            URGES.replace("1.", "2."),
            CHARTS.replace("2.", "3."),
            SCHOOL.replace("3.", "4."));
    String printed = aligned(a, b);
    assertThat(printed).contains("OP4=OP1 identical moved");
    assertThat(printed).containsOnlyOnce("OP4(a)=OP1(b) identical").contains("OP4(b)=OP1(a)");
    assertThat(printed.lines().filter(l -> l.contains("moved"))).hasSize(2);
  }

  @Test
  void languageVersionsAreAlignedByTheirStructure() {
    AlignText a = en(HEAD, ENACTING, PILOTS, STORMS, URGES, CHARTS, SCHOOL);
    AlignText b =
        Cutting.cut(
            "fr",
            "Résolution 12/3. Pilotes portuaires",
            "L'Assemblée générale,",
            "Rappelant sa résolution 70/11 du 3 décembre 2015 sur la formation des pilotes,",
            "Constatant avec inquiétude que les tempêtes d'hiver ont endommagé des phares,",
            "1. Demande instamment à tous les États côtiers de réparer leurs phares avant l'hiver"
                + " ;",
            "2. Prie le Secrétaire général de publier chaque mois la carte des marées des ports ;",
            "3. Décide de créer une école de pilotes dans la capitale du pays hôte.");
    assertThat(aligned(a, b))
        .isEqualTo(
            """
            PP1=PP1 reworded
            PP2=PP2 reworded
            OP1=OP1 reworded
            OP2=OP2 reworded
            OP3=OP3 reworded
            """);
  }

  @Test
  void aTextWithoutClausesDropsAllOfTheOther() {
    AlignText a = en(HEAD, ENACTING, PILOTS, URGES);
    AlignText b = new AlignText("", "en", List.of());
    assertThat(aligned(a, b)).isEqualTo("- PP1\n- OP1\n");
    assertThat(aligned(b, a)).isEqualTo("+ PP1\n+ OP1\n");
    assertThat(aligned(b, b)).isEmpty();
  }
}
