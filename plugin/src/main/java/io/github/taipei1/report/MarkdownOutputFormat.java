package io.github.taipei1.report;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * Markdown as FreeMarker should write it: data are words, so every ASCII punctuation mark in them gets a backslash, which Markdown takes
 * away again (CommonMark 2.4), and a line break becomes a blank.
 */
final class MarkdownOutputFormat extends CommonMarkupOutputFormat<MarkdownOutputFormat.Words> {
    static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private MarkdownOutputFormat() {}

    /** Markdown that has been escaped already. */
    static final class Words extends CommonTemplateMarkupOutputModel<Words> {
        Words(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public MarkdownOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PUNCTUATION.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return escaped.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Words newTemplateMarkupOutputModel(String plain, String markup) {
        return new Words(plain, markup);
    }
}
