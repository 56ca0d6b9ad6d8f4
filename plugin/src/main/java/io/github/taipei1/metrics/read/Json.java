package io.github.taipei1.metrics.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Streams JSON as tools write it: NaN and Infinity are numbers, a byte that is no UTF-8 shows as U+FFFD. Small objects are
 * taken as trees of maps, lists, strings and numbers.
 */
final class Json {
    private static final int DEEPEST = 100;
    private static final int MOST_NODES = 200_000;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Lines.LONGEST)
                    .build())
            .build();
    private static final Text HELP = Text.of(
            "請確認檔案完整（下載或複製未中斷），且 taipei1.yaml 的 kind 正確",
            "Make sure the file is whole (no broken download or copy) and its kind in taipei1.yaml is right");

    private Json() {}

    /** Reads a file with a parser; broken JSON is told in the notes at its place. */
    static void read(Reading reading, Body body) throws IOException {
        Reader text = withoutMark(new InputStreamReader(reading.bytes(), StandardCharsets.UTF_8));
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                Empty.tell(reading.notes());
            } else {
                body.read(parser);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            reading.notes().problem(line, column, Text.of("JSON 格式錯誤或不完整", "the JSON is broken or cut off here"), HELP);
        }
    }

    /** A byte-order mark is no part of the text. */
    private static Reader withoutMark(Reader reader) throws IOException {
        PushbackReader text = new PushbackReader(reader);
        int first = text.read();
        if (first >= 0 && first != 0xFEFF) {
            text.unread(first);
        }
        return text;
    }

    /** The tree of a JSON text, or null where it is broken. */
    static Object parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return tree(parser);
        } catch (IOException e) {
            return null;
        }
    }

    /** Calls back for each field of the object at the parser's position; the callback must consume the value. */
    static void fields(JsonParser parser, Field field) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.at(name);
        }
    }

    /** The value at the parser's position as a tree; of a value too large for one an empty map. */
    static Object tree(JsonParser parser) throws IOException {
        return new Tree(parser).value();
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, entry) -> map.put((String) key, entry));
        }
        return map;
    }

    static List<Object> list(Object value) {
        List<Object> list = new ArrayList<>();
        if (value instanceof List<?> found) {
            list.addAll(found);
        }
        return list;
    }

    static String string(Object value) {
        return value instanceof String text ? text : "";
    }

    /** A number, also in the form {@code {"set": true, "infinite": false, "number": 8}}; NaN where there is none. */
    static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        Map<String, Object> wrapped = map(value);
        boolean set = Boolean.TRUE.equals(wrapped.get("set")) && !Boolean.TRUE.equals(wrapped.get("infinite"));
        return set && wrapped.get("number") instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** A whole number, or the fallback where there is none. */
    static long whole(Object value, long fallback) {
        double number = number(value);
        return Double.isFinite(number) ? (long) number : fallback;
    }

    /** What reads a file. */
    interface Body {
        void read(JsonParser parser) throws IOException;
    }

    /** What takes the value of a field. */
    interface Field {
        void at(String name) throws IOException;
    }

    /** Builds one tree and counts its nodes. */
    private static final class Tree {
        private final JsonParser parser;
        private int nodes;

        Tree(JsonParser parser) {
            this.parser = parser;
        }

        Object value() throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                return object();
            }
            if (token == JsonToken.START_ARRAY) {
                return array();
            }
            if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                return parser.getLongValue();
            }
            if (token != null && token.isNumeric()) {
                return parser.getDoubleValue();
            }
            if (token == JsonToken.VALUE_STRING) {
                return parser.getText();
            }
            return token == JsonToken.VALUE_TRUE ? Boolean.TRUE : token == JsonToken.VALUE_FALSE ? Boolean.FALSE : null;
        }

        private Object object() throws IOException {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                Object value = value();
                if (++nodes < MOST_NODES) {
                    map.put(name, value);
                }
            }
            return map;
        }

        private Object array() throws IOException {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = value();
                if (++nodes < MOST_NODES) {
                    list.add(value);
                }
            }
            return list;
        }
    }
}
