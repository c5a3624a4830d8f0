package org.dispositif.extract;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an OpenDocument text as an office program shows it: automatic numbers written out,
 * deleted words and comments left out, notes behind the text with their marks.
 */
final class OdtText implements Xml.Handler {

  private static final Set<String> UNREAD =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "automatic-styles",
          "styles",
          "master-styles",
          "font-face-decls",
          "scripts",
          "forms",
          "sequence-decls",
          "variable-decls",
          "desc",
          "ruby-text");

  private static final int MOST_SPACES = 50;

  private final Paragraphs out = new Paragraphs();
  private final OdtLists lists;
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final StringBuilder mark = new StringBuilder();
  private String number = "";
  private int unread;
  private int paragraphs;
  private boolean inNote;
  private boolean inMark;

  private OdtText(OdtLists lists) {
    this.lists = lists;
  }

  /**
   * @param styles the part with the styles; may be empty
   * @throws XMLStreamException when a part is not well-formed
   */
  static String of(byte[] content, byte[] styles, Budget budget) throws XMLStreamException {
    OdtLists lists = new OdtLists();
    String head = styles.length == 0 ? "" : OdtHead.of(styles, lists, budget);
    OdtText text = new OdtText(lists);
    head.lines().forEach(line -> text.out.add("", line));
    Xml.read(content, budget, text);
    text.endLine();
    return text.out.text();
  }

  @Override
  public void start(String name, XMLStreamReader at) {
    lists.style(name, at);
    if (unread > 0 || UNREAD.contains(name) || isOfDrawing(name, at)) {
      unread++;
      return;
    }
    switch (name) {
      case "list" -> lists.begin(at);
      case "list-item" -> number = lists.item(at);
      case "list-header" -> number = "";
      case "h" -> heading(at);
      case "p" -> paragraph();
      case "note" -> beginNote();
      case "note-citation" -> inMark = true;
      case "tab" -> words(" ");
      case "line-break" -> breakLine();
      case "s" -> words(" ".repeat(spaces(at)));
      default -> {}
    }
  }

  /** The name of an image, which nobody sees. */
  private static boolean isOfDrawing(String name, XMLStreamReader at) {
    return name.equals("title") && "svg".equals(at.getPrefix());
  }

  private static int spaces(XMLStreamReader at) {
    String count = Xml.attribute(at, "c");
    return count.matches("\\d{1,3}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
  }

  private void heading(XMLStreamReader at) {
    boolean numbered = !Xml.attribute(at, "is-list-header").equals("true");
    if (!lists.inList() && numbered && !inNote) {
      number = lists.heading(at);
    }
    paragraph();
  }

  /** In a frame, a paragraph may stand inside another. */
  private void paragraph() {
    if (inNote) {
      note.append(note.isEmpty() ? "" : " ");
    } else if (paragraphs++ > 0) {
      endLine();
    }
  }

  private void beginNote() {
    inNote = true;
    note.setLength(0);
    mark.setLength(0);
  }

  private void breakLine() {
    (inNote ? note : line).append(inNote ? ' ' : '\n');
  }

  @Override
  public void words(String text) {
    String words = text.replace('\n', ' ');
    if (unread > 0) {
      return;
    }
    if (inMark) {
      mark.append(words.strip());
    } else if (inNote) {
      note.append(words);
    } else if (paragraphs > 0) {
      line.append(words);
    }
  }

  @Override
  public void end(String name) {
    if (unread > 0) {
      unread--;
      return;
    }
    switch (name) {
      case "list" -> lists.end();
      case "p", "h" -> endParagraph();
      case "note-citation" -> inMark = false;
      case "note" -> endNote();
      default -> {}
    }
  }

  private void endParagraph() {
    if (!inNote) {
      paragraphs = Math.max(0, paragraphs - 1);
      endLine();
    }
  }

  private void endNote() {
    inNote = false;
    line.append(mark);
    out.note(mark.toString(), note.toString().strip());
  }

  private void endLine() {
    if (!line.toString().isBlank()) {
      out.add(number, line);
      number = "";
    }
    line.setLength(0);
  }
}
