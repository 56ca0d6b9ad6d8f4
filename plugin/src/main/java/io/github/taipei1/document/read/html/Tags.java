package io.github.taipei1.document.read.html;

import io.github.taipei1.document.Inline;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML elements mean for a reader. */
final class Tags {
    /** Elements that start and end a piece of text of their own. */
    static final Set<String> BLOCKS = Set.of(
            "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure"
                    .split(" "));

    private static final Set<String> MORE_BLOCKS = Set.of(
            ("footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe label legend li main menu nav ol optgroup option p pre"
                            + " section select summary svg table tbody td template text textarea tfoot th thead title tr ul video")
                    .split(" "));

    /** Elements whose content is no text for readers. */
    static final Set<String> SKIPPED = Set.of("script", "style", "iframe", "object", "embed");

    private static final Map<String, Inline.Kind> INLINES = Map.ofEntries(
            Map.entry("a", Inline.Kind.LINK),
            Map.entry("code", Inline.Kind.CODE),
            Map.entry("kbd", Inline.Kind.CODE),
            Map.entry("samp", Inline.Kind.CODE),
            Map.entry("em", Inline.Kind.EMPHASIS),
            Map.entry("i", Inline.Kind.EMPHASIS),
            Map.entry("b", Inline.Kind.STRONG),
            Map.entry("strong", Inline.Kind.STRONG),
            Map.entry("del", Inline.Kind.STRIKE),
            Map.entry("s", Inline.Kind.STRIKE),
            Map.entry("strike", Inline.Kind.STRIKE),
            Map.entry("math", Inline.Kind.MATH),
            Map.entry("cite", Inline.Kind.CITATION));

    private Tags() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name) || MORE_BLOCKS.contains(name);
    }

    /** The kind of inline an element makes; null if it makes none. */
    static Inline.Kind inline(String name) {
        return INLINES.get(name);
    }

    /** Whether a browser shows nothing of an element. */
    static boolean isHidden(Element element) {
        String name = element.normalName();
        return name.equals("template")
                || name.equals("noscript")
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || hidesByStyle(element.attr("style"));
    }

    /** Whether a style attribute hides its element. */
    static boolean hidesByStyle(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "").replace("\t", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
