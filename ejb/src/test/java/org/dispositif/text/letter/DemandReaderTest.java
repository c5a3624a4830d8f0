package org.dispositif.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.letter.FoundDemand.Level;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Segmentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandReaderTest {

  private static final String BEFORE = "Madame la Ministre,";

  private static List<String> demands(String language, String... lines) {
    Segmentation cut = LetterSpecimens.cut(language, lines);
    return LetterReader.read(cut).demands().stream()
        .map(d -> LetterSpecimens.text(cut, d))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nous vous demandons de rouvrir la ligne. | Nous vous demandons de rouvrir la ligne",
        "Nous vous écrivons avec inquiétude, vous appelant à protéger le marais. | vous appelant à"
            + " protéger le marais",
        "Nous, les associations soussignées, nous réunissons pour réclamer une enquête. | réclamer"
            + " une enquête",
        "C'est pourquoi je vous prie instamment de suspendre le chantier. | je vous prie instamment"
            + " de suspendre le chantier",
        "Nos associations exhortent le Gouvernement à publier les relevés. | Nos associations"
            + " exhortent le Gouvernement à publier les relevés",
        "Pourriez-vous intervenir auprès du préfet ? | Pourriez-vous intervenir auprès du préfet",
        "Monsieur le Préfet, retirez ce projet sans attendre. | retirez ce projet sans attendre",
        "Le Gouvernement doit rendre ce rapport public. | Le Gouvernement doit rendre ce rapport"
            + " public",
      })
  void findsAnAskInFrench(String sentence, String expected) {
    assertThat(demands("fr", BEFORE, sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We urge you to reopen the line. | We urge you to reopen the line",
        "We, the undersigned, call on the Ministry to publish the readings. | call on the Ministry"
            + " to publish the readings",
        "I am writing to request an independent inquiry into the flood. | request an independent"
            + " inquiry into the flood",
        "We are deeply worried about the marsh and ask you to stop the works. | ask you to stop the"
            + " works",
        "Our organisations call on the Government to release the miners. | Our organisations call"
            + " on the Government to release the miners",
        "Could you intervene before the hearing? | Could you intervene before the hearing",
        "Your government must withdraw this bill now. | Your government must withdraw this bill"
            + " now",
        "We are calling for a ban on these nets. | We are calling for a ban on these nets",
      })
  void findsAnAskInEnglish(String sentence, String expected) {
    assertThat(demands("en", "Dear Minister,", sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Douze experts réclamaient une enquête l'an dernier.",
        "Plusieurs États ont appelé le Gouvernement à se conformer au traité.",
        "Aucun État ne devrait être au-dessus des lois.",
        "Nous nous demandons si le rapport existe.",
        "Nous vous avons demandé, à trois reprises, de rouvrir la ligne.",
        "Nous vous remercions de votre attention.",
        "Le ministère a refusé de répondre à nos lettres.",
        "Nous saluons la déclaration du comité appelant à la paix.",
      })
  void leavesReportsPrinciplesAndThanksAlone(String sentence) {
    assertThat(demands("fr", BEFORE, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experts demanded an inquiry last year.",
        "They urged the Council to act, and it did not.",
        "Everyone should be equal before the law.",
        "The Union asked us to wait, asking members to delay the vote.",
        "We ask ourselves why nothing was done.",
        "Please accept the assurances of our highest consideration.",
        "We had called for a review of the tariff.",
      })
  void leavesReportsAndCourtesiesAloneInEnglish(String sentence) {
    assertThat(demands("en", "Dear Minister,", sentence)).isEmpty();
  }

  @Test
  void aValedictionIsNoDemand() {
    assertThat(
            demands(
                "fr",
                BEFORE,
                "Nous vous prions de rouvrir la ligne avant le premier mai de cette année.",
                "Nous vous prions de recevoir, Madame la Ministre, l'expression de nos sentiments"
                    + " distingués.",
                "Ada Berthier",
                "Réseau des lignes rurales (RLR)"))
        .containsExactly(
            "Nous vous prions de rouvrir la ligne avant le premier mai de cette année");
  }

  @Test
  void whatIsQuotedIsSomebodyElsesAsk() {
    assertThat(
            demands(
                "fr",
                BEFORE,
                "Le maire a écrit : « Nous vous demandons de partir ». Rien n'a suivi."))
        .isEmpty();
  }

  @Test
  void twoAsksOfOneSentenceAreTwo() {
    assertThat(
            demands(
                "fr",
                BEFORE,
                "Nous exhortons le Gouvernement à rouvrir la ligne, et nous appelons la Région à la"
                    + " financer."))
        .containsExactly(
            "Nous exhortons le Gouvernement à rouvrir la ligne",
            "nous appelons la Région à la financer");
  }

  @Test
  void itemsUnderALeadInAreUmbrellasOfTheirDetails() {
    Segmentation cut =
        LetterSpecimens.cut(
            "fr",
            BEFORE,
            "Nous vous demandons donc de prendre les mesures suivantes :",
            "• Rouvrir la ligne. Le ministère devrait publier un calendrier. Fixer aussi un tarif"
                + " juste.",
            "• Protéger le marais.",
            "Nous restons à votre disposition pour en parler de vive voix.");
    List<FoundDemand> demands = LetterReader.read(cut).demands();
    assertThat(demands)
        .extracting(d -> LetterSpecimens.text(cut, d))
        .containsExactly(
            "Rouvrir la ligne",
            "Le ministère devrait publier un calendrier",
            "Fixer aussi un tarif juste",
            "Protéger le marais");
    assertThat(demands).extracting(FoundDemand::parent).containsExactly(-1, 0, 0, -1);
    assertThat(demands)
        .extracting(FoundDemand::level)
        .containsExactly(Level.UMBRELLA, Level.SPECIFIC, Level.SPECIFIC, Level.SPECIFIC);
  }

  @Test
  void aLeadInThatAsksItselfHoldsItsItems() {
    List<FoundDemand> demands =
        LetterSpecimens.read(
                "en",
                "Dear Minister,",
                "We call on you to adopt a plan for the marsh that includes:",
                "1. A ban on new drains",
                "2. A mandate for the wardens")
            .demands();
    assertThat(demands).extracting(FoundDemand::parent).containsExactly(-1, 0, 0);
    assertThat(demands.get(0).level()).isEqualTo(Level.UMBRELLA);
  }

  @Test
  void aListOfConcernsIsNoListOfDemands() {
    assertThat(
            demands(
                "en",
                "Dear Minister,",
                "These issues include:",
                "1. A lack of consultation",
                "2. Concerns about the data of the miners"))
        .isEmpty();
  }

  @Test
  void anotherBodysCallTakenUpIsEndorsed() {
    Segmentation cut =
        LetterSpecimens.cut(
            "fr",
            BEFORE,
            "Nous appuyons l'appel des géologues en faveur d'une carte des mines, et de publier les"
                + " relevés.");
    List<FoundDemand> demands = LetterReader.read(cut).demands();
    assertThat(demands).extracting(FoundDemand::level).containsOnly(Level.ENDORSED);
    assertThat(LetterSpecimens.text(cut, demands.get(0))).startsWith("en faveur d'une carte");
  }

  @Test
  void namesWhoIsAskedInTheSentence() {
    FoundDemand demand =
        LetterSpecimens.read(
                "fr",
                BEFORE,
                "Nous exhortons le Secrétaire général des Nations Unies à nommer un envoyé.")
            .demands()
            .get(0);
    assertThat(demand.addressees())
        .containsExactly(
            new AddresseePhrase(
                "Secrétaire général des Nations Unies",
                "secretaryGeneral",
                demand.addressees().get(0).span()));
    assertThat(demand.verbs().get(0).lemma()).isEqualTo("exhorter");
  }

  @Test
  void youAreTheAddresseesOfTheLetter() {
    LetterReading reading =
        LetterSpecimens.read(
            "fr",
            "Lettre ouverte au Premier ministre, à la Région, et aux maires du littoral",
            "Nous vous exhortons à rouvrir la ligne avant la fin de l'année.");
    assertThat(reading.demands().get(0).addressees())
        .extracting(AddresseePhrase::text)
        .containsExactly("Premier ministre", "Région", "maires du littoral");
  }

  @Test
  void readsSpanish() {
    assertThat(
            demands(
                "es",
                "Estimada Ministra:",
                "Por ello, exigimos al Gobierno que libere a los mineros."))
        .hasSize(1);
  }

  @Test
  void aLineThatOnlyAnnouncesIsNoDemand() {
    assertThat(
            demands(
                "fr",
                BEFORE,
                "Nous vous demandons donc :",
                "- de suspendre le chantier ;",
                "- une réunion publique avant l'été ; et",
                "- que les riverains soient relogés."))
        .containsExactly(
            "de suspendre le chantier",
            "une réunion publique avant l'été",
            "que les riverains soient relogés");
  }

  @Test
  void itemsThatLostTheirBulletsAreDemands() {
    assertThat(
            demands(
                "en",
                "Dear Minister,",
                "We call on the Government to:",
                "Reopen the line by spring",
                "Publish the readings of the last ten years",
                "We remain at your disposal for any question that you may have."))
        .containsExactly("Reopen the line by spring", "Publish the readings of the last ten years");
  }

  @Test
  void headingsUnderRecommendationsNameTheAddressee() {
    List<FoundDemand> demands =
        LetterSpecimens.read(
                "fr",
                "Nous avons écrit à toutes les parties au sujet de la ligne du marais.",
                "Nos recommandations",
                "Aux États membres de l'ONU",
                "1. Soutenir la réouverture ;",
                "Au Gouvernement",
                "1. Rouvrir la ligne.")
            .demands();
    assertThat(demands)
        .extracting(d -> d.addressees().get(0).entity())
        .containsExactly("memberStates", "government");
  }

  private static List<String> asked(String language, String... lines) {
    return LetterSpecimens.read(language, lines).demands().get(0).addressees().stream()
        .map(AddresseePhrase::text)
        .toList();
  }

  @Test
  void twoWhoAreAskedTogetherAreTwo() {
    assertThat(
            asked(
                "en",
                "Dear Minister,",
                "We call on the Government and the County Council to reopen the line."))
        .containsExactly("Government", "County Council");
  }

  @Test
  void theAgentOfAPassiveIsAsked() {
    assertThat(
            asked(
                "en",
                "Dear Minister,",
                "Our demands:",
                "1. The ferry must not in any way be stopped by government or county officers"))
        .containsExactly("government or county officers");
  }

  @Test
  void aBodyThatOnlyTellsWhatKindOfThingIsMeantIsNotAsked() {
    assertThat(
            asked(
                "fr",
                BEFORE,
                "Nous appuyons l'appel des géologues en faveur d'un mécanisme de l'ONU pour le"
                    + " marais."))
        .containsExactly("Madame la Ministre");
  }

  @Test
  void aLetterToSeveralTurnsFromOneToTheOther() {
    List<FoundDemand> demands =
        LetterSpecimens.read(
                "fr",
                "Lettre ouverte au Premier ministre, et à la Région",
                "Nous écrivons à cause de la ligne du marais, fermée depuis trois ans déjà.",
                "Monsieur le Ministre, rouvrez la ligne. Publiez aussi les relevés du marais.")
            .demands();
    assertThat(demands)
        .allSatisfy(
            d ->
                assertThat(d.addressees())
                    .extracting(AddresseePhrase::text)
                    .containsExactly("Monsieur le Ministre"));
  }

  @Test
  void whoeverTheLetterAddressesCanOwe() {
    assertThat(
            demands(
                "en",
                "Open letter to Marshland Railways",
                "We write after ten years of silence about the closed line.",
                "Marshland Railways should reopen the line. Travellers should bring food."))
        .containsExactly("Marshland Railways should reopen the line");
  }
}
