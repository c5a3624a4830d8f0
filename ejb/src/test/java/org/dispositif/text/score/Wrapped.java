package org.dispositif.text.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a labelled document anew as a page prints it: lines of at most 95 columns, a blank line
 * behind every printed one, so that blank lines separate nothing. What interrupted a paragraph
 * stands behind the printed line in which it did.
 */
final class Wrapped {

  private static final int WIDTH = 95;
  private static final String LINE_END = " \n\n";

  private final GoldDocument gold;
  private final StringBuilder text = new StringBuilder();
  private final List<GoldRow> rows = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Integer> waiting = new ArrayList<>();

  private Wrapped(GoldDocument gold) {
    this.gold = gold;
  }

  static GoldDocument of(GoldDocument gold) {
    Wrapped wrapped = new Wrapped(gold);
    wrapped.write();
    return new GoldDocument(
        gold.name(), wrapped.text.toString(), gold.language(), gold.symbol(), wrapped.rows);
  }

  private void write() {
    int row = 0;
    while (row < gold.rows().size()) {
      row = paragraph(row);
    }
  }

  /** Writes a paragraph with its interruptions; the next row behind it. */
  private int paragraph(int first) {
    begin(first);
    words(first);
    int next = first + 1;
    for (int rest = continuation(first, next); rest > 0; rest = continuation(first, next)) {
      for (int i = next; i < rest; i++) {
        waiting.add(i);
      }
      words(rest);
      next = rest + 1;
    }
    endLine();
    return next;
  }

  /** The row that goes on the paragraph behind notes and furniture; 0 for none. */
  private int continuation(int first, int next) {
    String kind = gold.rows().get(first).kind();
    if (kind.equals("noise") || kind.equals("footnote")) {
      return 0;
    }
    int at = next;
    while (at < gold.rows().size() && interrupts(gold.rows().get(at).kind())) {
      at++;
    }
    boolean goesOn = at < gold.rows().size() && gold.rows().get(at).kind().equals("cont");
    return goesOn ? at : 0;
  }

  private static boolean interrupts(String kind) {
    return kind.equals("noise") || kind.equals("footnote");
  }

  private void begin(int row) {
    rows.add(gold.rows().get(row).at(text.length()));
  }

  private void words(int row) {
    String words = gold.source().substring(gold.rows().get(row).start(), gold.end(row));
    for (String word : words.strip().split("[\\s\u00a0]+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        endLine();
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
  }

  private void endLine() {
    if (line.length() > 0) {
      text.append(line).append(LINE_END);
      line.setLength(0);
    }
    List<Integer> interruptions = List.copyOf(waiting);
    waiting.clear();
    for (int row : interruptions) {
      begin(row);
      words(row);
      endLine();
    }
    // what follows goes on the paragraph: nothing counts that begins here but is no row
    if (!interruptions.isEmpty()) {
      rows.add(new GoldRow(text.length(), "cont", "-"));
    }
  }
}
