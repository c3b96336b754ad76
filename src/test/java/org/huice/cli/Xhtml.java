package org.huice.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page as a strict parser reads it. */
final class Xhtml {
  private final Document document;

  private Xhtml(Document document) {
    this.document = document;
  }

  static Xhtml read(String page) {
    try {
      return new Xhtml(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
    } catch (SAXException | IOException | ParserConfigurationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The text that a reader sees, the title included. */
  String text() {
    return document.getDocumentElement().getTextContent();
  }

  /** The name of every element, and of every attribute after an @. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      names.add(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int j = 0; j < attributes.getLength(); j++) {
        names.add("@" + attributes.item(j).getNodeName());
      }
    }
    return names;
  }
}
