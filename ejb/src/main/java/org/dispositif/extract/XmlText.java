package org.dispositif.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an XML document of any vocabulary: an element that holds words is a paragraph, what
 * stands inside it goes on in its line. Numbers kept apart ({@code <num>}, {@code tag="a)"}) stand
 * before the words that they number.
 */
final class XmlText implements Xml.Handler {

  /** Elements that hold no words of the document. */
  private static final Set<String> UNREAD =
      Set.of("meta", "metadata", "head", "style", "script", "info", "teiHeader", "identification");

  /** Elements that always end a line, also where words stand beside them. */
  private static final Set<String> BLOCKS =
      Set.of(
          "para", "p", "title", "listitem", "item", "li", "section", "article", "div", "heading");

  private final Paragraphs out = new Paragraphs();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Boolean> holdsWords = new ArrayDeque<>();
  private String number = "";
  private boolean inNumber;
  private int unread;

  private XmlText() {}

  /**
   * @throws XMLStreamException when it is not well-formed
   */
  static String of(byte[] content, Budget budget) throws XMLStreamException {
    XmlText text = new XmlText();
    Xml.read(content, budget, text);
    text.endLine();
    return text.out.text();
  }

  @Override
  public void start(String name, XMLStreamReader at) {
    unread += unread > 0 || UNREAD.contains(name) ? 1 : 0;
    boolean inline = !holdsWords.isEmpty() && holdsWords.peek() && !BLOCKS.contains(name);
    if (!inline) {
      endLine();
    }
    inNumber = name.equals("num");
    String tag = Xml.attribute(at, "tag");
    number = tag.isEmpty() ? number : tag.strip();
    holdsWords.push(inline);
  }

  @Override
  public void words(String words) {
    if (unread > 0) {
      return;
    }
    if (inNumber) {
      number = (number + words).strip();
    } else if (!words.isBlank() || !line.isEmpty()) {
      line.append(words);
      if (!words.isBlank() && !holdsWords.isEmpty()) {
        holdsWords.pop();
        holdsWords.push(true);
      }
    }
  }

  @Override
  public void end(String name) {
    unread -= unread > 0 ? 1 : 0;
    inNumber = false;
    holdsWords.pop();
    boolean inside = !holdsWords.isEmpty() && holdsWords.peek() && !BLOCKS.contains(name);
    if (!inside && !name.equals("num")) {
      endLine();
    }
  }

  private void endLine() {
    String words = line.toString().strip().replaceAll("\\s+", " ");
    line.setLength(0);
    if (!words.isEmpty()) {
      out.add(number, words);
      number = "";
    }
  }
}
