package io.github.taipei1.document.read.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a programming language writes comments and strings, as far as a reader of its texts needs to know.
 *
 * @param line what starts a comment that ends with its line
 * @param open what starts a comment of several lines; empty if there is none
 * @param close what ends it
 * @param quotes marks around a string
 * @param triple whether three quotes enclose a string of several lines
 */
record Syntax(String language, List<String> line, String open, String close, String quotes, boolean triple) {
    private static final Syntax C = new Syntax("c", List.of("//"), "/*", "*/", "\"'", false);
    private static final Syntax SCRIPT = new Syntax("javascript", List.of("//"), "/*", "*/", "\"'`", false);
    private static final Syntax JAVA = new Syntax("java", List.of("//"), "/*", "*/", "\"'", true);
    private static final Syntax GO = new Syntax("go", List.of("//"), "/*", "*/", "\"`", false);
    private static final Syntax RUST = new Syntax("rust", List.of("//"), "/*", "*/", "\"", false);
    private static final Syntax PYTHON = new Syntax("python", List.of("#"), "", "", "\"'", true);
    private static final Syntax SHELL = new Syntax("sh", List.of("#"), "", "", "\"'", false);
    private static final Syntax SQL = new Syntax("sql", List.of("--"), "/*", "*/", "'\"", false);
    private static final Syntax MATLAB = new Syntax("matlab", List.of("%"), "%{", "%}", "\"", false);
    private static final Syntax R = new Syntax("r", List.of("#"), "", "", "\"'", false);
    private static final Syntax JULIA = new Syntax("julia", List.of("#"), "#=", "=#", "\"", true);
    private static final Syntax LUA = new Syntax("lua", List.of("--"), "--[[", "]]", "\"'", false);
    private static final Syntax HASKELL = new Syntax("haskell", List.of("--"), "{-", "-}", "\"", false);
    private static final Syntax LISP = new Syntax("lisp", List.of(";"), "", "", "\"", false);
    private static final Syntax CSS = new Syntax("css", List.of(), "/*", "*/", "\"'", false);
    private static final Syntax FORTRAN = new Syntax("fortran", List.of("!"), "", "", "\"'", false);
    private static final Syntax BATCH = new Syntax("batch", List.of("rem ", "REM ", "::"), "", "", "\"", false);
    private static final Syntax POWERSHELL = new Syntax("powershell", List.of("#"), "<#", "#>", "\"'", false);

    private static final Map<String, Syntax> BY_EXTENSION = Map.ofEntries(
                    all(
                            C,
                            "c h cc cpp cxx hpp hh cu cuh cs m mm swift proto glsl hlsl usda usd dart php v sv metal ino"),
                    all(SCRIPT, "js mjs cjs ts mts cts jsx tsx astro"),
                    all(JAVA, "java kt kts scala groovy gradle"),
                    all(GO, "go"),
                    all(RUST, "rs zig"),
                    all(PYTHON, "py pyi pyx bzl sage"),
                    all(SHELL, "sh bash zsh fish slurm sbatch pbs mk cmake tf nix pl pm rb dockerfile awk sed ex exs"),
                    all(SQL, "sql"),
                    all(MATLAB, "matlab"),
                    all(R, "r"),
                    all(JULIA, "jl"),
                    all(LUA, "lua"),
                    all(HASKELL, "hs elm"),
                    all(LISP, "lisp el clj scm asm"),
                    all(CSS, "css scss less"),
                    all(FORTRAN, "f90 f95 f03 for"),
                    all(BATCH, "bat cmd"),
                    all(POWERSHELL, "ps1 psm1"))
            .entrySet()
            .stream()
            .flatMap(
                    entry -> List.of(entry.getKey().split(" ")).stream().map(name -> Map.entry(name, entry.getValue())))
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Map.Entry<String, Syntax> all(Syntax syntax, String extensions) {
        return Map.entry(extensions, syntax);
    }

    /** Whether a file name's extension is that of a language known here. */
    static boolean knows(String extension) {
        return BY_EXTENSION.containsKey(extension.toLowerCase(Locale.ROOT));
    }

    /** The syntax for a path and the text's start; shell for what has no extension, as scripts do. */
    static Syntax of(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (extension.equals("m") && (text.startsWith("%") || text.startsWith("function") || text.contains("\n%"))) {
            return MATLAB;
        }
        Syntax found = BY_EXTENSION.get(extension);
        if (found != null) {
            return found;
        }
        return text.startsWith("#!")
                        && text.substring(0, Math.min(60, text.length())).contains("python")
                ? PYTHON
                : SHELL;
    }

    /** Whether comments look like those of C, in which a block comment's lines start with a star. */
    boolean hasStarredComments() {
        return open.equals("/*");
    }
}
