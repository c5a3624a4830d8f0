package org.dispositif.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Refusal;
import org.junit.jupiter.api.Test;

class OdtTextTest {

  private static final String LISTS =
      """
      <text:list-style style:name="L1">
       <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
       <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
       <text:list-level-style-bullet text:level="3" text:bullet-char="-"/>
      </text:list-style>
      """;

  private static List<String> lines(String body) {
    return extract(Odt.of(LISTS, body)).text().lines().filter(l -> !l.isEmpty()).toList();
  }

  private static Extracted extract(byte[] content) {
    return Extraction.of(new OriginalFile("a.odt", "application/octet-stream", content));
  }

  @Test
  void writesOutTheNumbersOfItsLists() {
    assertThat(
            lines(
                """
                <text:p>The Council of Gardens,</text:p>
                <text:list text:style-name="L1">
                 <text:list-item><text:p>Urges all towns:</text:p>
                  <text:list><text:list-item><text:p>To plant trees;</text:p></text:list-item>
                   <text:list-item><text:p>To water them;</text:p><text:p>Every day;</text:p></text:list-item></text:list>
                 </text:list-item></text:list>
                <text:p>Considering the summer,</text:p>
                <text:list text:style-name="L1" text:continue-numbering="true">
                 <text:list-item><text:p>Decides to go on.</text:p>
                  <text:list><text:list-item><text:p>At once.</text:p></text:list-item></text:list></text:list-item></text:list>
                <text:list text:style-name="L1"><text:list-item><text:p>Anew.</text:p></text:list-item></text:list>
                """))
        .containsExactly(
            "The Council of Gardens,",
            "1. Urges all towns:",
            "(a) To plant trees;",
            "(b) To water them;",
            "Every day;",
            "Considering the summer,",
            "2. Decides to go on.",
            "(a) At once.",
            "1. Anew.");
  }

  @Test
  void putsNotesBehindTheTextAndLeavesOutWhatIsNoText() {
    assertThat(
            lines(
                """
                <text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
                <text:p>The report<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>\
                <text:note-body><text:p>See A/60/1.</text:p></text:note-body></text:note> of<text:s text:c="3"/>the
                keepers<office:annotation><text:p>really?</text:p></office:annotation>.</text:p>
                <table:table><table:table-row><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>
                """))
        .containsExactly("The report1 of   the keepers.", "Cell", "1 See A/60/1.");
  }

  @Test
  void readsTheHeadOfTheFirstPage() {
    byte[] file =
        Odt.with(
            "<text:p>1. Decides.</text:p>",
            "<style:master-page><style:header><text:p>A/60/900</text:p></style:header></style:master-page>");
    assertThat(extract(file).text()).startsWith("A/60/900\n\n1. Decides.");
  }

  @Test
  void opensNoEntities() {
    byte[] bomb =
        Odt.raw(
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><p>&x;</p></d>", "<d/>");
    assertThatThrownBy(() -> extract(bomb))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("document.damaged"));
  }

  @Test
  void saysThatAFileIsLockedOrGrowsWithoutEnd() {
    assertThatThrownBy(() -> extract(Odt.locked()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("document.encrypted"));
    String spaces = " ".repeat(40_000_000);
    assertThatThrownBy(() -> extract(Odt.raw("<d>" + spaces + "</d>", "<d/>")))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("document.tooComplex"));
    String deep = "<p>".repeat(200_000);
    assertThatThrownBy(() -> extract(Odt.raw(deep, "<d/>")))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("document.tooComplex"));
  }

  @Test
  void isToldByItsContentWhateverItsName() {
    byte[] file = Odt.of("", "<text:p>Dear all,</text:p>");
    assertThat(Extraction.of(new OriginalFile("a.docx", "text/plain", file)))
        .satisfies(
            read -> {
              assertThat(read.mediaType()).isEqualTo(MediaTypes.ODT);
              assertThat(read.findings().get(0).code()).isEqualTo("source.typeDiffers");
              assertThat(read.findings().get(0).args()).containsExactly("DOCX", "ODT");
            });
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("PK");
  }
}
