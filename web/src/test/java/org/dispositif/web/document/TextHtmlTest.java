package org.dispositif.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dispositif.clause.ClauseDetails;
import org.dispositif.clause.ClauseView;
import org.dispositif.platform.Origin;
import org.dispositif.reference.Target;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Part;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.junit.jupiter.api.Test;

class TextHtmlTest {

  private static final Pattern WORDS =
      Pattern.compile("<span class=\"words\">(.*?)</span>(?:<span class=\"unsure\"|</div>)");
  private static final String TEXT = "Recalls resolution 7/2 & <its> 'annex';";
  private static final UUID CITED = UUID.randomUUID();
  private static final Ways KNOWN =
      new Ways(
          Map.of(new Span(19, 22), new Target(CITED, null, null, "S/7/2", "Hedges", "en")),
          Map.of());

  @Test
  void wordsAreExactlyTheTextWhateverWrapsThem() {
    String html = html(clause(TEXT, BlockKind.OPERATIVE, "OP1", marked()), KNOWN);
    assertEquals(TEXT, words(html));
  }

  @Test
  void setsTheVerbOffAndLinksWhatItKnows() {
    String html = html(clause(TEXT, BlockKind.OPERATIVE, "OP1", marked()), KNOWN);
    assertTrue(html.contains("<span class=\"v\">Recalls</span>"), html);
    assertTrue(html.contains("href=\"/documents/" + CITED + "\""), html);
  }

  @Test
  void escapesWhatComesFromTheText() {
    String html = html(clause("<script>\"x\"</script>", BlockKind.OTHER, null, none()), Ways.NONE);
    assertFalse(html.contains("<script>"), html);
    assertEquals("<script>\"x\"</script>", words(html));
  }

  @Test
  void footnoteMarksAddNoText() {
    ClauseDetails noted =
        new ClauseDetails(
            List.of(), List.of(), List.of(new FootnoteMark("1", 7, "See <b>")), List.of(), false);
    String html = html(clause(TEXT, BlockKind.OPERATIVE, "OP1", noted), Ways.NONE);
    assertEquals(TEXT, words(html));
    assertTrue(html.contains("data-mark=\"1\"") && html.contains("See &lt;b&gt;"), html);
  }

  @Test
  void leavesOutAMarkThatCrossesAnother() {
    List<Quotation> quotations = List.of(new Quotation("x", new Span(3, 12), null));
    String html =
        new TextHtml(
                Locale.ENGLISH, new ClauseNames("en"), "S/9/4", Ways.NONE, quotations, Map.of())
            .of(List.of(clause(TEXT, BlockKind.OPERATIVE, "OP1", marked())));
    assertEquals(TEXT, words(html));
    assertFalse(html.contains("class=\"quote\""), html);
  }

  @Test
  void foldsALongListOfSignatories() {
    List<ClauseView> signed =
        IntStream.range(0, 5)
            .mapToObj(i -> at(i, "Association " + i, BlockKind.SIGNATORY, i * 20))
            .toList();
    String html = render(signed);
    assertTrue(html.contains("<details class=\"fold\"><summary>5 signatories"), html);
    assertEquals(5, html.split("class=\"words\"", -1).length - 1);
  }

  @Test
  void saysWhereItIsNotSure() {
    ClauseView sure = clause(TEXT, BlockKind.PREAMBULAR, null, none());
    assertFalse(render(List.of(sure)).contains("unsure"));
    ClauseView unsure =
        new ClauseView(
            sure.id(),
            0,
            sure.document(),
            sure.textVersion(),
            0,
            -1,
            null,
            BlockKind.PREAMBULAR,
            Part.BODY,
            0,
            null,
            null,
            sure.span(),
            TEXT,
            0.3,
            "rule",
            Origin.MACHINE,
            none(),
            List.of(),
            null,
            null);
    assertTrue(render(List.of(unsure)).contains("class=\"unsure\""));
  }

  private static String render(List<ClauseView> clauses) {
    return new TextHtml(
            Locale.ENGLISH, new ClauseNames("en"), "S/9/4", Ways.NONE, List.of(), Map.of())
        .of(clauses);
  }

  private static String html(ClauseView clause, Ways known) {
    return new TextHtml(Locale.ENGLISH, new ClauseNames("en"), "S/9/4", known, List.of(), Map.of())
        .of(List.of(clause));
  }

  /** What a browser would give as the words' text. */
  private static String words(String html) {
    Matcher m = WORDS.matcher(html);
    assertTrue(m.find(), html);
    return m.group(1)
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static ClauseDetails none() {
    return new ClauseDetails(List.of(), List.of(), List.of(), List.of(), false);
  }

  private static ClauseDetails marked() {
    VerbPhrase verb = new VerbPhrase("Recalls", "recall", null, new Span(0, 7));
    return new ClauseDetails(List.of(verb), List.of(), List.of(), List.of(), false);
  }

  private static ClauseView at(int index, String text, BlockKind kind, int start) {
    return view(index, text, kind, null, start, none(), List.of());
  }

  private static ClauseView clause(
      String text, BlockKind kind, String label, ClauseDetails details) {
    boolean cites = text.contains("7/2");
    return view(
        0,
        text,
        kind,
        label,
        0,
        details,
        cites ? List.of(Citation.of("S/7/2", null, new Span(19, 22))) : List.of());
  }

  private static ClauseView view(
      int index,
      String text,
      BlockKind kind,
      String label,
      int start,
      ClauseDetails details,
      List<Citation> citations) {
    return new ClauseView(
        UUID.randomUUID(),
        0,
        UUID.randomUUID(),
        UUID.randomUUID(),
        index,
        -1,
        null,
        kind,
        Part.BODY,
        0,
        null,
        label,
        new Span(start, start + text.length()),
        text,
        1,
        "rule",
        Origin.MACHINE,
        details,
        citations,
        null,
        null);
  }
}
