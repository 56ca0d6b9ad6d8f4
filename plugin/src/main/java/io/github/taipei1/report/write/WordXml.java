package io.github.taipei1.report.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parts of WordprocessingML from a stranger's document as a tree. */
final class WordXml {
    static final String W = Ooxml.WORD_MAIN;

    private WordXml() {}

    /** A tree; a document type, which could name files of this machine, is refused. */
    static Document parse(byte[] part) throws UnusableStyle {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new UnusableStyle(
                    "其內部的 XML 不完整或含有不允許的宣告", "the XML inside is broken or declares what is not allowed");
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }

    static byte[] bytes(Document document) {
        try {
            Transformer plain = TransformerFactory.newInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(OpenPackage.HEAD.getBytes(StandardCharsets.UTF_8));
            plain.transform(new DOMSource(document.getDocumentElement()), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("no XML writer", e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The child elements of this name of WordprocessingML. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) {
                found.add((Element) node);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The first child of this name, added at the end if there is none. */
    static Element ensured(Element parent, String name) {
        return child(parent, name).orElseGet(() -> (Element) parent.appendChild(element(parent, name)));
    }

    static Element element(Element near, String name) {
        String prefix = near.getPrefix() == null ? "" : near.getPrefix() + ":";
        return near.getOwnerDocument().createElementNS(W, prefix + name);
    }

    /** All elements of this name under a tree, in a list that survives changes of the tree. */
    static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        collect(document.getDocumentElement(), name, found);
        return found;
    }

    private static void collect(Element from, String name, List<Element> found) {
        if (is(from, name)) {
            found.add(from);
        }
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                collect(element, name, found);
            }
        }
    }

    static void remove(Document document, String name) {
        all(document, name).forEach(element -> element.getParentNode().removeChild(element));
    }

    /** The attribute {@code w:val} of a child, empty if there is none. */
    static String val(Element parent, String child) {
        return child(parent, child).map(WordXml::val).orElse("");
    }

    static String val(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(W, "w:" + attribute, value);
    }
}
