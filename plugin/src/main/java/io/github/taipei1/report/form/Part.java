package io.github.taipei1.report.form;

import io.github.taipei1.document.read.office.DocxReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part of a document as text with the tree of its elements. It is read twice: first by the hardened parser, which refuses what
 * is not well-formed, a document type, entities and needless depth; then for places, which no parser tells reliably.
 *
 * @param text without a byte-order mark
 */
record Part(String text, Element root) {
    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 3_000_000;

    /** @throws UnusableForm if this is no XML that we read */
    static Part read(String name, byte[] bytes) throws UnusableForm {
        String text = decoded(name, bytes);
        inspect(name, text);
        return new Part(text, tree(text));
    }

    private static String decoded(String name, byte[] bytes) throws UnusableForm {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableForm(name + " 的文字編碼不是 UTF-8", "the text of " + name + " is not UTF-8");
        }
    }

    private static void inspect(String name, String text) throws UnusableForm {
        try {
            XMLStreamReader xml = DocxReader.open(text.getBytes(StandardCharsets.UTF_8));
            int depth = 0;
            int elements = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnusableForm(
                            name + " 含有文件類型宣告（DTD）或實體，不予處理",
                            name + " has a document type or entities, which are refused");
                }
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                    throw new UnusableForm(name + " 巢狀過深或元素過多", name + " is nested too deep or has too many elements");
                }
            }
        } catch (XMLStreamException e) {
            throw new UnusableForm(
                    name + " 的 XML 損毀，或含有不允許的內容", "the XML of " + name + " is damaged or holds what is not allowed");
        }
    }

    private static Element tree(String text) {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        int at = text.indexOf('<');
        while (at >= 0) {
            int behind = behind(text, at);
            char kind = text.charAt(at + 1);
            if (kind == '/') {
                open.pop().closed(at, behind);
            } else if (kind != '?' && kind != '!') {
                Element element = new Element(text, name(text, at + 1), Optional.ofNullable(open.peek()), at, behind);
                root = root == null ? element : root;
                if (text.charAt(behind - 2) != '/') {
                    open.push(element);
                }
            }
            at = text.indexOf('<', behind);
        }
        return root;
    }

    /** The first character behind the tag, comment, instruction or CDATA that begins here. */
    private static int behind(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return text.indexOf("-->", at) + 3;
        }
        if (text.startsWith("<![CDATA[", at)) {
            return text.indexOf("]]>", at) + 3;
        }
        if (text.startsWith("<?", at)) {
            return text.indexOf("?>", at) + 2;
        }
        char quote = 0;
        for (int i = at; ; i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
    }

    private static String name(String text, int from) {
        int to = from;
        while (" \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }
}
