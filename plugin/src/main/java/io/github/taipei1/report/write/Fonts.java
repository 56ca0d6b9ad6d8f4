package io.github.taipei1.report.write;

/** Names of the fonts that a document asks for; nothing is embedded in DOCX and HTML. */
public record Fonts(String chinese, String latin, String code) {
    /** What official papers in Taiwan use. */
    public static final Fonts DEFAULT = new Fonts("標楷體", "Times New Roman", "Consolas");
}
