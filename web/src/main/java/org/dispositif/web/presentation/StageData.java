package org.dispositif.web.presentation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.platform.Json;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.SceneKind;
import org.dispositif.presentation.SceneView;
import org.dispositif.web.Texts;

/**
 * All that the stage's script needs, in its page as JSON.
 *
 * @param id null for who has no account, and in a file
 * @param live where followers listen, or null
 * @param lead where a presenter tells their place, or null
 * @param csrf goes with what the presenter tells
 */
public record StageData(
    UUID id,
    String title,
    String language,
    String secondLanguage,
    String live,
    String lead,
    String csrf,
    Map<String, String> texts,
    List<Shown> scenes) {

  private static final String PREFIX = "stage.js.";

  /** A scene without what is needed to change it. */
  public record Shown(
      UUID id,
      int number,
      SceneKind kind,
      String title,
      String text,
      String notes,
      boolean stepwise,
      Picture shows) {

    static Shown of(SceneView s, int number) {
      return new Shown(
          s.id(),
          number,
          s.kind(),
          s.title(),
          s.text(),
          s.notes(),
          s.stepwise(),
          Picture.of(s.shown()));
    }
  }

  private static StageData of(
      Playable all, Locale locale, UUID id, String live, String lead, String csrf) {
    return new StageData(
        id,
        all.presentation().title(),
        locale.getLanguage(),
        all.presentation().secondLanguage(),
        live,
        lead,
        csrf,
        texts(locale),
        IntStream.range(0, all.scenes().size())
            .mapToObj(i -> Shown.of(all.scenes().get(i), i + 1))
            .toList());
  }

  /** For who is signed in; who may present leads those who follow. */
  static StageData forMember(Playable all, Locale locale, String csrf) {
    UUID id = all.presentation().id();
    String lead = all.presentation().mayChange() ? "/api/presentations/" + id + "/live" : null;
    return of(all, locale, id, null, lead, csrf);
  }

  /** For who came by a link. */
  static StageData forFollower(Playable all, Locale locale, String secret) {
    return of(all, locale, null, "/shown/" + secret + "/live", null, null);
  }

  /** For the file to take away. */
  static StageData forFile(Playable all, Locale locale) {
    return of(all, locale, null, null, null, null);
  }

  private static Map<String, String> texts(Locale locale) {
    Map<String, String> texts = new TreeMap<>();
    for (String key : Texts.keys(PREFIX)) {
      texts.put(key.substring(PREFIX.length()), Texts.raw(locale, key));
    }
    return texts;
  }

  /** Safe between the tags of a script element: no sign in it can end the element. */
  String json() {
    return Json.write(this)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
