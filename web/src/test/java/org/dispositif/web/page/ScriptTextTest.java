package org.dispositif.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

  private static final Path SCRIPTS = Path.of("src/main/webapp/resources/scripts");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern IMPORTED = Pattern.compile("(?:from|import) '\\./([^']+)'");
  private static final Pattern LINKED = Pattern.compile("/resources/scripts/([a-z]+\\.js)");
  private static final int MOST = 60 * 1024;

  @Test
  void leavesOutCommentsAndIndentationOnly() {
    String script =
        "/**\n"
            + " * What it is.\n"
            + " */\n"
            + "const a = 'http://x';   // why\n\n"
            + "  /* one line */\n"
            + "  // another\n"
            + "  go(a);\n";
    assertThat(ScriptText.bare(script)).isEqualTo("const a = 'http://x';   // why\ngo(a);\n");
  }

  @Test
  void holdsNoTextThatSpansLines() throws IOException {
    for (Path script : scripts()) {
      for (String line : Files.readAllLines(script)) {
        long ticks = line.replaceAll("//.*$", "").chars().filter(c -> c == '`').count();
        assertThat(ticks % 2).as("a template across lines in " + script + ": " + line).isZero();
      }
    }
  }

  /** What a page's own scripts weigh as they travel, with all that they import. */
  @Test
  void keepsEveryPagesScriptsBelowSixtyKilobytes() throws IOException {
    String template = Files.readString(PAGES.resolve("WEB-INF/templates/page.xhtml"));
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
        Set<String> all = new LinkedHashSet<>();
        for (String text : List.of(template, Files.readString(page))) {
          LINKED.matcher(text).results().forEach(m -> withImports(m.group(1), all));
        }
        int size = all.stream().mapToInt(ScriptTextTest::compressed).sum();
        assertThat(size).as(page + " " + all).isLessThan(MOST);
      }
    }
  }

  private static void withImports(String name, Set<String> all) {
    if (!all.add(name)) {
      return;
    }
    Matcher imported = IMPORTED.matcher(read(name));
    while (imported.find()) {
      withImports(imported.group(1), all);
    }
  }

  private static int compressed(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(ScriptText.bare(read(name)).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.size();
  }

  private static String read(String name) {
    try {
      return Files.readString(SCRIPTS.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(p -> p.toString().endsWith(".js")).toList();
    }
  }
}
