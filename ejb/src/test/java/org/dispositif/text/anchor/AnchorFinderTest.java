package org.dispositif.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.text.anchor.Certainty.EXACT;
import static org.dispositif.text.anchor.Certainty.MOVED;
import static org.dispositif.text.anchor.Certainty.ORPHAN;
import static org.dispositif.text.anchor.Certainty.REVIEW;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dispositif.text.anchor.Selector.Clause;
import org.dispositif.text.anchor.Selector.Position;
import org.dispositif.text.anchor.Selector.Quote;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class AnchorFinderTest {

  private static final String TEXT =
      "1. Demande aux États de rouvrir la ligne du marais.\n"
          + "2. Prie le Secrétaire général de publier le rapport annuel.\n"
          + "3. Demande aux États de protéger le marais, et de publier le rapport annuel.";

  private static Span spanOf(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Span span(Placement placement) {
    return Objects.requireNonNull(placement.span());
  }

  private static void found(Placement placement, Certainty certainty, String words) {
    assertThat(placement.certainty()).isEqualTo(certainty);
    assertThat(span(placement).of(TEXT)).isEqualTo(words);
  }

  @Test
  void wordsThatStandOnceAreExact() {
    found(AnchorFinder.find(TEXT, Quote.of("la ligne du marais")), EXACT, "la ligne du marais");
  }

  @Test
  void surroundingsTellTwoPlacesApart() {
    Placement placement =
        AnchorFinder.find(TEXT, new Quote("publier le rapport annuel", "marais, et de ", "."));
    found(placement, EXACT, "publier le rapport annuel");
    assertThat(span(placement).start()).isEqualTo(TEXT.lastIndexOf("publier"));
  }

  @Test
  void thePositionTellsTwoPlacesApart() {
    int at = TEXT.lastIndexOf("publier");
    Placement placement = AnchorFinder.find(TEXT, Quote.of("publier"), new Position(at, at + 7));
    assertThat(placement).isEqualTo(new Placement(new Span(at, at + 7), EXACT));
  }

  @Test
  void theClauseTellsTwoPlacesApart() {
    Span third = new Span(TEXT.indexOf("3."), TEXT.length());
    Placement placement = AnchorFinder.find(TEXT, Quote.of("publier"), new Clause("OP3", third));
    assertThat(placement)
        .isEqualTo(
            new Placement(
                new Span(TEXT.lastIndexOf("publier"), TEXT.lastIndexOf("publier") + 7), EXACT));
  }

  @Test
  void anAmbiguousQuotationIsForReview() {
    assertThat(AnchorFinder.find(TEXT, Quote.of("publier le rapport annuel")).certainty())
        .isEqualTo(REVIEW);
    assertThat(AnchorFinder.find(TEXT, Quote.of("Demande"), new Position(90, 97)).certainty())
        .isEqualTo(REVIEW);
  }

  @Test
  void wordsElsewhereThanTheirPositionHaveMoved() {
    found(
        AnchorFinder.find(
            TEXT, new Quote("la ligne du marais", "de rouvrir ", ".\n2."), new Position(3, 21)),
        MOVED,
        "la ligne du marais");
  }

  @Test
  void positionAndSurroundingsThatDisagreeAreForReview() {
    int first = TEXT.indexOf("publier");
    Placement placement =
        AnchorFinder.find(
            TEXT,
            new Quote("publier", "marais, et de ", " le rapport annuel."),
            new Position(first, first + 7));
    assertThat(placement.certainty()).isEqualTo(REVIEW);
    assertThat(span(placement).start()).isEqualTo(TEXT.lastIndexOf("publier"));
  }

  @Test
  void anotherSpellingHasMoved() {
    found(
        AnchorFinder.find(TEXT, Quote.of("Prie le  secretaire\u00a0général")),
        MOVED,
        "Prie le Secrétaire général");
  }

  @Test
  void changedWordsAreForReview() {
    found(
        AnchorFinder.find(TEXT, Quote.of("rouvrir la ligne des marais")),
        REVIEW,
        "rouvrir la ligne du marais");
    assertThat(
            AnchorFinder.find(
                    TEXT,
                    Quote.of(
                        "Prie instamment le Secrétaire général de publier chaque mois le rapport annuel."))
                .certainty())
        .isEqualTo(REVIEW);
  }

  @Test
  void wordsReplacedBetweenTheSameSurroundingsAreForReview() {
    found(
        AnchorFinder.find(
            TEXT,
            new Quote("fermer au plus tôt", "1. Demande aux États de ", " la ligne du marais.")),
        REVIEW,
        "rouvrir");
  }

  @Test
  void wordsOfAnotherTextAreAnOrphan() {
    assertThat(AnchorFinder.find(TEXT, Quote.of("Condamne les attaques contre les journalistes")))
        .isEqualTo(new Placement(null, ORPHAN));
    assertThat(AnchorFinder.find(TEXT, Quote.of("xyz")).certainty()).isEqualTo(ORPHAN);
  }

  @Test
  void aPositionAloneIsTakenAtItsWord() {
    assertThat(AnchorFinder.find(TEXT, new Position(3, 10)))
        .isEqualTo(new Placement(new Span(3, 10), EXACT));
    assertThat(AnchorFinder.find(TEXT, new Position(3, 100_000)).certainty()).isEqualTo(ORPHAN);
    assertThat(AnchorFinder.find(TEXT, new Position(-5, 3)).certainty()).isEqualTo(ORPHAN);
  }

  @Test
  void aClauseAloneIsTheWholeClause() {
    assertThat(AnchorFinder.find(TEXT, new Clause("OP1", spanOf("1. Demande"))).span())
        .isEqualTo(spanOf("1. Demande"));
    assertThat(AnchorFinder.find(TEXT, new Clause("OP9", null)).certainty()).isEqualTo(ORPHAN);
    assertThat(AnchorFinder.find(TEXT).certainty()).isEqualTo(ORPHAN);
  }

  @Property(tries = 500)
  void whatWasSelectedIsFoundWhereItWas(
      @ForAll @IntRange(max = 180) int from, @ForAll @IntRange(min = 1, max = 60) int length) {
    int start = Math.min(from, TEXT.length() - 1);
    int end = Math.min(TEXT.length(), start + length);
    String exact = TEXT.substring(start, end);
    Quote quote =
        new Quote(
            exact,
            TEXT.substring(Math.max(0, start - 32), start),
            TEXT.substring(end, Math.min(TEXT.length(), end + 32)));
    Placement placement = AnchorFinder.find(TEXT, quote, new Position(start, end));
    assertThat(placement).isEqualTo(new Placement(new Span(start, end), EXACT));
  }

  @Property(tries = 500)
  void neverThrows(
      @ForAll String text,
      @ForAll String exact,
      @ForAll String prefix,
      @ForAll int start,
      @ForAll int end) {
    Placement placement =
        AnchorFinder.find(text, new Quote(exact, prefix, exact), new Position(start, end));
    assertThat(placement.span() == null).isEqualTo(placement.certainty() == ORPHAN);
  }
}
