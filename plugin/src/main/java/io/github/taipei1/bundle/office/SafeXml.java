package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The only XML reader for files of strangers: no document type, no entity beyond the five, nothing fetched, bounded depth and number of
 * elements.
 */
final class SafeXml {
    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 20_000_000;

    private SafeXml() {}

    /** What is told of a document's elements, in order. */
    interface Handler {
        /** An element begins; its attributes can be asked for while this runs. */
        void start(String name, Attributes attributes);

        /** @throws Refused if the document is given up */
        void end(String name) throws Refused;

        /** Text, perhaps in several pieces. */
        void text(String text);
    }

    /** The attributes of an element by their local names. */
    @FunctionalInterface
    interface Attributes {
        /** The value, or an empty text. */
        String get(String name);
    }

    /** @throws Refused if this is no XML that we read; the stream is not closed */
    static void read(String part, InputStream in, Handler handler) throws IOException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(text(in));
            try {
                walk(part, reader, handler);
            } finally {
                reader.close();
            }
        } catch (CharacterCodingException e) {
            throw badText(part);
        } catch (XMLStreamException e) {
            boolean badText = e.getNestedException() instanceof CharacterCodingException;
            if (badText) {
                throw badText(part);
            }
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw refused(part, "XML 損毀，或含有不允許的內容", "its XML is damaged, or holds what is not allowed");
        }
    }

    /** Office files are UTF-8, or UTF-16 with its mark, whatever else their XML says of itself. */
    private static Reader text(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        byte[] mark = start.readNBytes(2);
        start.unread(mark);
        boolean wide = mark.length == 2
                && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                        || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
        CharsetDecoder decoder = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        PushbackReader text = new PushbackReader(new InputStreamReader(start, decoder));
        int first = text.read();
        if (first >= 0 && first != 0xFEFF) {
            text.unread(first);
        }
        return text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static void walk(String part, XMLStreamReader reader, Handler handler)
            throws XMLStreamException, IOException {
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw refused(part, "XML 巢狀過深或元素過多", "its XML is nested too deep or too large");
                    }
                    handler.start(reader.getLocalName(), attributes(reader));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    handler.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(part, "XML 含有文件類型宣告（DTD）或實體", "its XML has a document type or entities");
                default -> {
                    continue;
                }
            }
        }
    }

    private static Attributes attributes(XMLStreamReader reader) {
        return name -> {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return "";
        };
    }

    private static Refused badText(String part) {
        return refused(part, "文字編碼不是 UTF-8 或 UTF-16", "its text is neither UTF-8 nor UTF-16");
    }

    private static Refused refused(String part, String zhTw, String en) {
        return new Refused(new Refusal.UnreadableText(Shown.name(part), Text.of(zhTw + "。", en + ".")));
    }
}
