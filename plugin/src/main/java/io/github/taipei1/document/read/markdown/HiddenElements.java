package io.github.taipei1.document.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Follows the HTML tags of a Markdown text, for an element opened in one block may hide the blocks behind it. */
final class HiddenElements {
    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p",
            "li", "td", "tr");
    private static final int DEEPEST = 1_000;

    private record Open(String name, boolean hides) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private int hiding;

    boolean isHiding() {
        return hiding > 0;
    }

    /** Follows the tags of a stretch of HTML. */
    void block(String text, int from, int to) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at < to) {
            int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) : text.indexOf('>', at);
            if (end < 0 || end >= to) {
                return;
            }
            tag(text, at + 1, end);
            at = text.indexOf('<', end);
        }
    }

    private void tag(String text, int from, int end) {
        boolean closing = from < end && text.charAt(from) == '/';
        int start = closing ? from + 1 : from;
        int behind = start;
        while (behind < end && Character.isLetterOrDigit(text.charAt(behind))) {
            behind++;
        }
        String name = text.substring(start, behind).toLowerCase(Locale.ROOT);
        if (closing) {
            close(name);
        } else if (!name.isEmpty() && !EMPTY.contains(name) && text.charAt(end - 1) != '/' && open.size() < DEEPEST) {
            boolean hides = name.equals("template") || hides(text.substring(behind, end));
            open.push(new Open(name, hides));
            hiding += hides ? 1 : 0;
        }
    }

    private void close(String name) {
        if (open.stream().noneMatch(element -> element.name().equals(name))) {
            return;
        }
        while (!open.isEmpty()) {
            Open element = open.pop();
            hiding -= element.hides() ? 1 : 0;
            if (element.name().equals(name)) {
                return;
            }
        }
    }

    private static boolean hides(String attributes) {
        String plain = attributes.toLowerCase(Locale.ROOT).replaceAll("[\\s\"']++", " ");
        String dense = plain.replace(" ", "");
        return (" " + plain + " ").contains(" hidden ")
                || plain.contains(" hidden=")
                || dense.contains("aria-hidden=true")
                || dense.contains("display:none")
                || dense.contains("visibility:hidden");
    }
}
