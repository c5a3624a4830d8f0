package org.dispositif.text.quote;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFinderTest {

  private static List<TakenWords> find(String text, String... sources) {
    Span all = new Span(0, text.length());
    List<Quotation> quotes =
        QuoteMarks.in(text, all).stream().map(s -> new Quotation(s.of(text), s, null)).toList();
    return SourceFinder.find(
        new QuotingText(text, quotes, List.of(all)),
        Arrays.stream(sources).map(s -> new SourceText(s, false)).toList());
  }

  private static List<SourceText> resolutions(int count, String text) {
    return IntStream.range(0, count).mapToObj(i -> new SourceText(text + " " + i, true)).toList();
  }

  /** Expected: the words of the source, or "-" where they are somebody else's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EXACT | La ligne du marais « rouvrira avant la moisson », dit-elle. | Nous voulons que la"
            + " ligne rouvrira avant la moisson. | rouvrira avant la moisson",
        "EXACT | Elle attend « une gare rouverte et gardée ». | Il faut *une gare rouverte et"
            + " gardée*, vite. | une gare rouverte et gardée",
        "FOLDED | “THE OLD LOCK-GATES stay shut” | We regret that the old lock gates stay shut. |"
            + " the old lock gates stay shut",
        "FOLDED | \"L'Etat - tout l'Etat - doit l'oeuvre\" | Ici, l’État – tout l’État – doit"
            + " l’œuvre entière. | l’État – tout l’État – doit l’œuvre",
        "FOLDED | “[T]he quay must be rebuilt at once” | The quay must be rebuilt at once. | The"
            + " quay must be rebuilt at once",
        "NEAR | « des barques mouillées dans le chenal interdit » | Il y avait les barques"
            + " mouillées dans le chenal interdit. | les barques mouillées dans le chenal interdit",
        "NEAR | “every ferry [of the port] shall carry a lamp” | Hence every ferry shall carry a"
            + " lamp. | every ferry shall carry a lamp",
        "NEAR | “the pilots were paid [...] until the ice broke” | In May the pilots were paid in"
            + " salt, then in cloth, until the ice broke. | the pilots were paid in salt, then in"
            + " cloth, until the ice broke",
        "NEAR | «los barcos del canal [...] salen sin luz cada noche» | Vemos que los barcos del"
            + " canal viejo salen sin luz cada noche. | los barcos del canal viejo salen sin luz"
            + " cada noche",
        "FOLDED | «Еще до ледохода паромы встанут у причала» | ещё до ледохода паромы встанут у"
            + " причала, сказали они. | ещё до ледохода паромы встанут у причала",
        "NEAR | «паромы старой гавани выходят без огней» | Все паромы новой гавани выходят без"
            + " огней ночью. | паромы новой гавани выходят без огней",
        "EXACT | قال «العبّارات القديمة تبحر بلا مصابيح» | نرى أن العبّارات القديمة تبحر بلا مصابيح"
            + " كل ليلة. | العبّارات القديمة تبحر بلا مصابيح",
        "FOLDED | قال «العبارات القديمة تبحر بلا مصابيح» | نرى أن العبّارات القديمة تبحر بلا مصابيح"
            + " كل ليلة. | العبّارات القديمة تبحر بلا مصابيح",
        "EXACT | 她说“渡轮必须在结冰之前返回旧码头”。 | 我们要求渡轮必须在结冰之前返回旧码头，不得拖延。 |" + " 渡轮必须在结冰之前返回旧码头",
        "NEAR | 她说“渡轮必须在下雪之前返回旧码头”。 | 我们要求渡轮必须在结冰之前返回旧码头，不得拖延。 |" + " 渡轮必须在结冰之前返回旧码头",
        "UNMATCHED | 她说“码头旧的必须渡轮在返回结冰之前”。 | 我们要求渡轮必须在结冰之前返回旧码头。 | -",
        "UNMATCHED | « plaintes sans fondement » | Ils ont refusé sans fondement nos demandes. | -",
        "UNMATCHED | « une barque et un chenal » | Une barque passe. Un chenal s'ouvre et se ferme."
            + " | -",
        "UNMATCHED | « fleuve » | Le fleuve déborde. | -",
        "EXACT | Elle parle de « reliques ». | Ils disent « reliques » de nos barques. | reliques",
        "UNMATCHED | « droits de l'homme » | Les droits de l'homme et la pêche. | -",
        "UNMATCHED | “rebuilt the quay and paid the pilots in salt before winter came” | They"
            + " rebuilt the quay. | -",
      })
  void findsTheWordsOfTheSource(Exactness exactness, String text, String source, String words) {
    assertThat(find(text, source))
        .filteredOn(t -> t.exactness() != Exactness.REUSE)
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.exactness()).isEqualTo(exactness);
              assertThat(t.source() == null ? "-" : t.source().span().of(source)).isEqualTo(words);
            });
  }

  @Test
  void prefersTheSourceThatAgreesBetterThenTheFirst() {
    String text = "« les barques rouges du vieux chenal »";
    assertThat(
            find(
                text,
                "Voici les barques vertes du vieux chenal.",
                "Les barques rouges du vieux chenal.",
                "les barques rouges du vieux chenal",
                "les barques rouges du vieux chenal"))
        .singleElement()
        .satisfies(t -> assertThat(requireNonNull(t.source()).source()).isEqualTo(2));
  }

  @Test
  void offersEightWordsOutsideMarksAndNotSeven() {
    String source = "Nous demandons que chaque barque du chenal porte une lampe allumée la nuit.";
    assertThat(find("Selon eux chaque barque du chenal porte une lampe allumée.", source))
        .singleElement()
        .satisfies(
            t -> assertThat(t.text()).isEqualTo("chaque barque du chenal porte une lampe allumée"));
    assertThat(find("Selon eux chaque barque du chenal porte une lampe neuve.", source)).isEmpty();
  }

  @Test
  void leavesFormulasAndNamesOut() {
    assertThat(
            find(
                "Le texte est adopté, et l'Assemblée décide d'inscrire à l'ordre du jour provisoire"
                    + " de sa session.",
                "Elle décide d'inscrire à l'ordre du jour provisoire de sa prochaine session."))
        .isEmpty();
    assertThat(
            find(
                "They wrote to Ada Bern, Jonas Verhaal, Amara Lindholt, Piet Oster and Rosa Vane.",
                "Signed: Ada Bern, Jonas Verhaal, Amara Lindholt, Piet Oster and Rosa Vane."))
        .isEmpty();
  }

  @Test
  void leavesOutWhatFiveResolutionsSay() {
    String words = "tient compte de la contribution utile des pilotes au balisage du fleuve";
    String text = "Le maire " + words + ".";
    QuotingText quoting = new QuotingText(text, List.of(), List.of(new Span(0, text.length())));
    assertThat(SourceFinder.find(quoting, resolutions(4, words))).hasSize(1);
    assertThat(SourceFinder.find(quoting, resolutions(5, words))).isEmpty();
  }

  @Test
  void answersForAnyTextAndKeepsInside() {
    String signs = "ab «»\"“”[]()…. \n'’-\u0301\ud83d\ude00\ud840\udc00人权\u0640م*\u00ad\ud800";
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      String text = random(signs, random, 60);
      String source = random.nextBoolean() ? random(signs, random, 80) : "x " + text + " y";
      for (TakenWords taken : find(text, source, "")) {
        assertThat(taken.text()).isEqualTo(taken.span().of(text));
        if (taken.source() != null) {
          assertThat(taken.source().span().end()).isLessThanOrEqualTo(source.length());
          agree(taken, text, source);
        }
      }
    }
  }

  /** The words really agree: all of them but for the near ones. */
  private static void agree(TakenWords taken, String text, String source) {
    if (taken.exactness() == Exactness.FOLDED || taken.exactness() == Exactness.EXACT) {
      assertThat(words(source, requireNonNull(taken.source()).span()))
          .isEqualTo(words(text, taken.span()));
    }
  }

  private static List<Long> words(String text, Span span) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()))
        .mapToObj(tokens::word)
        .toList();
  }

  private static String random(String signs, Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  @Test
  void readsOneWordRepeatedInTime() {
    String many = "barque ".repeat(20_000);
    long start = System.nanoTime();
    find("« " + many + " » " + many, many, many);
    assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
  }
}
