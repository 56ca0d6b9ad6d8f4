package io.github.taipei1.verify;

import io.github.taipei1.bundle.office.OfficeRemark;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.document.Unseen.Kind;
import io.github.taipei1.document.read.html.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a web page or an SVG picture holds that runs, fetches or hides when an officer opens it. Tags are looked at one by one, as they are
 * written: a page made to mislead need not be a tree. The page that {@code report} writes has none of it.
 */
final class PageLook {
    private static final int MOST = 100;
    private static final int LONGEST_TAG = 1 << 16;
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:-]{0,60})");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'>/=]{1,60}+)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++)))?+");
    private static final Set<String> FRAMES =
            Set.of("iframe", "frame", "object", "embed", "applet", "portal", "foreignobject");
    private static final Set<String> FIELDS =
            Set.of("input", "textarea", "select", "button", "template", "canvas", "slot");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "action", "formaction", "data", "poster", "background", "xlink:href");
    private static final Pattern SCRIPTED = Pattern.compile("(?:javascript|vbscript|data:text/html|data:image/svg).*");
    private static final Pattern OPEN_NUMBER = Pattern.compile("(&#(?:[0-9]++|[xX][0-9a-fA-F]++))(?!;)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?:)?//.*");
    private static final Pattern HIDES = Pattern.compile(
            "(?:display:none|visibility:(?:hidden|collapse)|opacity:0?(?:\\.0\\d*)?|font-size:0?(?:\\.0\\d*)?[a-z%]*|"
                    + "color:(?:transparent|white|#fff|#ffffff))(?:!important)?");
    private static final Pattern SHOWS =
            Pattern.compile("content:(?:attr|counter|[\"'][^\"']*[0-9\\\\]).*|@font-face.*", Pattern.DOTALL);
    private static final Pattern FETCHES = Pattern.compile("(?:@import|url\\([\"']?(?:https?:)?//).*", Pattern.DOTALL);

    private final List<OfficeRemark> found = new ArrayList<>();

    private PageLook() {}

    static List<OfficeRemark> of(String page) {
        PageLook look = new PageLook();
        look.tags(page);
        return List.copyOf(look.found);
    }

    private void add(Kind kind, String where, String detail) {
        if (found.size() < MOST) {
            found.add(OfficeRemark.of(new Unseen(kind, where, detail)));
        }
    }

    private void tags(String page) {
        Matcher tag = TAG.matcher(page);
        int from = 0;
        while (found.size() < MOST && from < page.length() && tag.find(from)) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            from = end(page, tag.end());
            element(name, page.substring(tag.end(), Math.min(from, tag.end() + LONGEST_TAG)));
            if (name.equals("style")) {
                int close = indexOfIgnoringCase(page, "</style", from);
                style("style", withoutPrint(page.substring(from, close)));
                from = close;
            }
        }
    }

    /** Where a tag ends: at the first bracket that stands in no quotes. */
    private static int end(String page, int from) {
        char quote = 0;
        for (int i = from; i < page.length(); i++) {
            char c = page.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return page.length();
    }

    private static int indexOfIgnoringCase(String page, String what, int from) {
        for (int i = from; i <= page.length() - what.length(); i++) {
            if (page.regionMatches(true, i, what, 0, what.length())) {
                return i;
            }
        }
        return page.length();
    }

    private void element(String name, String rest) {
        switch (name) {
            case "script" -> add(Kind.SCRIPT, "<script>", "");
            case "form" -> add(Kind.SENT_FORM, "<form>", "");
            case "base" -> add(Kind.REMOTE_CONTENT, "<base>", "");
            default -> {
                if (FRAMES.contains(name)) {
                    add(Kind.EMBEDDED_OBJECT, "<" + name + ">", "");
                } else if (FIELDS.contains(name)) {
                    add(Kind.SHOWN_OTHERWISE, "<" + name + ">", "");
                }
            }
        }
        Matcher attribute = ATTRIBUTE.matcher(rest);
        while (attribute.find()) {
            String value = Optional.ofNullable(attribute.group(2))
                    .or(() -> Optional.ofNullable(attribute.group(3)))
                    .or(() -> Optional.ofNullable(attribute.group(4)))
                    .orElse("");
            attribute(name, attribute.group(1).toLowerCase(Locale.ROOT), meant(value));
        }
    }

    /** Without its references; a browser takes a number for one even where its semicolon is missing. */
    private static String meant(String value) {
        String whole = OPEN_NUMBER.matcher(value).replaceAll("$1;");
        StringBuilder meant = new StringBuilder();
        for (int i = 0; i < whole.length(); ) {
            Optional<Entities.Reference> reference =
                    whole.charAt(i) == '&' ? Entities.at(whole, i, whole.length()) : Optional.empty();
            meant.append(reference.map(Entities.Reference::text).orElse(whole.substring(i, i + 1)));
            i += reference.map(Entities.Reference::length).orElse(1);
        }
        return meant.toString();
    }

    private void attribute(String element, String name, String value) {
        String plain = plain(value);
        if (name.startsWith("on") && name.length() > 4) {
            add(Kind.SCRIPT, "<" + element + " " + name + ">", value);
        } else if (name.equals("hidden")) {
            add(Kind.HIDDEN_TEXT, "<" + element + " hidden>", "");
        } else if (name.equals("style")) {
            style("<" + element + ">", value);
        } else if (name.equals("srcdoc")) {
            add(Kind.EMBEDDED_OBJECT, "<" + element + " srcdoc>", value);
        } else if (name.equals("http-equiv") && plain.equals("refresh")) {
            add(Kind.REMOTE_CONTENT, "<meta refresh>", "");
        } else if (ADDRESSES.contains(name)) {
            address(element, name, value, plain);
        }
    }

    private void address(String element, String name, String value, String plain) {
        boolean picture = element.equals("img") && plain.startsWith("data:image/svg");
        if (SCRIPTED.matcher(plain).matches()) {
            add(picture ? Kind.SHOWN_OTHERWISE : Kind.SCRIPT, "<" + element + " " + name + ">", value);
        } else if (!element.equals("a") && ELSEWHERE.matcher(plain).matches()) {
            add(Kind.REMOTE_CONTENT, "<" + element + " " + name + ">", value);
        } else if (element.equals("link") && name.equals("href")) {
            add(Kind.REMOTE_CONTENT, "<link>", value);
        }
    }

    /** What is printed is no longer a page; a sheet for print may leave out what only a screen needs. */
    private static String withoutPrint(String css) {
        StringBuilder screen = new StringBuilder();
        int from = 0;
        int at = css.indexOf("@media print");
        while (at >= 0) {
            screen.append(css, from, at);
            int depth = 0;
            int i = css.indexOf('{', at);
            while (i >= 0 && i < css.length()) {
                depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
                i++;
                if (depth == 0) {
                    break;
                }
            }
            from = i < 0 ? css.length() : i;
            at = css.indexOf("@media print", from);
        }
        return screen.append(css, from, css.length()).toString();
    }

    private void style(String where, String css) {
        String plain =
                css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        for (String part : plain.split("[{};]")) {
            if (HIDES.matcher(part).matches()) {
                add(Kind.HIDDEN_TEXT, where, part);
            } else if (SHOWS.matcher(part).matches()) {
                add(Kind.SHOWN_OTHERWISE, where, part);
            }
        }
        Matcher fetches = FETCHES.matcher(plain);
        if (fetches.find()) {
            add(
                    Kind.REMOTE_CONTENT,
                    where,
                    fetches.group().substring(0, Math.min(60, fetches.group().length())));
        }
    }

    /** As a browser takes an address: without spaces and controls, in any case. */
    private static String plain(String value) {
        return value.replaceAll("[\\s\\p{Cntrl}]+", "").toLowerCase(Locale.ROOT);
    }
}
