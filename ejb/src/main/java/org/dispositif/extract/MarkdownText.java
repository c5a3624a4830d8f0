package org.dispositif.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The text of a Markdown file as a person reads it: set as HTML, which is read in turn. */
final class MarkdownText {

  private static final List<Extension> FRONT_MATTER = List.of(YamlFrontMatterExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(FRONT_MATTER).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(FRONT_MATTER).escapeHtml(true).build();

  private MarkdownText() {}

  static String of(String markdown, Budget budget) {
    try {
      Node document = PARSER.parseReader(Watched.reader(markdown, budget));
      budget.step();
      return HtmlText.of(HTML.render(document), budget);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
