package org.huice.tabular;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** One part of a workbook as a stream of elements; no document types, no entities of its own. */
final class Xml implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final Place place;
  private final XMLStreamReader reader;

  /**
   * Starts reading.
   *
   * @param place what problems name
   */
  Xml(InputStream in, Place place) throws IOException {
    this.in = in;
    this.place = place;
    try {
      this.reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException broken) {
      throw damaged(broken);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /**
   * The next event that matters: the start or end of an element, or the end of the part.
   *
   * @throws Refusal if the part is not well-formed, or declares a document type or an entity
   */
  int next() throws IOException {
    while (true) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT
          || event == XMLStreamConstants.END_ELEMENT
          || event == XMLStreamConstants.END_DOCUMENT) {
        return event;
      }
    }
  }

  private int event() throws IOException {
    try {
      int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Refusal(place, TabularProblem.FOREIGN_XML);
      }
      return event;
    } catch (XMLStreamException | UncheckedStreamException broken) {
      throw damaged(broken);
    }
  }

  /** The name of the element, without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** Whether an element of that name has just started. */
  boolean starts(String name) {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT && name().equals(name);
  }

  /** Whether an element of that name has just ended. */
  boolean ends(String name) {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT && name().equals(name);
  }

  /** An attribute by its name without prefix; null where there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute with a prefix: the one that ties a sheet to its part. */
  @Nullable String prefixed(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(name) && space != null && !space.isEmpty()) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * All text inside the element that has just started, of elements within it too, but for readings
   * of Japanese words ({@code rPh}). Afterwards the element has ended.
   *
   * @throws Refusal if it is longer than a cell may be
   */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int reading = 0;
    while (depth > 0) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        reading = reading > 0 || name().equals("rPh") ? reading + 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        reading = Math.max(0, reading - 1);
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new Refusal(place, TabularProblem.DAMAGED_XLSX, "");
      } else if (reading == 0 && isText(event)) {
        append(text);
      }
    }
    return text.toString();
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private void append(StringBuilder text) throws IOException {
    try {
      text.append(reader.getText());
    } catch (UncheckedStreamException broken) {
      throw damaged(broken);
    }
    if (text.length() > SheetLimits.CELL) {
      throw new Refusal(place, TabularProblem.CELL_TOO_LONG, Integer.toString(SheetLimits.CELL));
    }
  }

  private Refusal damaged(Exception broken) {
    String why = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
    return new Refusal(
        place, TabularProblem.DAMAGED_XLSX, why.length() > 120 ? why.substring(0, 120) : why);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
