package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.source.Folding;

/**
 * Types the lines of a text without a head that no known verb opens: paragraphs cut out of a
 * resolution, conclusions of a meeting. Only their form tells: what says why stands before the list
 * of what should be done; without a list, a number or the end of a sentence is operative, a comma
 * preambular.
 */
final class Fragment {

  private static final int MOST_LINES = 60;
  private static final int SHORTEST_SENTENCE = 40;
  private static final double CONFIDENCE = 0.5;

  private final List<Draft> drafts;

  private Fragment(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** Types what the reading left open in a text without any clause; others stay as they are. */
  static void read(Scribe scribe) {
    List<Draft> drafts = scribe.drafts();
    boolean headless =
        scribe.resolutions().stream().noneMatch(r -> r.isEnacted() || r.number != null);
    if (headless && drafts.size() <= MOST_LINES) {
      new Fragment(drafts).read();
    }
  }

  private void read() {
    int list = listAt();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean open = draft.kind == BlockKind.OTHER && draft.part == Part.BODY;
      BlockKind kind = open ? kind(draft.line, i, list) : draft.kind;
      if (kind != draft.kind) {
        String rule = list < 0 ? "fragment" : "fragmentAroundList";
        drafts.set(
            i, new Draft(i, draft.line, kind, draft.part, draft.resolution, CONFIDENCE, rule));
      }
    }
  }

  /** The first line that leads into a numbered list, -1 where there is none. */
  private int listAt() {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      if (drafts.get(i).line.ends(":") && isNumbered(drafts.get(i + 1).line.text())) {
        return i;
      }
    }
    return -1;
  }

  private static BlockKind kind(Line line, int at, int list) {
    boolean sentence = line.text().length() >= SHORTEST_SENTENCE && line.ends(".;:,");
    if (list >= 0 && sentence) {
      return at < list ? BlockKind.PREAMBULAR : BlockKind.OPERATIVE;
    }
    Marker marker = Marker.of(line.text());
    if (marker != null && marker.kind() == Marker.Kind.ARABIC && line.ends(".;:")) {
      return BlockKind.OPERATIVE;
    }
    boolean begins = !line.text().isEmpty() && Character.isLetter(line.text().charAt(0));
    if (!sentence || !begins) {
      return BlockKind.OTHER;
    }
    return line.ends(",") ? BlockKind.PREAMBULAR : BlockKind.OPERATIVE;
  }

  /** A marker, or a number in steps: "1.3.1 ". */
  private static boolean isNumbered(String text) {
    int i = 0;
    boolean stepped = false;
    while (i < text.length() && isNumberSign(text.charAt(i))) {
      stepped |= text.charAt(i) == '.' && i > 0 && i + 1 < text.length();
      i++;
    }
    boolean steps = stepped && i < text.length() && text.charAt(i) == ' ';
    return steps || Marker.of(text) != null;
  }

  private static boolean isNumberSign(char c) {
    char western = Folding.western(c);
    return western >= '0' && western <= '9' || western == '.';
  }
}
