package org.dispositif.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** PDF and Word files of tests, written by hand. */
public final class Papers {

  public static final String PDF = "application/pdf";
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
          + " Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
          + " PartName='/word/document.xml' ContentType='"
          + WORD
          + ".main+xml'/></Types>";
  private static final String RELATIONS =
      "<Relationships"
          + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
          + " Id='r1'"
          + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
          + " Target='word/document.xml'/></Relationships>";

  private Papers() {}

  /** A PDF of these pages; each line stands on its own, an empty one leaves a gap. */
  @SafeVarargs
  public static byte[] pdf(List<String>... pages) {
    StringBuilder kids = new StringBuilder();
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      int page = 10 + 2 * i;
      kids.append(page).append(" 0 R ");
      objects.append(
          object(
              page,
              "<</Type/Page/Parent 2 0 R/Contents "
                  + (page + 1)
                  + " 0 R/Resources<</Font<</F 3 0 R>>>>>>"));
      String content = content(pages[i]);
      objects.append(
          object(
              page + 1,
              "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream"));
    }
    String all =
        "%PDF-1.5\n"
            + object(1, "<</Type/Catalog/Pages 2 0 R>>")
            + object(
                2,
                "<</Type/Pages/Count "
                    + pages.length
                    + "/MediaBox[0 0 595 842]/Kids["
                    + kids
                    + "]>>")
            + object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
            + objects
            + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
    return all.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String object(int number, String body) {
    return number + " 0 obj\n" + body + "\nendobj\n";
  }

  private static String content(List<String> lines) {
    StringBuilder content = new StringBuilder("BT /F 11 Tf 13 TL 72 760 Td\n");
    lines.forEach(
        line ->
            content
                .append('(')
                .append(line.replace("(", "\\(").replace(")", "\\)"))
                .append(") Tj T*\n"));
    return content.append("ET").toString();
  }

  /** A PDF whose page holds nothing that could be read. */
  public static byte[] scan() {
    return pdf(List.of());
  }

  /** A Word file of these paragraphs. */
  public static byte[] word(String... paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    return wordOf(
        "<w:document"
            + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + body
            + "</w:body></w:document>");
  }

  /** A Word file whose body is this XML, whatever it is. */
  public static byte[] wordOf(String document) {
    return zip(
        Map.of(
            "[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", document));
  }

  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
