package org.dispositif.web.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.web.page.ScriptText;

/**
 * A presentation as one HTML file that needs no server: the stage's own script and sheet stand in
 * it, with the letters that its words need, and its policy lets nothing else run.
 */
@ApplicationScoped
public class StageFile {

  /** The stage's modules, each before those that import it. */
  static final List<String> MODULES =
      List.of(
          "stageframe",
          "stagedraw",
          "stagepages",
          "stagepoint",
          "stagenotes",
          "stagelive",
          "stage");

  private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}");
  private static final Pattern URL = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");
  private static final Pattern RANGE = Pattern.compile("unicode-range:\\s*([^;}]+)");
  private static final Pattern BLOCK = Pattern.compile("U\\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?");

  @Inject ServletContext web;

  String write(StageData data) {
    String script = Bundle.of(MODULES, name -> ScriptText.bare(read("scripts/" + name + ".js")));
    String sheet = faces(data.json()) + read("styles/stage.css");
    String policy =
        "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; font-src data:; base-uri 'none'; form-action 'none'"
            .formatted(digest(script), digest(sheet));
    return StageHtml.document(
        data,
        "<meta http-equiv=\"Content-Security-Policy\" content=\""
            + policy
            + "\"><style>"
            + sheet
            + "</style>",
        "<script>" + script + "</script>");
  }

  // ---------------------------------------------------------------- letters

  /** The faces that hold letters of these words, with their letters inside. */
  private String faces(String words) {
    StringBuilder all = new StringBuilder();
    Matcher face = FACE.matcher(read("styles/fonts.css"));
    while (face.find()) {
      Matcher url = URL.matcher(face.group());
      if (url.find() && url.group(1).endsWith(".woff2") && needed(face.group(), words)) {
        all.append(URL.matcher(face.group()).replaceFirst(inside(url.group(1))));
      }
    }
    return all.toString();
  }

  private static boolean needed(String face, String words) {
    Matcher range = RANGE.matcher(face);
    return !range.find()
        || words
            .codePoints()
            .filter(c -> c > ' ')
            .distinct()
            .anyMatch(c -> BLOCK.matcher(range.group(1)).results().anyMatch(b -> holds(b, c)));
  }

  private static boolean holds(java.util.regex.MatchResult block, int letter) {
    int from = Integer.parseInt(block.group(1), 16);
    int to = block.group(2) == null ? from : Integer.parseInt(block.group(2), 16);
    return from <= letter && letter <= to;
  }

  private String inside(String address) {
    byte[] font = bytes("fonts/" + address.substring(address.lastIndexOf('/') + 1));
    return "url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(font) + ")";
  }

  // ---------------------------------------------------------------- resources

  private String read(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) {
    try (InputStream content = web.getResourceAsStream("/resources/" + name)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
