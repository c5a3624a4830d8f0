package org.dispositif.text.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.TextInvariants;
import org.dispositif.text.cut.Correction.Join;
import org.dispositif.text.cut.Correction.Merge;
import org.dispositif.text.cut.Correction.Renumber;
import org.dispositif.text.cut.Correction.Reparent;
import org.dispositif.text.cut.Correction.Retype;
import org.dispositif.text.cut.Correction.Split;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;
import org.junit.jupiter.api.Test;

/** What each correction does to a small resolution and a small letter. */
class CutTest {

  private static final String RESOLUTION =
      """
      60/999. The right to shade

      The General Assembly,

      Recalling its resolution 60/251 of 15 March 2006,

      Noting with concern that many towns have no trees, and recalling that trees give shade,

      1. Urges all States to plant trees, and requests the Secretary-General to report to it;

      2. Decides:

      (a) To convene a forum on shade; (b) not a list mark;

      (b) To publish a report;

      at its next session;

      4. Invites civil society to take part.
      """;

  private static final String LETTER =
      """
      Dear Ministers,

      We, the undersigned, ask you:

      - to plant trees

      - to water them

      Shade is a right.

      Yours sincerely,
      """;

  private Segmentation segmentation = read(RESOLUTION, DocumentKind.RESOLUTION);
  private List<Block> blocks = segmentation.blocks();
  private List<Integer> origin = List.of();

  private static Segmentation read(String source, DocumentKind kind) {
    return DocumentReader.read(source, new ReadingHints(kind, "en", null)).segmentation();
  }

  private void letter() {
    segmentation = read(LETTER, DocumentKind.LETTER);
    blocks = segmentation.blocks();
  }

  private void correct(Correction correction) {
    Corrected corrected = Cut.apply(CutText.of(segmentation), blocks, correction);
    assertThat(corrected.impossible()).isNull();
    blocks = corrected.blocks();
    origin = corrected.origin();
    TextInvariants.blocks(segmentation.reading().text(), blocks);
  }

  private String refused(Correction correction) {
    Corrected corrected = Cut.apply(CutText.of(segmentation), blocks, correction);
    assertThat(corrected.blocks()).isEqualTo(blocks);
    return corrected.impossible() == null ? "" : corrected.impossible().code();
  }

  private String words(Block block) {
    return block.span().of(segmentation.reading().text());
  }

  private int block(String words) {
    return blocks.stream()
        .filter(b -> words(b).startsWith(words))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private int at(String words) {
    return segmentation.reading().text().indexOf(words);
  }

  private List<String> labels() {
    return blocks.stream().map(Block::label).filter(label -> label != null).toList();
  }

  private Block labelled(String label) {
    return blocks.stream().filter(b -> label.equals(b.label())).findFirst().orElseThrow();
  }

  @Test
  void keepsWithoutLabelWhatTheMachineLeftWithoutOne() {
    Segmentation led =
        read(
            """
            60/998. The right to benches

            The General Assembly

            Decides to amend its resolution 60/251 as follows:

            1. The number of benches shall be ten;

            2. The benches shall stand in the shade.
            """,
            DocumentKind.RESOLUTION);
    List<String> labels = led.blocks().stream().map(Block::label).toList();
    assertThat(labels).containsExactly(null, null, null, "OP1", "OP2");
    Corrected same = Cut.apply(CutText.of(led), led.blocks(), new Retype(2, BlockKind.OPERATIVE));
    assertThat(same.blocks()).extracting(Block::label).isEqualTo(labels);
  }

  @Test
  void readsTheSpecimenAsExpected() {
    assertThat(labels()).containsExactly("PP1", "PP2", "OP1", "OP2", "OP2(a)", "OP2(b)", "OP4");
  }

  @Test
  void splittingAPreambularParagraphMovesTheFollowingOn() {
    correct(new Split(block("Recalling its"), at("60/251")));
    assertThat(labels()).startsWith("PP1", "PP2", "PP3", "OP1");
    assertThat(words(labelled("PP1"))).isEqualTo("Recalling its resolution");
    assertThat(words(labelled("PP3"))).startsWith("Noting with concern");
  }

  @Test
  void splittingKeepsPrintedNumbersAndCallsTheNewClauseBis() {
    correct(new Split(block("1."), at("requests the")));
    assertThat(labels()).containsSequence("OP1", "OP1bis", "OP2", "OP2(a)");
    Block second = labelled("OP1bis");
    assertThat(second.number()).isNull();
    assertThat(second.rule()).isEqualTo(Cut.PERSON);
    assertThat(second.confidence()).isEqualTo(1);
    assertThat(second.verbs()).extracting(v -> v.lemma()).containsExactly("request");
    assertThat(second.addressees()).extracting(a -> a.text()).containsExactly("Secretary-General");
    assertThat(labelled("OP1").verbs()).extracting(v -> v.lemma()).containsExactly("urge");
  }

  @Test
  void splittingTellsWhereTheTwoPartsCameFrom() {
    int cut = block("1.");
    correct(new Split(cut, at("requests the")));
    assertThat(origin.subList(cut - 1, cut + 3)).containsExactly(cut - 1, cut, cut, cut + 1);
  }

  @Test
  void splittingAtAListMarkMakesASubParagraph() {
    correct(new Split(block("(a)"), at("(b) not")));
    assertThat(labels()).containsSequence("OP2(a)", "OP2(b)", "OP2(bbis)", "OP4");
  }

  @Test
  void mergingUndoesASplit() {
    List<Block> before = blocks;
    correct(new Split(block("1."), at("requests the")));
    correct(new Merge(block("requests the")));
    assertThat(blocks).extracting(Block::span).isEqualTo(before.stream().map(Block::span).toList());
    assertThat(labels()).containsExactly("PP1", "PP2", "OP1", "OP2", "OP2(a)", "OP2(b)", "OP4");
    assertThat(labelled("OP1").verbs()).isEqualTo(before.get(block("1.")).verbs());
  }

  @Test
  void mergingKeepsTheFirstAndWhatHungUnderTheSecond() {
    correct(new Merge(block("2.")));
    assertThat(labels()).containsExactly("PP1", "PP2", "OP1", "OP1(a)", "OP1(b)", "OP4");
    assertThat(words(labelled("OP1"))).endsWith("Decides:");
    assertThat(origin).doesNotHaveDuplicates().hasSize(segmentation.blocks().size() - 1);
  }

  @Test
  void aClauseIsNotMergedIntoPageFurniture() {
    correct(new Retype(block("1."), BlockKind.NOISE));
    assertThat(refused(new Merge(block("2.")))).isEqualTo("cut.mergeIntoNoise");
  }

  @Test
  void aSubParagraphBecomesAClauseAndTakesOverWhatFollows() {
    correct(new Retype(block("(a)"), BlockKind.OPERATIVE));
    assertThat(labels()).containsExactly("PP1", "PP2", "OP1", "OP2", "OP3", "OP3(b)", "OP4");
    assertThat(blocks.get(block("at its next")).parent()).isEqualTo(block("(a)"));
  }

  @Test
  void aClauseThatIsNoneLeavesItsSubParagraphsToTheOneBefore() {
    correct(new Retype(block("2."), BlockKind.SECTION));
    assertThat(labels()).containsExactly("PP1", "PP2", "OP1", "OP1(a)", "OP1(b)", "OP4");
    assertThat(blocks.get(block("2.")).verbs()).isEmpty();
  }

  @Test
  void aPreambularParagraphBecomesOperativeAndThePrintedOneKeepsItsNumber() {
    correct(new Retype(block("Noting"), BlockKind.OPERATIVE));
    assertThat(labels()).startsWith("PP1", "OP1bis", "OP1").doesNotHaveDuplicates();
  }

  @Test
  void textBehindAListBecomesAClauseOfItsOwn() {
    correct(new Retype(block("at its next"), BlockKind.OPERATIVE));
    assertThat(labels()).endsWith("OP2(b)", "OP3", "OP4");
    assertThat(blocks.get(block("at its next")).parent()).isEqualTo(-1);
  }

  @Test
  void aNumberGivenByAPersonIsTheLabel() {
    correct(new Renumber(block("4."), "3."));
    correct(new Renumber(block("(b) To"), "(c)"));
    assertThat(labels()).endsWith("OP2(a)", "OP2(c)", "OP3");
    correct(new Renumber(block("4."), ""));
    assertThat(labels()).endsWith("OP3");
  }

  @Test
  void aNumberTwiceIsToldApart() {
    correct(new Renumber(block("4."), "2"));
    assertThat(labels()).endsWith("OP2(b)", "OP2bis");
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    assertThat(refused(new Renumber(block("4."), "../4"))).isEqualTo("cut.badNumber");
    assertThat(refused(new Renumber(block("4."), "four"))).isEqualTo("cut.badNumber");
    assertThat(refused(new Renumber(block("60/999"), "4"))).isEqualTo("cut.noNumber");
  }

  @Test
  void outdentingASubParagraphMakesItAClause() {
    correct(new Reparent(block("(b) To"), -1));
    assertThat(labels()).endsWith("OP2(a)", "OP3", "OP4");
  }

  @Test
  void indentingAClauseMakesItASubParagraph() {
    correct(new Reparent(block("4."), block("2.")));
    assertThat(labels()).endsWith("OP2(b)", "OP2(4)");
    correct(new Reparent(block("4."), block("(b) To")));
    assertThat(labels()).endsWith("OP2(b)", "OP2(b)(4)");
  }

  @Test
  void nothingHangsUnderWhatCannotHoldIt() {
    assertThat(refused(new Reparent(block("2."), block("The General"))))
        .isEqualTo("cut.cannotHang");
    assertThat(refused(new Reparent(block("2."), block("4.")))).isEqualTo("cut.parentBehind");
  }

  @Test
  void joiningMakesTheRestOfAnInterruptedClause() {
    correct(new Retype(block("2."), BlockKind.FOOTNOTE));
    correct(new Retype(block("(a)"), BlockKind.OTHER));
    correct(new Join(block("(a)")));
    Block rest = blocks.get(block("(a)"));
    assertThat(rest.kind()).isEqualTo(BlockKind.OPERATIVE);
    assertThat(rest.parent()).isEqualTo(block("1."));
    assertThat(rest.label()).isNull();
  }

  @Test
  void joiningBehindAListHangsTheTextUnderTheClause() {
    correct(new Retype(block("at its next"), BlockKind.OTHER));
    correct(new Join(block("at its next")));
    assertThat(blocks.get(block("at its next")).parent()).isEqualTo(block("2."));
  }

  @Test
  void saysWhyItIsImpossible() {
    assertThat(refused(new Split(2, 0))).isEqualTo("cut.splitAtEdge");
    assertThat(refused(new Merge(0))).isEqualTo("cut.nothingBefore");
    assertThat(refused(new Merge(99))).isEqualTo("cut.noBlock");
    assertThat(refused(new Merge(-1))).isEqualTo("cut.noBlock");
    assertThat(refused(new Join(block("The General")))).isEqualTo("cut.nothingToContinue");
    assertThat(refused(new Retype(block("The General"), BlockKind.SUB)))
        .isEqualTo("cut.noClauseBefore");
  }

  @Test
  void letterListsAreCutAndHung() {
    letter();
    correct(new Split(block("- to plant"), at("trees")));
    assertThat(blocks.get(block("trees")).kind()).isEqualTo(BlockKind.LIST_ITEM);
    correct(new Retype(block("Shade"), BlockKind.LIST_ITEM));
    assertThat(blocks.get(block("Shade")).parent()).isEqualTo(block("We, the"));
    correct(new Retype(block("We, the"), BlockKind.HEADING));
    assertThat(blocks.get(block("Shade")).parent()).isEqualTo(-1);
    assertThat(labels()).isEmpty();
  }

  @Test
  void theHeadFollowsItsEnactingLine() {
    List<ResolutionHead> heads = segmentation.resolutions();
    Corrected corrected =
        Cut.apply(
            CutText.of(segmentation), blocks, new Split(block("60/999"), at("The right to shade")));
    int now = corrected.heads(heads).get(0).enactingBlock();
    assertThat(now).isEqualTo(heads.get(0).enactingBlock() + 1);
    assertThat(corrected.blocks().get(now).kind()).isEqualTo(BlockKind.ENACTING);
  }
}
