package io.github.taipei1.output;

import io.github.taipei1.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shell of our HTML pages: one file with its styles inside, no script, nothing from the network. */
public final class Page {
    private static final String FOLDER = "taipei1/page/";

    private Page() {}

    public static String of(Language language, String title, Html body) {
        return page(language, title, resource("page.css"), body);
    }

    /** @param style name of a further style sheet of the templates */
    public static String of(Language language, String title, String style, Html body) {
        return page(language, title, resource("page.css") + resource(style), body);
    }

    private static String page(Language language, String title, String styles, Html body) {
        Html escaped = new Html().text(title);
        return resource("page.html")
                .replace("{{lang}}", language.tag())
                .replace("{{title}}", escaped.toString())
                .replace("{{style}}", styles)
                .replace("{{body}}", body.toString());
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the templates: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
