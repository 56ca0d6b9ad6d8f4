package io.github.taipei1.document.read.markdown;

import java.util.Map;

/** Tags of site generators in running text, such as {@code {{< notice >}}} and {@code {% endraw %}}: nobody reads them. */
final class TemplateTag {
    private static final Map<String, String> ENDS = Map.of("{{<", ">}}", "{{%", "%}}", "{%", "%}");

    private TemplateTag() {}

    /** Behind the tag that starts at a brace, or at the brace itself if none does or it is never closed. */
    static int end(String text, int from, int to) {
        for (Map.Entry<String, String> tag : ENDS.entrySet()) {
            if (text.startsWith(tag.getKey(), from)) {
                int end = text.indexOf(tag.getValue(), from + tag.getKey().length());
                int line = text.indexOf('\n', from);
                if (end >= 0 && end + tag.getValue().length() <= to && (line < 0 || end < line)) {
                    return end + tag.getValue().length();
                }
            }
        }
        return from;
    }
}
