package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final int START = 100;

  private static Lexicon english(Lexicon.OwnVerb... verbs) {
    return Lexicon.of("en", List.of(verbs), List.of());
  }

  private static Lexicon addressing(String language, String code, String... forms) {
    return Lexicon.of(language, List.of(), List.of(new Lexicon.OwnAddressee(code, List.of(forms))));
  }

  private static Lexicon.Reading read(Lexicon lexicon, String language, String words) {
    Anatomy read = Anatomy.of(words, START, BlockKind.OPERATIVE, null, language, null);
    return lexicon.clause(
        words, START, BlockKind.OPERATIVE, new Lexicon.Reading(read.verbs(), read.addressees()));
  }

  private static List<String> who(Lexicon.Reading read) {
    return read.addressees().stream().map(a -> a.entity() + "=" + a.text()).toList();
  }

  @Test
  void gradesAVerbOtherwise() {
    Lexicon own = english(new Lexicon.OwnVerb("urge", 3, List.of()));
    VerbPhrase verb = read(own, "en", "3. Urges all States to act;").verbs().get(0);
    assertThat(verb.strength()).isEqualTo(new VerbPhrase.Strength("dossier", 3));
  }

  @Test
  void leavesOtherVerbsOnTheScale() {
    Lexicon own = english(new Lexicon.OwnVerb("urge", 3, List.of()));
    VerbPhrase verb = read(own, "en", "3. Requests all States to act;").verbs().get(0);
    assertThat(verb.strength()).isEqualTo(Strengths.of("request"));
  }

  @Test
  void keepsTheAddresseesOfAVerbThatIsGradedAsNotAsking() {
    Lexicon own =
        Lexicon.of(
            "en",
            List.of(new Lexicon.OwnVerb("urge", 1, List.of())),
            List.of(new Lexicon.OwnAddressee("board", List.of("Board of Trustees"))));
    assertThat(who(read(own, "en", "3. Urges all States to act;")))
        .containsExactly("states=all States");
  }

  @Test
  void keepsWhatIsAskedWhenAVerbIsGradedAsNotAsking() {
    String words = "3. Urges all States to act;";
    Lexicon own = english(new Lexicon.OwnVerb("urge", 1, List.of()));
    Lexicon.Reading read = read(own, "en", words);
    assertThat(Duties.of(words, START, read.verbs(), read.addressees()).object()).isNotNull();
  }

  @Test
  void gradesAVerbAnewThatWasStoredWithAnotherGrade() {
    Span span = new Span(START, START + 5);
    VerbPhrase stored =
        new VerbPhrase("Urges", "urge", new VerbPhrase.Strength("dossier", 2), span);
    assertThat(Lexicon.none().graded(List.of(stored)).get(0).strength())
        .isEqualTo(Strengths.of("urge"));
  }

  @Test
  void opensAClauseWithAVerbThatWasAdded() {
    Lexicon own =
        english(new Lexicon.OwnVerb("implore", 6, List.of("Implores", "Implores once more")));
    Lexicon.Reading read =
        read(own, "en", "4. Implores once more the Secretary-General to report;");
    assertThat(read.verbs()).hasSize(1);
    assertThat(read.verbs().get(0).text()).isEqualTo("Implores once more");
    assertThat(read.verbs().get(0).lemma()).isEqualTo("implore");
    assertThat(read.verbs().get(0).span()).isEqualTo(new Span(START + 3, START + 21));
    assertThat(who(read)).containsExactly("secretaryGeneral=Secretary-General");
  }

  @Test
  void opensNoFootnoteWithAVerb() {
    Lexicon own = english(new Lexicon.OwnVerb("implore", 6, List.of("Implores")));
    Lexicon.Reading none = new Lexicon.Reading(List.of(), List.of());
    assertThat(own.clause("Implores him.", 0, BlockKind.FOOTNOTE, none).verbs()).isEmpty();
  }

  @Test
  void findsAnAddresseeThatWasAdded() {
    Lexicon own = addressing("en", "inquiryBurundi", "Commission of Inquiry on Burundi");
    assertThat(
            who(
                read(
                    own,
                    "en",
                    "5. Requests the Commission of Inquiry on Burundi and the Secretary-General to"
                        + " report;")))
        .containsExactly(
            "inquiryBurundi=Commission of Inquiry on Burundi",
            "secretaryGeneral=Secretary-General");
  }

  @Test
  void findsAnAddresseeWhateverItsAccentsAndCase() {
    Lexicon own = addressing("fr", "enquete", "commission d’enquete sur le Burundi");
    assertThat(
            who(
                read(
                    own, "fr", "5. Prie la Commission d'enquête sur le Burundi de faire rapport;")))
        .containsExactly("enquete=Commission d'enquête sur le Burundi");
  }

  @Test
  void findsAnAddresseeInChinese() {
    Lexicon own = addressing("zh", "board", "董事会");
    assertThat(who(read(own, "zh", "5. 请董事会提交报告；"))).contains("board=董事会");
  }

  @Test
  void addsNamesToAKnownAddressee() {
    Lexicon own = addressing("en", "ohchr", "Office of the Commissioner");
    assertThat(who(read(own, "en", "5. Requests the Office of the Commissioner to report;")))
        .containsExactly("ohchr=Office of the Commissioner");
  }

  @Test
  void namesWhomALetterAsksByALongerName() {
    String ask = "We urge the Human Rights Council Inquiry to publish its report.";
    AddresseePhrase read = phrase(ask, "Human Rights Council", "humanRightsCouncil");
    assertThat(
            addressing("en", "inquiry", "Human Rights Council Inquiry")
                .named(ask, START, List.of(read)))
        .containsExactly(phrase(ask, "Human Rights Council Inquiry", "inquiry"));
  }

  @Test
  void givesACodeToAnAddresseeThatTheReadingDidNotKnow() {
    String ask = "We urge the Board of Trustees in Geneva to publish its report.";
    AddresseePhrase read = phrase(ask, "the Board of Trustees in Geneva", null);
    assertThat(addressing("en", "board", "Board of Trustees").named(ask, START, List.of(read)))
        .containsExactly(phrase(ask, "the Board of Trustees in Geneva", "board"));
  }

  @Test
  void namesWhomTheSalutationAddresses() {
    AddresseePhrase read = new AddresseePhrase("Board of Trustees", null, new Span(3, 20));
    assertThat(
            addressing("en", "board", "Board of Trustees")
                .named("Please publish the report.", START, List.of(read)))
        .containsExactly(new AddresseePhrase("Board of Trustees", "board", new Span(3, 20)));
  }

  private static AddresseePhrase phrase(String in, String words, @Nullable String code) {
    int at = in.indexOf(words);
    return new AddresseePhrase(words, code, new Span(at, at + words.length()).shift(START));
  }

  @Test
  void touchesTextsThatHoldAnAddedFormAndNoOthers() {
    Lexicon own = addressing("en", "board", "Board of Trustees");
    assertThat(own.touches("... by the BOARD of trustees, and ...")).isTrue();
    assertThat(own.touches("... by the board and its trustees ...")).isFalse();
    assertThat(english(new Lexicon.OwnVerb("urge", 3, List.of())).touches("Urges")).isFalse();
  }

  @Test
  void knowsNothingElseWithoutALexicon() {
    Lexicon.Reading read =
        read(Lexicon.none(), "en", "5. Requests the Secretary-General to report;");
    assertThat(who(read)).containsExactly("secretaryGeneral=Secretary-General");
    assertThat(Lexicon.of("en", List.of(), List.of())).isSameAs(Lexicon.none());
  }

  @Test
  void setsEachVerbOnTheScaleOnceInALanguage() {
    assertThat(Strengths.all())
        .extracting(v -> v.language() + " " + v.lemma())
        .doesNotHaveDuplicates();
    assertThat(Strengths.all())
        .extracting(Strengths.Graded::rank)
        .containsOnly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void gradesEachVerbAlikeInAllLanguagesThatShareIt() {
    assertThat(Strengths.all())
        .allSatisfy(
            v ->
                assertThat(Strengths.of(v.lemma()))
                    .isEqualTo(new VerbPhrase.Strength("dispositif", v.rank())));
  }
}
