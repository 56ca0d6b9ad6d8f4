package io.github.taipei1.document;

/** How a file is written. */
public enum Format {
    MARKDOWN,
    LATEX,
    HTML,
    RESTRUCTURED_TEXT,
    NOTEBOOK,
    /** Keys with values: YAML, JSON, properties, translation files in a programming language. */
    ENTRIES,
    SOURCE_CODE,
    PLAIN_TEXT,
    DOCX,
    PDF
}
