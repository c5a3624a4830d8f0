package org.dispositif.text.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.text.segment.BlockKind.*;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.ReadingTextMaker;
import org.junit.jupiter.api.Test;

class LetterSegmenterTest {

  @Test
  void readsTheHeadOfALetter() {
    Segmentation cut =
        LetterSpecimens.cut(
            "fr",
            "Réf : RLR 12/2024",
            "À l'attention de :",
            "Madame Claire Vasseur, ministre des transports",
            "Tours, 3 mars 2024",
            "Objet : Réouverture de la ligne du marais",
            "Madame la Ministre,",
            "La ligne du marais est fermée depuis trois ans, et nos villages en souffrent.",
            "• Rouvrir la ligne",
            "Veuillez agréer, Madame la Ministre, l'expression de nos sentiments distingués.",
            "Ada Berthier");
    assertThat(cut.blocks())
        .extracting(Block::kind)
        .containsExactly(
            OTHER,
            OTHER,
            OTHER,
            OTHER,
            HEADING,
            SALUTATION,
            PARAGRAPH,
            LIST_ITEM,
            CLOSING,
            SIGNATORY);
    assertThat(cut.title()).isEqualTo("Réouverture de la ligne du marais");
    LetterReading reading = LetterReader.read(cut);
    assertThat(reading.date()).isEqualTo(LocalDate.of(2024, 3, 3));
    assertThat(reading.reference()).isEqualTo("RLR 12/2024");
    assertThat(reading.addressees())
        .extracting(a -> a.text())
        .containsExactly("Madame Claire Vasseur, ministre des transports");
  }

  @Test
  void cutsOffASalutationThatRunsIntoTheText() {
    Segmentation cut =
        LetterSpecimens.cut(
            "en",
            "Dear Ada Bern, I am writing to ask you to reopen the line that joins us to the town.");
    assertThat(cut.blocks()).extracting(Block::kind).containsExactly(SALUTATION, PARAGRAPH);
  }

  @Test
  void tellsHeadingsOfAnArticleFromItsParagraphs() {
    Segmentation cut =
        LetterSegmenter.segment(
            ReadingTextMaker.make(
                "La ligne du marais est fermée depuis trois ans, dit le maire.\n"
                    + "Une réouverture incertaine\n"
                    + "Le ministère n'a pas encore répondu aux lettres des associations du"
                    + " littoral.\n"
                    + "abc/de\n"
                    + ">>Lire aussi : Le marais en danger"),
            "fr",
            DocumentKind.ARTICLE);
    assertThat(cut.blocks())
        .extracting(Block::kind)
        .containsExactly(PARAGRAPH, HEADING, PARAGRAPH, OTHER, NOISE);
  }

  @Property(tries = 300)
  void blocksCoverAnyTextInOrder(@ForAll("dirty") String source) {
    for (String language : new String[] {"fr", "en", "es", "zh", ""}) {
      Segmentation cut =
          LetterSegmenter.segment(ReadingTextMaker.make(source), language, DocumentKind.LETTER);
      assertCovered(cut);
      LetterReader.read(cut);
    }
  }

  static void assertCovered(Segmentation cut) {
    String text = cut.reading().text();
    int at = 0;
    for (Block block : cut.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, block.span().start())).isBlank();
      assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
      at = block.span().end();
    }
    assertThat(text.substring(at)).isBlank();
  }

  @Provide
  Arbitrary<String> dirty() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Nous vous demandons de",
            "Cordialement,",
            "1. ",
            "• ",
            "* ",
            " | ",
            "Cc:",
            "\n",
            "\n\n",
            "« ",
            " »",
            "\"",
            "'",
            "Dear Sir,",
            "We urge you to ",
            ":",
            ".",
            "et ",
            "devrait ",
            "---",
            "> ",
            "**",
            "Ada Bern",
            "signée par 3 organisations",
            "12/2024",
            "é\u0301",
            "\u4e2d\u6587",
            "\ud83d\ude00",
            "\u202e",
            "Lettre ouverte au ",
            "To,",
            "Subject: x",
            "  ",
            "\f",
            "#",
            "|",
            "(",
            "d'",
            "Open letter to the ");
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.oneOf(pieces, pieces, pieces, noise)
        .list()
        .ofMaxSize(40)
        .map(l -> String.join("", l));
  }

  @Test
  void aPostalAddressNamesTheAddressee() {
    Segmentation cut =
        LetterSpecimens.cut(
            "en",
            "3 May 2022",
            "H.E. Ms. Ada Bern",
            "Secretary-General",
            "1 Marsh Road",
            "Re: The line of the marsh",
            "Your Excellency,",
            "We urge you to reopen the line.");
    assertThat(cut.blocks())
        .extracting(Block::kind)
        .containsExactly(OTHER, OTHER, OTHER, OTHER, HEADING, SALUTATION, PARAGRAPH);
    assertThat(LetterReader.read(cut).addressees())
        .singleElement()
        .satisfies(a -> assertThat(a.entity()).isEqualTo("secretaryGeneral"));
  }

  @Test
  void longBadTextIsReadInTime() {
    String[] worst = {
      "nous vous demandons de ",
      "« \" ' ",
      "Should you urge, ",
      "1. A\n",
      "a.b.c. ",
      "Dear X,\n",
      "<a ",
    };
    for (String piece : worst) {
      Segmentation cut = LetterSpecimens.cut("en", piece.repeat(300_000 / piece.length()));
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LetterReader.read(cut));
    }
  }

  @Test
  void anItemWithoutFullStopDoesNotSwallowTheNextParagraph() {
    Segmentation cut =
        LetterSpecimens.cut(
            "en",
            "We have written about the marsh before, and these are the things that are missing"
                + " there:",
            "1. A school that the children of the marsh can walk to every day",
            "Given all this we cannot keep silent about the railway any longer.",
            "> 2. An item of a text that is quoted.");
    assertThat(cut.blocks())
        .extracting(Block::kind)
        .containsExactly(PARAGRAPH, LIST_ITEM, PARAGRAPH, LIST_ITEM);
  }

  @Test
  void frontMatterIsNoPartOfTheLetterButNamesIt() {
    String body = "We urge you to reopen the line that joins our villages to the town. ".repeat(8);
    Segmentation cut =
        LetterSpecimens.cut(
            "en",
            "---\n"
                + "title: Open letter to the Minister of Marshes on the line that was closed and"
                + " is\n"
                + "  missed by all\n"
                + "date: 2024-03-03\n"
                + "authors: [x]\n"
                + "---\n"
                + "Dear Minister,\n"
                + body
                + "\n\nAda Bern\\\nBlue Rivers Network");
    assertThat(cut.title())
        .isEqualTo(
            "Open letter to the Minister of Marshes on the line that was closed and is missed by"
                + " all");
    assertThat(cut.blocks().stream().filter(b -> b.kind() != NOISE).map(Block::kind))
        .containsExactly(SALUTATION, PARAGRAPH, SIGNATORY, SIGNATORY);
    assertThat(LetterReader.read(cut).date()).isEqualTo(LocalDate.of(2024, 3, 3));
  }
}
