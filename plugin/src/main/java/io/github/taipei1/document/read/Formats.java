package io.github.taipei1.document.read;

import io.github.taipei1.document.Format;
import io.github.taipei1.document.read.code.SourceCodeReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how a file is written, by its name and, where that leaves it open, by how its text starts. */
public final class Formats {
    private static final Map<String, Format> BY_EXTENSION = Stream.of(
                    Map.entry("md markdown mdown mkd mdx rmd qmd mdwn", Format.MARKDOWN),
                    Map.entry("tex ltx latex", Format.LATEX),
                    Map.entry("html htm xhtml vue svelte svg xml", Format.HTML),
                    Map.entry("rst rest", Format.RESTRUCTURED_TEXT),
                    Map.entry("ipynb", Format.NOTEBOOK),
                    Map.entry(
                            "yaml yml json jsonc json5 jsonl ndjson geojson properties toml ini cfg conf env cff webmanifest arb strings",
                            Format.ENTRIES),
                    Map.entry("docx", Format.DOCX),
                    Map.entry("pdf", Format.PDF))
            .flatMap(entry -> Stream.of(entry.getKey().split(" ")).map(name -> Map.entry(name, entry.getValue())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> TRANSLATION_FOLDERS = Set.of(
            "i18n", "locale", "locales", "lang", "langs", "language", "languages", "translations", "messages", "l10n");
    private static final Set<String> SCRIPTS = Set.of("ts", "js", "mjs", "cjs", "mts", "cts");
    private static final Set<String> CODE_NAMES = Set.of(
            "makefile",
            "dockerfile",
            "jenkinsfile",
            "vagrantfile",
            "containerfile",
            "snakefile",
            "justfile",
            "rakefile");

    private Formats() {}

    /** The format a file is read as. */
    public static Format of(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String extension = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
        if (SCRIPTS.contains(extension) && isTranslation(path, name)) {
            return Format.ENTRIES;
        }
        Format known = BY_EXTENSION.get(extension);
        if (known != null) {
            return known;
        }
        if (SourceCodeReader.isSourceCode(extension) || CODE_NAMES.contains(name) || text.startsWith("#!")) {
            return Format.SOURCE_CODE;
        }
        return byContent(text);
    }

    /** Whether a file is a document of its own kind of bytes, not a text file. */
    static boolean isOffice(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".docx") || isPdf(path);
    }

    static boolean isPdf(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static Format byContent(String text) {
        String start = text.substring(0, Math.min(2_000, text.length())).stripLeading();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return Format.HTML;
        }
        boolean latex =
                start.contains("\\documentclass") || start.startsWith("\\begin{") || start.startsWith("\\section");
        return latex ? Format.LATEX : Format.PLAIN_TEXT;
    }

    private static boolean isTranslation(String path, String name) {
        for (String folder : path.toLowerCase(Locale.ROOT).split("/")) {
            if (TRANSLATION_FOLDERS.contains(folder)) {
                return true;
            }
        }
        return isLanguageTag(name.substring(0, name.lastIndexOf('.'))) || name.startsWith("i18n.");
    }

    /** {@code en}, {@code zh-tw}, {@code zh_hant}, {@code pt-br}: two letters, or those with a script or region behind. */
    private static boolean isLanguageTag(String name) {
        return name.matches("[a-z]{2}([-_][a-z]{2,4}){0,2}+") && !name.equals("js") && !name.equals("ts");
    }
}
