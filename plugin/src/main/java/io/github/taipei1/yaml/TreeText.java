package io.github.taipei1.yaml;

import io.github.taipei1.finding.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * A YAML tree as a text that is read many times faster than YAML: a line for each value, with its kind, its place and how many values
 * it holds; behind the line of a scalar stand so many characters of text. Only what the build wrote is read.
 */
final class TreeText {
    private static final char PLAIN = 'p';
    private static final char QUOTED = 'q';
    private static final char SEQUENCE = 's';
    private static final char MAPPING = 'm';

    private final String text;
    private int at;

    private TreeText(String text) {
        this.text = text;
    }

    static String of(YamlNode root) {
        StringBuilder text = new StringBuilder();
        write(root, text);
        return text.toString();
    }

    private static void write(YamlNode node, StringBuilder into) {
        if (node instanceof YamlNode.Scalar scalar) {
            line(scalar.plain() ? PLAIN : QUOTED, node.region(), scalar.value().length(), into);
            into.append(scalar.value()).append('\n');
        } else if (node instanceof YamlNode.Sequence sequence) {
            line(SEQUENCE, node.region(), sequence.items().size(), into);
            sequence.items().forEach(item -> write(item, into));
        } else if (node instanceof YamlNode.Mapping mapping) {
            line(MAPPING, node.region(), mapping.entries().size(), into);
            for (YamlNode.Entry entry : mapping.entries()) {
                write(entry.key(), into);
                write(entry.value(), into);
            }
        }
    }

    private static void line(char kind, Region region, int size, StringBuilder into) {
        into.append(kind)
                .append(region.startLine())
                .append(' ')
                .append(region.startColumn())
                .append(' ')
                .append(region.endLine())
                .append(' ')
                .append(region.endColumn())
                .append(' ')
                .append(size)
                .append('\n');
    }

    static YamlNode read(String text) {
        return new TreeText(text).node();
    }

    private YamlNode node() {
        char kind = text.charAt(at++);
        Region region = new Region(number(), number(), number(), number());
        int size = number();
        if (kind == SEQUENCE) {
            return sequence(region, size);
        }
        if (kind == MAPPING) {
            return mapping(region, size);
        }
        String value = text.substring(at, at + size);
        at += size + 1;
        return new YamlNode.Scalar(value, kind == PLAIN, region);
    }

    private YamlNode sequence(Region region, int size) {
        List<YamlNode> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node());
        }
        return new YamlNode.Sequence(items, region);
    }

    private YamlNode mapping(Region region, int size) {
        List<YamlNode.Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(new YamlNode.Entry((YamlNode.Scalar) node(), node()));
        }
        return new YamlNode.Mapping(entries, region);
    }

    /** The number here and what ends it. */
    private int number() {
        int number = 0;
        for (char c = text.charAt(at++); c >= '0' && c <= '9'; c = text.charAt(at++)) {
            number = number * 10 + c - '0';
        }
        return number;
    }
}
