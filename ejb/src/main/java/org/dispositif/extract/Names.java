package org.dispositif.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name promises; where its content is something else, content wins and it is told.
 */
final class Names {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("pdf", MediaTypes.PDF),
          Map.entry("docx", MediaTypes.WORD),
          Map.entry("odt", MediaTypes.ODT),
          Map.entry("rtf", MediaTypes.RTF),
          Map.entry("xml", MediaTypes.XML),
          Map.entry("html", MediaTypes.HTML),
          Map.entry("htm", MediaTypes.HTML),
          Map.entry("md", MediaTypes.MARKDOWN),
          Map.entry("txt", MediaTypes.PLAIN));

  private static final Map<String, String> LABELS =
      Map.of(
          MediaTypes.PDF, "PDF",
          MediaTypes.WORD, "DOCX",
          MediaTypes.ODT, "ODT",
          MediaTypes.RTF, "RTF",
          MediaTypes.XML, "XML",
          MediaTypes.HTML, "HTML",
          MediaTypes.MARKDOWN, "Markdown",
          MediaTypes.PLAIN, "TXT");

  private Names() {}

  static Extracted told(@Nullable String name, Extracted read) {
    String promised = promised(name);
    if (promised == null || promised.equals(read.mediaType())) {
      return read;
    }
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.add(
        new Finding(
            "source.typeDiffers",
            Finding.Severity.INFO,
            List.of(label(promised), label(read.mediaType())),
            new Span(0, 0)));
    return new Extracted(read.mediaType(), read.text(), read.pages(), read.lines(), findings);
  }

  private static @Nullable String promised(@Nullable String name) {
    int dot = name == null ? -1 : name.lastIndexOf('.');
    return name == null || dot < 0
        ? null
        : TYPES.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static String label(String type) {
    return LABELS.getOrDefault(type, type);
  }
}
