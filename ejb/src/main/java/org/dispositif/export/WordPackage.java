package org.dispositif.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The file around a Word document: its parts and how they hang together. The parts that never
 * change are resources beside this class; what stands in them as {@code ${name}} is filled in.
 */
final class WordPackage {

  /** The relation to the footer; see document-relations.xml. */
  static final String FOOTER = "rId1";

  private static final int FIRST_LINK = 10;

  /** Every part that never changes, by its name in the package. */
  private static final Map<String, String> FIXED =
      Map.of(
          "[Content_Types].xml", "content-types.xml",
          "_rels/.rels", "relations.xml",
          "docProps/core.xml", "core.xml",
          "word/styles.xml", "styles.xml",
          "word/numbering.xml", "numbering.xml",
          "word/settings.xml", "settings.xml",
          "word/footer1.xml", "footer.xml");

  /**
   * What is known of the document.
   *
   * @param foot what stands at the foot of every page, before its number
   * @param pageOf "Page", "of": what the footer says around its numbers
   */
  record Facts(
      String title,
      String author,
      Instant at,
      Locale locale,
      String foot,
      String page,
      String pageOf) {

    Map<String, String> filled() {
      String region = locale.getLanguage().equals("fr") ? "fr-FR" : "en-GB";
      return Map.of(
          "title", title,
          "author", author,
          "at", at.truncatedTo(ChronoUnit.SECONDS).toString(),
          "language", region,
          "foot", foot,
          "page", page,
          "pageOf", pageOf);
    }
  }

  private final ZipOutputStream zip;
  private final WordXml document;
  private final Map<String, String> links = new LinkedHashMap<>();

  WordPackage(OutputStream to, Facts facts) throws IOException {
    zip = new ZipOutputStream(new BufferedOutputStream(to), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> part : FIXED.entrySet()) {
      part(part.getKey(), fill(part.getValue(), facts.filled()));
    }
    zip.putNextEntry(new ZipEntry("word/document.xml"));
    document = new WordXml(zip, "document");
    document.open("body");
  }

  WordXml document() {
    return document;
  }

  /** The relation to an address elsewhere. */
  String link(String href) {
    return links.computeIfAbsent(href, any -> "rId" + (FIRST_LINK + links.size()));
  }

  void end() throws IOException {
    document.end();
    zip.closeEntry();
    StringBuilder relations = new StringBuilder();
    links.forEach(
        (href, id) ->
            relations
                .append("<Relationship Id=\"" + id + "\" TargetMode=\"External\" Type=\"")
                .append(WordXml.RELATIONS + "/hyperlink\" Target=\"" + escaped(href) + "\"/>"));
    String fixed = resource("document-relations.xml");
    part(
        "word/_rels/document.xml.rels",
        fixed.replace("</Relationships>", relations + "</Relationships>"));
    zip.finish();
    zip.flush();
  }

  private void part(String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String fill(String resource, Map<String, String> facts) throws IOException {
    String content = resource(resource);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      content = content.replace("${" + fact.getKey() + "}", escaped(fact.getValue()));
    }
    return content;
  }

  private static String escaped(String text) {
    return WordXml.legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = WordPackage.class.getResourceAsStream("word/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
