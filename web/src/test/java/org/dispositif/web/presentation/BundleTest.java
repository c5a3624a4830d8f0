package org.dispositif.web.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundleTest {

  @Test
  void keepsTheNamesOfModulesApart() {
    Map<String, String> modules =
        Map.of(
            "a",
            "export const one = 1;\nconst own = 2;\nexport function two() { return own; }\n",
            "b",
            "import { one, two } from './a.js';\nconst own = one + two();\n");
    assertThat(Bundle.of(List.of("a", "b"), modules::get))
        .isEqualTo(
            "\"use strict\";(() => {\n"
                + "const a = (() => {\nconst one = 1;\nconst own = 2;\n"
                + "function two() { return own; }\n\nreturn { one, two };\n})();\n"
                + "const b = (() => {\nconst { one, two } = a;\nconst own = one + two();\n\n"
                + "return {  };\n})();\n"
                + "})();\n");
  }

  @Test
  void leavesNoImportAndNoEndOfAnElementInTheStage() {
    assertThat(Bundle.of(StageFile.MODULES, BundleTest::script))
        .doesNotContainPattern("(?m)^(import|export) ")
        .doesNotContain("</script");
  }

  private static String script(String name) {
    try {
      return Files.readString(Path.of("src/main/webapp/resources/scripts", name + ".js"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
