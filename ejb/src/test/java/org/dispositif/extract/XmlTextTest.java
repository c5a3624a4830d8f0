package org.dispositif.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Refusal;
import org.dispositif.text.Corpus;
import org.junit.jupiter.api.Test;

class XmlTextTest {

  private static List<String> lines(String xml) {
    return extract(xml.getBytes(StandardCharsets.UTF_8))
        .text()
        .lines()
        .filter(l -> !l.isEmpty())
        .toList();
  }

  private static Extracted extract(byte[] content) {
    return Extraction.of(new OriginalFile("a.xml", "application/xml", content));
  }

  @Test
  void readsParagraphsWithTheirNumbers() {
    assertThat(
            lines(
                """
                <?xml version="1.0"?>
                <doc xmlns="http://gardens.example"><title>On gardens</title>
                 <article number="1"><title>Article 1</title>
                  <para>All <em>gardens</em> are
                   open.</para>
                  <orderedlist><listitem tag="(a)"><para>By day;</para></listitem>
                   <listitem tag="(b)"><para>By night.</para></listitem></orderedlist>
                  <paragraph><num>2.</num><content><p>Trees <b>drink</b>.</p></content></paragraph>
                 </article></doc>
                """))
        .containsExactly(
            "On gardens",
            "Article 1",
            "All gardens are open.",
            "(a) By day;",
            "(b) By night.",
            "2. Trees drink.");
  }

  @Test
  void opensNoEntitiesAndExpandsNone() {
    for (String entity :
        List.of(
            "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
            "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;&a;\">")) {
      String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [" + entity + "]><d><p>all &x;</p></d>";
      assertThatThrownBy(() -> lines(xml))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.code()).isEqualTo("document.damaged"));
    }
  }

  @Test
  void readsTheEncodingThatItDeclares() {
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><d><p>Совет садов</p></d>";
    assertThat(extract(xml.getBytes(java.nio.charset.Charset.forName("windows-1251"))).text())
        .isEqualTo("Совет садов\n");
    String wide = xml.replace("windows-1251", "UTF-16");
    assertThat(extract(wide.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo("Совет садов\n");
  }

  @Test
  void readsTheDeclarationInSixLanguages() {
    for (java.nio.file.Path file : Corpus.files("six-languages")) {
      if (file.toString().endsWith(".xml")) {
        Extracted read = extract(Corpus.text(file).getBytes(StandardCharsets.UTF_8));
        assertThat(read.text().lines().filter(l -> !l.isBlank()).count())
            .as(file.toString())
            .isBetween(85L, 130L);
        assertThat(read.text()).doesNotContain("<");
      }
    }
  }
}
