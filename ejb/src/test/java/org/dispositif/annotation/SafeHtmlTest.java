package org.dispositif.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

  @Test
  void escapesPlainTextAndKeepsItsLines() {
    assertThat(SafeHtml.of("a <b> & \"c\"\nd", null))
        .isEqualTo("a &lt;b&gt; &amp; &quot;c&quot;<br/>d");
    assertThat(SafeHtml.of("<script>x</script>", "text/plain"))
        .isEqualTo("&lt;script&gt;x&lt;/script&gt;");
  }

  @Test
  void keepsSimpleMarks() {
    assertThat(SafeHtml.of("<p lang=\"fr\">a <em>b</em></p>", "text/html; charset=utf-8"))
        .isEqualTo("<p lang=\"fr\">a <em>b</em></p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<p onclick=\"alert(1)\" style=\"background:url(x)\">a</p>",
        "<iframe src=\"http://x.org\"></iframe>",
        "<svg><script>alert(1)</script></svg>"
      })
  void letsNothingActive(String html) {
    assertThat(SafeHtml.of(html, "text/html"))
        .doesNotContainIgnoringCase("script")
        .doesNotContainIgnoringCase("alert")
        .doesNotContain("<img", "<iframe", "<svg", "style");
  }
}
