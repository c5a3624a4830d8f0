package org.dispositif.extract;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that nobody vouches for, event by event: no document type, no entities but those of XML
 * itself, nothing fetched, depth bounded.
 */
final class Xml {

  private static final XMLInputFactory FACTORY = factory();
  private static final int DEEPEST = 400;

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /** What is told of an element or its words. */
  interface Handler {

    void start(String name, XMLStreamReader at);

    void words(String words);

    void end(String name);
  }

  /**
   * @throws XMLStreamException when it is not well-formed, too deep, or uses an entity of its own
   */
  static void read(byte[] content, Budget budget, Handler handler) throws XMLStreamException {
    XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
    try {
      int depth = 0;
      while (reader.hasNext()) {
        budget.spend(1);
        depth += step(reader, handler);
        if (depth > DEEPEST) {
          throw new Budget.Exhausted();
        }
      }
    } finally {
      reader.close();
    }
  }

  private static int step(XMLStreamReader reader, Handler handler) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamReader.START_ELEMENT -> {
        handler.start(reader.getLocalName(), reader);
        return 1;
      }
      case XMLStreamReader.END_ELEMENT -> {
        handler.end(reader.getLocalName());
        return -1;
      }
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
          handler.words(reader.getText());
      case XMLStreamReader.ENTITY_REFERENCE ->
          throw new XMLStreamException("entity " + reader.getLocalName());
      default -> {}
    }
    return 0;
  }

  /** An attribute by its local name, whatever its namespace; empty where there is none. */
  static String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return "";
  }
}
