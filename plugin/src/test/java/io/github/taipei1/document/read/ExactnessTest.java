package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Passage;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every unit of every passage stands where it says, whatever the format and whatever stands around it. */
class ExactnessTest {
    private static final List<String> PATHS = List.of(
            "a.md", "a.tex", "a.html", "a.rst", "a.yaml", "a.json", "a.toml", "a.txt", "a.py", "a.tsx", "a.sql",
            "a.vue");

    private static final String[] PIECES = {
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "中文",
        "，",
        "「",
        "」",
        "\uD83D\uDE00",
        "\uD840\uDC00",
        "Ｔａｉｐｅｉ",
        "# ",
        "## ",
        "**",
        "*",
        "`",
        "```\n",
        "> ",
        "- ",
        "1. ",
        "| a | b |\n|---|---|\n",
        "[",
        "](u)",
        "![",
        "<b>",
        "</b>",
        "<p hidden>",
        "<!-- ",
        " -->",
        "&amp;",
        "&#8209;",
        "&",
        "\\",
        "\\textbf{",
        "{",
        "}",
        "\\section{",
        "%",
        "$",
        "\\'e",
        "~",
        "--",
        "\\item ",
        "\\begin{tabular}{l}",
        "\\end{tabular}",
        "\\newcommand{\\tp}{Taipei-1}",
        "\\tp",
        "\\footnote{",
        "\"",
        "'",
        "key: ",
        ": ",
        "//",
        "/* ",
        " */",
        "\\u4e2d",
        "===\n",
        "::\n\n",
        "  indented",
        ".. note:: ",
        "\\\\",
        "\\iffalse ",
        "\\fi ",
        "[^1]",
        "[^1]: ",
        "---\n",
        "a: b\n"
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 400)
    void unitsStandWhereTheySay(@ForAll("texts") String text) {
        for (String path : PATHS) {
            MemoryTree.document(path, text).blocks().forEach(ExactnessTest::check);
        }
    }

    private static void check(Block block) {
        Exactness.check(block.passage());
        if (block instanceof Block.TableRow row) {
            row.cells().forEach(Exactness::check);
        }
        block.passage()
                .inlines()
                .forEach(inline -> assertThat(inline.from())
                        .isBetween(0, inline.to())
                        .isLessThanOrEqualTo(block.passage().text().length()));
        assertThat(block.passage().inlines())
                .allMatch(inline -> inline.to() <= block.passage().text().length());
    }

    @Test
    void columnsCountUnitsBehindAstralCharactersTabsAndMarks() {
        for (String path : List.of("a.md", "a.tex", "a.html", "a.rst", "a.txt")) {
            String text = "\uFEFFone\r\n\r\n\uD83D\uDE00\t全形Ｔ Taipei-1 end\r\n";
            Passage passage = MemoryTree.document(path, text).blocks().stream()
                    .map(Block::passage)
                    .filter(found -> found.text().contains("Taipei-1"))
                    .findFirst()
                    .orElseThrow();
            int at = passage.text().indexOf("Taipei-1");
            assertThat(passage.place(at, at + 8).region().startLine()).as(path).isEqualTo(3);
            assertThat(passage.place(at, at + 8).region().startColumn())
                    .as(path)
                    .isEqualTo(8);
            assertThat(passage.place(at, at + 8).region().endColumn()).as(path).isEqualTo(16);
        }
    }
}
