package io.github.taipei1.document.read.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.document.read.code.JsonText;
import io.github.taipei1.document.read.markdown.MarkdownReader;
import io.github.taipei1.document.read.markdown.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Jupyter notebook: its Markdown cells as Markdown, its code cells and their printed output as code. Places are those in
 * the notebook's own JSON.
 */
public final class NotebookReader {

    /** One cell as it is gathered; its texts are offsets of JSON strings. */
    private static final class Cell {
        private String kind = "";
        private final List<Integer> text = new ArrayList<>();
        private final List<Integer> output = new ArrayList<>();
    }

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();

    private NotebookReader(Source source) {
        this.source = source;
    }

    /**
     * @throws IOException if it is no JSON
     * @throws Refused if a Markdown cell can't be parsed
     */
    public static Document read(Source source) throws IOException, Refused {
        NotebookReader reader = new NotebookReader(source);
        try (JsonParser json = new JsonFactory().createParser(source.text())) {
            reader.notebook(json);
        }
        return new Document(source.path(), Format.NOTEBOOK, source, reader.blocks, List.of());
    }

    private void notebook(JsonParser json) throws IOException, Refused {
        boolean cells = false;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            int depth = json.getParsingContext().getNestingDepth();
            if (token == JsonToken.FIELD_NAME && depth == 1) {
                cells = json.currentName().equals("cells");
            } else if (token == JsonToken.START_OBJECT && cells && depth == 3) {
                cell(json);
            }
        }
    }

    private void cell(JsonParser json) throws IOException, Refused {
        Cell cell = new Cell();
        int depth = json.getParsingContext().getNestingDepth();
        String field = "";
        while (json.nextToken() != null && json.getParsingContext().getNestingDepth() >= depth) {
            JsonToken token = json.currentToken();
            if (token == JsonToken.FIELD_NAME && json.getParsingContext().getNestingDepth() == depth) {
                field = json.currentName();
            } else if (token == JsonToken.VALUE_STRING) {
                string(json, cell, field);
            }
        }
        put(cell);
    }

    private static void string(JsonParser json, Cell cell, String field) throws IOException {
        int at = (int) json.currentTokenLocation().getCharOffset();
        switch (field) {
            case "cell_type" -> cell.kind = json.getText();
            case "source" -> cell.text.add(at);
            case "outputs" -> {
                String inner = json.getParsingContext().inArray()
                        ? json.getParsingContext().getParent().getCurrentName()
                        : json.getParsingContext().getCurrentName();
                if ("text".equals(inner) || "text/plain".equals(inner) || "text/markdown".equals(inner)) {
                    cell.output.add(at);
                }
            }
            default -> {}
        }
    }

    private void put(Cell cell) throws Refused {
        Passage text = text(cell.text);
        if (cell.kind.equals("markdown")) {
            Relocation relocation = new Relocation(text);
            for (Block block : MarkdownReader.blocks(new Source(source.path(), text.text()))) {
                blocks.add(relocation.move(block));
            }
        } else if (!text.isBlank()) {
            blocks.add(
                    cell.kind.equals("raw")
                            ? new Block.Raw(text, Visibility.VISIBLE)
                            : new Block.Code("", text, Visibility.VISIBLE));
        }
        Passage output = text(cell.output);
        if (!output.isBlank()) {
            blocks.add(new Block.Code("output", output, Visibility.VISIBLE));
        }
    }

    private Passage text(List<Integer> strings) {
        PassageBuilder builder = new PassageBuilder(source);
        strings.forEach(at -> JsonText.append(builder, source.text(), at));
        return builder.build(strings.isEmpty() ? 0 : strings.get(0));
    }
}
