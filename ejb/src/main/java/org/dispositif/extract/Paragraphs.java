package org.dispositif.extract;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.platform.Refusal;

/**
 * The paragraphs of a file on their way out, a blank line behind each, and its notes, which come
 * behind the text with their marks.
 */
final class Paragraphs {

  private final StringBuilder out = new StringBuilder();
  private final List<String[]> notes = new ArrayList<>();

  /**
   * @param number printed before the words, or empty
   * @throws Refusal when there is more text than is read at once
   */
  void add(String number, CharSequence words) {
    String line = words.toString().strip();
    if (line.isEmpty()) {
      return;
    }
    if (out.length() + line.length() > Extraction.LONGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "intake.tooLong", Extraction.LONGEST);
    }
    out.append(number).append(number.isEmpty() ? "" : " ").append(line).append("\n\n");
  }

  /** A note, to come behind the text. */
  void note(String mark, String words) {
    notes.add(new String[] {mark, words});
  }

  /** All of it. */
  String text() {
    notes.forEach(note -> add(note[0], note[1]));
    notes.clear();
    return out.toString().strip() + "\n";
  }
}
