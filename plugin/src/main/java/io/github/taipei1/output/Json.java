package io.github.taipei1.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** JSON as all our files have it: UTF-8, indented by two spaces, LF, one line end at the end. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    public static JsonGenerator to(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(printer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }

    public static void text(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh-TW", text.zhTw());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    public static void textOrNull(JsonGenerator json, String name, Optional<Text> text) throws IOException {
        if (text.isPresent()) {
            text(json, name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    public static void textOrNull(JsonGenerator json, String name, String value, boolean present) throws IOException {
        if (present) {
            json.writeStringField(name, value);
        } else {
            json.writeNullField(name);
        }
    }

    public static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    public static void region(JsonGenerator json, Region region) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", region.startLine());
        json.writeNumberField("startColumn", region.startColumn());
        json.writeNumberField("endLine", region.endLine());
        json.writeNumberField("endColumn", region.endColumn());
        json.writeEndObject();
    }
}
