package org.dispositif.presentation;

import org.dispositif.platform.Refusal;

/** What a trainer writes on scenes, checked for what can be kept and shown. */
final class SceneTexts {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_NOTES = 20_000;
  private static final int MOST_BARS = 30;
  private static final int LONGEST_LANGUAGE = 20;

  private SceneTexts() {}

  static String title(SceneKind kind, String title) {
    String kept = kept(title, LONGEST_TITLE);
    if (kept == null && kind == SceneKind.HEADING) {
      throw Refusal.unusable("scene.heading");
    }
    return kept;
  }

  static String text(String text) {
    return kept(text, LONGEST_TEXT);
  }

  static String notes(String notes) {
    return kept(notes, LONGEST_NOTES);
  }

  static Figure checked(Figure figure) {
    boolean fits =
        figure == null
            || (figure.question() != null
                && figure.question().length() <= LONGEST_TEXT
                && figure.total() >= 0
                && !figure.bars().isEmpty()
                && figure.bars().size() <= MOST_BARS
                && figure.bars().stream().allMatch(SceneTexts::fits)
                && (figure.asked() == null || fits(figure.asked()))
                && figure.choices().size() <= MOST_BARS
                && figure.choices().stream()
                    .allMatch(c -> c.count() >= 0 && c.clause() != null && fits(c.clause())));
    if (!fits) {
      throw Refusal.unusable("scene.figure", MOST_BARS);
    }
    return figure;
  }

  private static boolean fits(Figure.Bar bar) {
    return bar.label() != null && bar.label().length() <= LONGEST_TITLE && bar.count() >= 0;
  }

  private static boolean fits(Figure.Text text) {
    return text.label() != null
        && text.label().length() <= LONGEST_TITLE
        && text.text() != null
        && text.text().length() <= LONGEST_NOTES
        && text.language() != null
        && text.language().length() <= LONGEST_LANGUAGE;
  }

  private static String kept(String text, int longest) {
    if (text != null && text.length() > longest) {
      throw Refusal.unusable("scene.long", longest);
    }
    return text == null || text.isBlank() ? null : text.strip();
  }
}
