package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Sentences;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No text, however odd, makes a reader hang, overflow or throw; and none makes it lose the word in the middle. */
class HostileInputTest {
    private static final List<String> PATHS = List.of(
            "a.md", "a.tex", "a.html", "a.rst", "a.ipynb", "a.yaml", "a.json", "a.toml", "a.txt", "a.py", "a.tsx",
            "a.sql", "a.vue");

    private static final List<String> PIECES = List.of(
            "`",
            "`a ",
            "![",
            "[",
            "[a](",
            "> ",
            "*a ",
            "**a*b_",
            "~~a",
            "{",
            "\\begin{a}",
            "\\begin{verbatim}",
            "\\footnote{",
            "\\(",
            "\\[",
            "$",
            "$$a",
            "\\iffalse ",
            "\\newcommand{\\a}{\\a\\a}\\a",
            "\\input{a}",
            "\\a[",
            "<div>",
            "<b ",
            "<!-- ",
            "<![CDATA[",
            "<a b='",
            "&",
            "&amp",
            "&#",
            "- ",
            "1. ",
            "|a",
            "\"",
            "'",
            "\"\"\"",
            "/*",
            "//",
            "#",
            "--",
            "\\",
            "\\u",
            "a: ",
            "- a: ",
            "? ",
            "[[",
            "{\"a\":",
            "{\"a\":[",
            ".. a::\n",
            "   ",
            "\n",
            "\r",
            "\r\n \n",
            "\t",
            "http://",
            "://",
            "。",
            "....",
            "a.b.",
            "((",
            "\u0000x",
            "\uD83D\uDE00",
            "**「",
            "`` ` ",
            "[^1]",
            "[a]: b\n",
            "===\n",
            "<template><p hidden>",
            "<table><tr><td>",
            "# ",
            "a\n===\n",
            "|a|\n|-|\n",
            "\\textbf{",
            "\\verb",
            "\\verb|",
            "\\item[",
            "%\n",
            "%",
            "~",
            "&&\\\\",
            "\\begin{tabular}{l}");

    @TestFactory
    Stream<DynamicTest> repeatedOverAndOver() {
        return PATHS.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String piece : PIECES) {
                        readable(path, piece, piece.repeat(20_000 / piece.length()));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nestedFiveThousandTimes() {
        List<String[]> pairs = List.of(
                new String[] {"![", "](b)"},
                new String[] {"> ", ""},
                new String[] {"*a ", " b*"},
                new String[] {"{", "}"},
                new String[] {"\\begin{a}", "\\end{a}"},
                new String[] {"\\footnote{a ", "}"},
                new String[] {"\\title{a ", "}"},
                new String[] {"\\textbf{a ", "}"},
                new String[] {"\\iffalse ", "\\fi "},
                new String[] {"<div>", "</div>"},
                new String[] {"<blockquote><ul><li>", "</li></ul></blockquote>"},
                new String[] {"<b>", "</b>"},
                new String[] {"[", "]"},
                new String[] {"{\"a\":", "}"},
                new String[] {"(", ")"},
                new String[] {"\\begin{itemize}\\item a ", "\\end{itemize}"},
                new String[] {"\\begin{tabular}{l}a&", "\\end{tabular}"});
        return PATHS.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String[] pair : pairs) {
                        readable(path, pair[0], pair[0].repeat(5_000) + "Taipei-1" + pair[1].repeat(5_000));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aMegabyteOfBackticks() {
        StringBuilder growing = new StringBuilder();
        for (int i = 1; growing.length() < 1_000_000; i++) {
            growing.append("`".repeat(i % 1_400)).append('a');
        }
        return Stream.of("`a`` ".repeat(200_000), growing.toString(), "`".repeat(1_000_000), "a`\n".repeat(300_000))
                .map(text -> DynamicTest.dynamicTest(
                        text.substring(0, 5), () -> readable("a.md", text.substring(0, 5), text)));
    }

    @TestFactory
    Stream<DynamicTest> listsIndentedMoreAndMore() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String marker : List.of("- ", "1. ", "> - ", "* a\n\n")) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 1_000; i++) {
                text.append("  ".repeat(i)).append(marker).append("a\n");
            }
            for (String path : List.of("a.md", "a.rst", "a.yaml", "a.txt")) {
                tests.add(DynamicTest.dynamicTest(
                        path + " " + marker.strip(), () -> readable(path, marker, text.toString())));
            }
        }
        return tests.stream();
    }

    private static void readable(String path, String piece, String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> check(path, piece, text), () -> path + " hung on " + piece);
    }

    /** Measured in processor time, so that a busy machine makes no difference. */
    private static void check(String path, String piece, String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Document document = MemoryTree.document(path, text.replace('\u0000', ' '));
        for (Block block : document.blocks()) {
            Sentences.split(block.passage());
        }
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                .as("%s of %d times «%s»", path, text.length() / piece.length(), piece)
                .isLessThan(Duration.ofSeconds(2));
        document.blocks().forEach(block -> Exactness.check(block.passage()));
        document.blocks().stream()
                .filter(block -> block instanceof Block.TableRow)
                .forEach(block -> ((Block.TableRow) block).cells().forEach(Exactness::check));
    }
}
