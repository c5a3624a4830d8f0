package org.dispositif.extract;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The part of an OpenDocument text that holds its styles: list styles, and the first page's head.
 */
final class OdtHead implements Xml.Handler {

  private static final int LONGEST = 2000;

  private final OdtLists lists;
  private final StringBuilder words = new StringBuilder();
  private boolean inHead;
  private boolean done;

  private OdtHead(OdtLists lists) {
    this.lists = lists;
  }

  /** The words of the first head found, a line for each paragraph: it often has the symbol. */
  static String of(byte[] styles, OdtLists lists, Budget budget) throws XMLStreamException {
    OdtHead head = new OdtHead(lists);
    Xml.read(styles, budget, head);
    return head.words.toString();
  }

  @Override
  public void start(String name, XMLStreamReader at) {
    lists.style(name, at);
    inHead |= !done && (name.equals("header") || name.equals("header-first"));
  }

  @Override
  public void words(String text) {
    if (inHead && words.length() < LONGEST) {
      words.append(text);
    }
  }

  @Override
  public void end(String name) {
    if (inHead && name.equals("p")) {
      words.append('\n');
    }
    if (name.equals("header") || name.equals("header-first")) {
      done |= inHead && !words.toString().isBlank();
      inHead = false;
    }
  }
}
