package org.dispositif.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements and attributes of WordprocessingML, in its main namespace. */
final class WordXml {

  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Letters go to the compression by many at once, not one by one. */
  private static final int BUFFER = 16_384;

  private final XMLStreamWriter out;

  /**
   * @param root the document's root element, which stays open
   */
  WordXml(OutputStream to, String root) throws IOException {
    try {
      out = XMLOutputFactory.newFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("w", root, MAIN);
      out.writeNamespace("w", MAIN);
      out.writeNamespace("r", RELATIONS);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element with attributes (name, value, name, value, ...). */
  WordXml open(String name, String... attributes) throws IOException {
    try {
      out.writeStartElement("w", name, MAIN);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  WordXml empty(String name, String... attributes) throws IOException {
    try {
      out.writeEmptyElement("w", name, MAIN);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute("w", MAIN, attributes[i], legal(attributes[i + 1]));
    }
  }

  /** Gives the element that was just opened a relation to another part. */
  WordXml relation(String id) throws IOException {
    try {
      out.writeAttribute("r", RELATIONS, "id", id);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  WordXml words(String text) throws IOException {
    try {
      out.writeStartElement("w", "t", MAIN);
      out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
      out.writeCharacters(legal(text));
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  WordXml close() throws IOException {
    try {
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  void end() throws IOException {
    try {
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Without what XML 1.0 does not allow, which people may have pasted into a rationale. */
  static String legal(String text) {
    return text.codePoints().allMatch(WordXml::isLegal)
        ? text
        : text.codePoints()
            .filter(WordXml::isLegal)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int c) {
    return c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000
        || c == '\t'
        || c == '\n';
  }
}
