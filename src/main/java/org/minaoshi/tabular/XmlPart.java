package org.minaoshi.tabular;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.minaoshi.platform.ProblemException;

/** One part of a workbook, read tag by tag. Names are without their namespace, so that both editions of the format are read. */
final class XmlPart {

    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private int depth;

    XmlPart(InputStream part) {
        try {
            xml = FACTORY.createXMLStreamReader(new GuardedXml(part));
        } catch (XMLStreamException broken) {
            throw TabularProblems.notAWorkbook();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes on to the next event; false at the end. */
    boolean next() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw TabularProblems.notAWorkbook();
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw TabularProblems.notAWorkbook();
            }
            return true;
        } catch (XMLStreamException broken) {
            throw cause(broken);
        }
    }

    private static ProblemException cause(XMLStreamException broken) {
        return broken.getNestedException() instanceof ProblemException refused
                ? refused
                : TabularProblems.notAWorkbook();
    }

    boolean isStart(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean isAnyStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** Null where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** In the namespace of relationships, where the plain name means something else. */
    String relationship() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id")
                    && namespace != null
                    && namespace.endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text that is in the present element itself, up to its end. */
    String text() {
        var text = new StringBuilder();
        int inside = depth;
        while (depth >= inside && next()) {
            int event = xml.getEventType();
            if (depth == inside && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                Bounds.requireBounded(text);
            }
        }
        return text.toString();
    }
}
