package org.dispositif.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dispositif.document.OriginalFile;
import org.dispositif.extract.Files.Line;
import org.dispositif.platform.Refusal;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.SourceSpan;
import org.junit.jupiter.api.Test;

class ExtractionTest {

  private static final List<String> FIRST =
      List.of(
          "The Council of Gardens,",
          "",
          "Recalling its earlier decisions on the watering of public lawns and on",
          "the planting of trees along the streets of every town,",
          "",
          "1. Urges all towns to plant at least one tree for every ten people who",
          "live there, and to water it through its first three summers, and calls upon");
  private static final List<String> SECOND =
      List.of(
          "gardeners to share what they have learned with the neighbouring towns;",
          "",
          "2. Decides to remain seized of the matter.");

  @Test
  void readsThePagesOfAPdfLineByLine() {
    Extracted read = extract("report.pdf", Files.pdf(List.of(FIRST, SECOND)));
    assertThat(read.mediaType()).isEqualTo("application/pdf");
    assertThat(read.pages()).hasSize(2);
    assertThat(read.text().split("\f")).hasSize(2);
    assertThat(read.text()).contains("on\nthe planting of trees").contains("town,\n\n1. Urges");
  }

  @Test
  void tellsWhereOnThePageALineStands() {
    Extracted read = extract("report.pdf", Files.pdf(List.of(FIRST, SECOND)));
    int at = read.text().indexOf("2. Decides");
    Extracted.PrintedLine line =
        read.lines().stream().filter(l -> l.start() == at).findFirst().orElseThrow();
    assertThat(line.page()).isEqualTo(2);
    assertThat(line.x()).isBetween(70f, 75f);
    // the second line below an empty one, 13 points each, from 842 - 760
    assertThat(line.y() + line.height()).isBetween(105f, 115f);
  }

  @Test
  void joinsAParagraphThatTwoPagesShareAndNamesBoth() {
    Extracted read = extract("report.pdf", Files.pdf(List.of(FIRST, SECOND)));
    Block first =
        read(read).segmentation().blocks().stream()
            .filter(b -> "OP1".equals(b.label()))
            .findFirst()
            .orElseThrow();
    assertThat(first.source()).extracting(SourceSpan::page).containsExactly(1, 2);
  }

  @Test
  void takesRunningHeadsForFurnitureHoweverTheyAreBroken() {
    List<List<String>> pages =
        List.of(
            FIRST,
            page("The watering of public lawns and the planting", "of trees along streets", "3."),
            page("The watering of public lawns", "and the planting of trees along streets", "4."),
            page("The watering of public lawns and the planting", "of trees along streets", "5."));
    DocumentReading read = read(extract("a.pdf", Files.pdf(pages)));
    String text = read.segmentation().reading().text();
    assertThat(read.segmentation().blocks())
        .filteredOn(b -> b.span().of(text).contains("trees along streets"))
        .isNotEmpty()
        .allMatch(b -> b.kind() == BlockKind.NOISE);
  }

  private static List<String> page(String head, String more, String number) {
    return List.of(head, more, "", "", number + " Requests the keepers of gardens to report;");
  }

  @Test
  void readsOneColumnAfterTheOther() {
    List<String> left = new java.util.ArrayList<>();
    List<String> right = new java.util.ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      left.add("english line number " + i + " here");
      right.add("ligne francaise numero " + i);
    }
    String text = extract("volume.pdf", Files.columns(left, right)).text();
    assertThat(text.indexOf("english line number 12")).isLessThan(text.indexOf("numero 1"));
  }

  @Test
  void saysThatAScanIsOne() {
    assertRefused(Files.scan(), "scan.pdf", "document.scan");
  }

  @Test
  void saysThatAFileIsLocked() {
    assertRefused(Files.locked(FIRST), "locked.pdf", "document.encrypted");
  }

  @Test
  void saysThatAFileIsDamaged() {
    byte[] whole = Files.pdf(List.of(FIRST));
    byte[] half = java.util.Arrays.copyOf(whole, 40);
    assertRefused(half, "half.pdf", "document.damaged");
    assertRefused(
        "%PDF-1.7\nnot at all".getBytes(StandardCharsets.UTF_8), "x.pdf", "document.damaged");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertRefused(new byte[0], "nothing.pdf", "intake.empty");
    assertRefused("  \n ".getBytes(StandardCharsets.UTF_8), "nothing.txt", "intake.empty");
  }

  @Test
  void stopsAPdfThatGrowsWithoutEnd() {
    long start = System.nanoTime();
    assertThatThrownBy(() -> extract("bomb.pdf", Attacks.flateBomb(600_000_000)))
        .isInstanceOf(Refusal.class);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(60);
  }

  @Test
  void refusesAPdfOfTooManyPages() {
    assertRefused(Attacks.pages(PdfFile.MOST_PAGES + 1), "long.pdf", "document.pages");
  }

  @Test
  void writesOutTheNumbersOfWordsLists() {
    byte[] file =
        Files.word(
            new Line(-1, "The Council of Gardens,"),
            new Line(0, "Urges all towns:"),
            new Line(1, "To plant trees;"),
            new Line(1, "To water them:"),
            new Line(2, "In summer;"),
            new Line(2, "In dry winters;"),
            new Line(0, "Decides to remain seized of the matter:"),
            new Line(1, "And of others."));
    Extracted read = extract("letter.docx", file);
    assertThat(read.mediaType()).isEqualTo(MediaTypes.WORD);
    assertThat(read.text().lines().filter(l -> !l.isEmpty()))
        .containsExactly(
            "The Council of Gardens,",
            "1. Urges all towns:",
            "(a) To plant trees;",
            "(b) To water them:",
            "(i) In summer;",
            "(ii) In dry winters;",
            "2. Decides to remain seized of the matter:",
            "(a) And of others.");
  }

  @Test
  void printsLettersBehindZAsWordDoes() {
    int lower =
        org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.INT_LOWER_LETTER;
    int roman =
        org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.INT_UPPER_ROMAN;
    assertThat(WordNumber.print(28, lower)).isEqualTo("bb");
    assertThat(WordNumber.print(1949, roman)).isEqualTo("MCMXLIX");
  }

  @Test
  void readsTheTablesOfAWordFile() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Council of Gardens");
      table.getRow(0).getCell(1).setText("Twelfth session");
      document.createParagraph().createRun().setText("1. Decides to plant.");
      assertThat(extract("a.docx", Files.bytes(document)).text())
          .containsSubsequence("Council of Gardens", "Twelfth session", "1. Decides");
    }
  }

  @Test
  void looksIntoAFileWhateverItsNameSays() {
    byte[] pdf = Files.pdf(List.of(FIRST));
    assertThat(extract("wrong.txt", pdf).mediaType()).isEqualTo(MediaTypes.PDF);
    byte[] word = Files.word(new Line(-1, "Dear gardeners,"));
    assertThat(extract("wrong.pdf", word).mediaType()).isEqualTo(MediaTypes.WORD);
    byte[] html = "<!DOCTYPE html><html><body><p>Dear all</p></body></html>".getBytes();
    assertThat(extract("wrong.txt", html).mediaType()).isEqualTo(MediaTypes.HTML);
  }

  @Test
  void refusesWhatItDoesNotRead() {
    assertRefused(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "a.txt", "document.type");
    assertRefused(Attacks.zip("something.bin", new byte[100]), "a.docx", "document.type");
  }

  @Test
  void stopsAWordFileThatGrowsWithoutEnd() {
    assertRefused(
        Attacks.zip("word/document.xml", new byte[60_000_000]), "bomb.docx", "document.tooComplex");
  }

  @Test
  void opensNoEntitiesOfAWordFile() {
    String secret = Path.of("/etc/hostname").toUri().toString();
    byte[] file =
        Attacks.changed(
            Files.word(new Line(-1, "Dear gardeners")),
            xml ->
                xml.replaceFirst(
                        "<w:document",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret + "\">]><w:document")
                    .replace("Dear gardeners", "&x;"));
    assertThatThrownBy(() -> extract("xxe.docx", file)).isInstanceOf(Refusal.class);
  }

  @Test
  void survivesEveryBrokenByteOfAPdf() {
    byte[] whole = Files.pdf(List.of(FIRST, SECOND));
    for (int i = 0; i < whole.length; i += 23) {
      byte[] broken = whole.clone();
      broken[i] ^= 0x55;
      try {
        extract("broken.pdf", broken);
      } catch (Refusal refusal) {
        assertThat(refusal.code()).startsWith("document.");
      }
    }
  }

  private static void assertRefused(byte[] content, String name, String code) {
    assertThatThrownBy(() -> extract(name, content))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
  }

  private static Extracted extract(String name, byte[] content) {
    return Extraction.of(new OriginalFile(name, "application/octet-stream", content));
  }

  private static DocumentReading read(Extracted extracted) {
    return DocumentReader.read(extracted.text(), ReadingHints.none());
  }

  /** Files that want to hurt. */
  static final class Attacks {

    private Attacks() {}

    static byte[] zip(String name, byte[] content) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    static byte[] changed(byte[] word, java.util.function.UnaryOperator<String> change) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(word));
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
          String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          zip.putNextEntry(new ZipEntry(e.getName()));
          String written = e.getName().equals("word/document.xml") ? change.apply(part) : part;
          zip.write(written.getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    /** A page whose content unpacks to this many bytes. */
    static byte[] flateBomb(int size) {
      Deflater deflater = new Deflater(9);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] spaces = new byte[1_000_000];
      java.util.Arrays.fill(spaces, (byte) ' ');
      byte[] buffer = new byte[65_536];
      for (int done = 0; done < size; done += spaces.length) {
        deflater.setInput(spaces);
        while (!deflater.needsInput()) {
          packed.write(buffer, 0, deflater.deflate(buffer));
        }
      }
      deflater.finish();
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return document(1, packed.toByteArray());
    }

    static byte[] pages(int count) {
      return document(count, new byte[0]);
    }

    private static byte[] document(int pages, byte[] content) {
      StringBuilder kids = new StringBuilder();
      StringBuilder objects = new StringBuilder();
      for (int i = 0; i < pages; i++) {
        kids.append(4 + i).append(" 0 R ");
        objects
            .append(4 + i)
            .append(" 0 obj\n<</Type/Page/Parent 2 0 R/Contents 3 0 R>>\nendobj\n");
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String head =
          "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count "
              + pages
              + "/MediaBox[0 0 600 800]/Kids["
              + kids
              + "]>>\nendobj\n"
              + objects
              + "3 0 obj\n<</Filter/FlateDecode/Length "
              + content.length
              + ">>\nstream\n";
      out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
      out.writeBytes(content);
      out.writeBytes(
          "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1));
      return out.toByteArray();
    }
  }
}
