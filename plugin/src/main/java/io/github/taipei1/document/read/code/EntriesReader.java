package io.github.taipei1.document.read.code;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import java.util.List;
import java.util.Locale;

/**
 * Reads files of keys and values as text: YAML, JSON, properties, TOML, and translation files written as JavaScript or
 * TypeScript. Each string value is an entry with its key, such as {@code footer.thanks}. Nothing is interpreted or run.
 */
public final class EntriesReader {
    private EntriesReader() {}

    public static Document read(Source source) {
        int end = source.text().length();
        String path = source.path().toLowerCase(Locale.ROOT);
        List<Block> blocks;
        if (path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".cff")) {
            blocks = new YamlEntries(source).read(0, end);
        } else if (isLines(path)) {
            blocks = new LineEntries(source).read(0, end);
        } else {
            blocks = new ObjectEntries(source).read(0, end);
        }
        return new Document(source.path(), Format.ENTRIES, source, blocks, List.of());
    }

    /** The entries of the data in front of a Markdown text. */
    public static List<Block> frontMatter(Source source, int from, int to, boolean toml) {
        return toml ? new LineEntries(source).read(from, to) : new YamlEntries(source).read(from, to);
    }

    private static boolean isLines(String path) {
        return path.endsWith(".properties")
                || path.endsWith(".toml")
                || path.endsWith(".ini")
                || path.endsWith(".cfg")
                || path.endsWith(".conf")
                || path.endsWith(".env")
                || path.endsWith(".po")
                || path.endsWith(".strings");
    }
}
