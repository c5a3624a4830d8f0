package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutiesTest {

  private static Duties duties(String words, String language) {
    Anatomy anatomy = Anatomy.of(words, 0, BlockKind.OPERATIVE, "1", language, "GA");
    return Duties.of(words, 0, anatomy.verbs(), anatomy.addressees());
  }

  private static String words(Duties.@Nullable Phrase phrase) {
    return phrase == null ? "" : phrase.text();
  }

  private static List<String> deadlines(String words) {
    return DeadlineReader.read(words, 0, 0).stream().map(d -> d.kind() + " " + d.value()).toList();
  }

  @Test
  void setsAsideAddresseeAndDeadlineFromWhatIsAsked() {
    Duties duties =
        duties("1. Prie le Secrétaire général de publier la liste des lampes d'ici à 2030;", "fr");
    assertThat(words(duties.object())).isEqualTo("publier la liste des lampes");
    assertThat(duties.deadlines()).extracting(Deadline::value).containsExactly("2030");
  }

  @Test
  void endsTheObjectWhereTheNextVerbBegins() {
    Duties duties =
        duties(
            "1. Invites States to count their lamps and requests the Secretary-General to report;",
            "en");
    assertThat(words(duties.object())).isEqualTo("count their lamps");
  }

  @Test
  void findsWhatIsToBeReported() {
    Duties duties =
        duties(
            "4. Prie le Secrétaire général de lui présenter, à sa soixante et onzième session, un"
                + " rapport sur les lampes;",
            "fr");
    assertThat(duties.reporting()).isNotNull();
    assertThat(words(duties.reporting())).endsWith("rapport");
    assertThat(duties.deadlines()).extracting(Deadline::value).containsExactly("71");
  }

  private static List<String> addressees(String words, String language) {
    return Anatomy.of(words, 0, BlockKind.OPERATIVE, "1", language, "GA").addressees().stream()
        .map(AddresseePhrase::text)
        .toList();
  }

  @Test
  void onlyTheAddresseeOfTheVerbThatAsksForAReportReports() {
    Duties two =
        duties(
            "3. Engage les États Membres et la société civile à compter leurs lampes, et prie le"
                + " Secrétaire général de présenter un rapport à ce sujet;",
            "fr");
    assertThat(two.reporters())
        .extracting(AddresseePhrase::text)
        .containsExactly("Secrétaire général");
    Duties none =
        duties("2. Requests States to count their lamps, and decides to report on them;", "en");
    assertThat(none.reporters()).isEmpty();
    Duties twice =
        duties(
            "2. Requests the Secretary-General and the Secretary-General of the United Nations to"
                + " submit a report;",
            "en");
    assertThat(twice.reporters()).hasSize(1);
  }

  @Test
  void keepsTheWholeNameOfAnAddresseeOutOfTheObject() {
    String government = "2. Prie le Gouvernement ruritanien de présenter un plan des lampes;";
    assertThat(addressees(government, "fr")).containsExactly("Gouvernement ruritanien");
    assertThat(words(duties(government, "fr").object())).isEqualTo("présenter un plan des lampes");
    String two =
        "3. Engage le Haut-Commissariat et les titulaires de mandat concernés à fournir des"
            + " lampes;";
    assertThat(addressees(two, "fr"))
        .containsExactly("Haut-Commissariat", "titulaires de mandat concernés");
    assertThat(words(duties(two, "fr").object())).isEqualTo("fournir des lampes");
    String late = "4. Exhorte les États qui ne l'ont pas encore fait à ratifier la Convention;";
    assertThat(words(duties(late, "fr").object())).isEqualTo("ratifier la Convention");
    String parties = "5. Urges States parties to the Convention on Lamps to light them;";
    assertThat(addressees(parties, "en"))
        .containsExactly("States parties to the Convention on Lamps");
    assertThat(words(duties(parties, "en").object())).isEqualTo("light them");
  }

  @Test
  void endsTheNameOfAnAddresseeAtACommaAndAtAnAdverb() {
    assertThat(
            addressees("2. Prie le Secrétaire général, agissant seul, de présenter un plan;", "fr"))
        .containsExactly("Secrétaire général");
    assertThat(addressees("2. Calls upon States urgently to light their lamps;", "en"))
        .containsExactly("States");
  }

  @Test
  void readsTimesInWords() {
    assertThat(deadlines("at its seventy-first session")).containsExactly("SESSION 71");
    assertThat(deadlines("à sa quatre-vingt-unième session")).containsExactly("SESSION 81");
    assertThat(deadlines("en su septuagésimo primer período de sesiones"))
        .containsExactly("SESSION 71");
    assertThat(deadlines("на своей семьдесят первой сессии")).containsExactly("SESSION 71");
    assertThat(deadlines("第七十一届会议")).containsExactly("SESSION 71");
    assertThat(deadlines("في دورتها الحادية والسبعين")).containsExactly("SESSION 71");
    assertThat(deadlines("within six months")).containsExactly("PERIOD P6M");
    assertThat(deadlines("dans un délai de 30 jours")).containsExactly("PERIOD P30D");
    assertThat(deadlines("before the end of 2024")).containsExactly("DATE 2024-12-31");
    assertThat(deadlines("avant le 31 mars 2025")).containsExactly("DATE 2025-03-31");
    assertThat(deadlines("dès que possible, puis tous les ans"))
        .containsExactly("PROMPT null", "EVERY P1Y");
  }

  @Test
  void leavesWhatWasDoneAtAPastSessionAlone() {
    assertThat(deadlines("la décision adoptée à sa soixantième session")).isEmpty();
    assertThat(deadlines("avant les lampes, by the river, à la lumière")).isEmpty();
  }

  @Test
  void asksNothingWhereTheVerbOnlyNotes() {
    assertThat(duties("1. Prend note du rapport;", "fr").object()).isNull();
  }

  @Test
  void givesEachVerbThatAsksItsOwnObject() {
    Duties duties =
        duties(
            "1. Invites States to count their lamps and requests the Secretary-General to report;",
            "en");
    assertThat(duties.acts())
        .extracting(act -> words(act.object()))
        .containsExactly("count their lamps", "report");
  }

  @Test
  void namesTheBodyThatAReportGoesTo() {
    Duties inside =
        duties(
            "1. Prie le Secrétaire général de présenter à l'Assemblée générale un rapport sur les"
                + " phares;",
            "fr");
    Duties behind =
        duties("1. Requests the Secretary-General to report to the Human Rights Council;", "en");
    assertThat(inside.recipient()).extracting(AddresseePhrase::entity).isEqualTo("generalAssembly");
    assertThat(behind.recipient())
        .extracting(AddresseePhrase::entity)
        .isEqualTo("humanRightsCouncil");
  }
}
