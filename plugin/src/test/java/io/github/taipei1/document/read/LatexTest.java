package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {
    private static List<String> shown(String text) {
        return MemoryTree.shown("a.tex", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\section*{Acknowledgments}\nWe thank Taipei-1.",
                "\\begin{acks}We thank Taipei-1.\\end{acks}",
                "\\begin{acknowledgments}\nWe thank Taipei-1.\n\\end{acknowledgments}",
                "\\acks{We thank Taipei-1.}",
                "\\bmhead{Acknowledgments} We thank Taipei-1.",
                "\\acknowledgments\nWe thank Taipei-1.",
                "\\acknowledgments{We thank Taipei-1.}",
                "\\section*{Acknowledgments}\nWe thank \\textbf{Taipei}-1.",
                "\\section*{Acknowledgments}\nWe thank~Tai\\-pei-1.",
                "\\newcommand{\\tp}{Taipei-1}\\section*{Acknowledgments}We thank \\tp{}.",
                "\\newcommand\\tp{\\city-1}\\def\\city{Taipei}\\paragraph{Acknowledgments} We thank \\tp."
            })
    void acknowledgementsInAllTheirShapes(String text) {
        assertThat(shown(text)).containsExactly("Heading: Acknowledgments", "Paragraph: We thank Taipei-1.");
    }

    @Test
    void whatIsNotPrintedIsHidden() {
        assertThat(shown("""
                        \\newif\\ifdraft
                        \\newcommand{\\hide}[1]{}
                        \\begin{document}
                        Seen. % We thank
                        % Taipei-1.

                        \\iffalse switched \\textbf{off} \\else else \\fi
                        \\ifdraft draft \\fi

                        \\begin{comment}
                        in comment
                        \\end{comment}
                        \\hide{by macro}
                        \\end{document}
                        after the end
                        """))
                .containsExactly(
                        "Paragraph: Seen.",
                        "Raw COMMENT: We thank Taipei-1.",
                        "Paragraph: else",
                        "Paragraph SWITCHED_OFF: switched off",
                        "Paragraph SWITCHED_OFF: draft",
                        "Paragraph COMMENT: in comment",
                        "Paragraph SWITCHED_OFF: by macro",
                        "Paragraph SWITCHED_OFF: after the end");
    }

    @Test
    void includedFilesAreReadInPlaceAndOnce() {
        Document document = new MemoryTree()
                .with("paper/main.tex", "One.\n\\input{sec/a}\n\\include{missing}Three.\\input{main}")
                .with("paper/sec/a.tex", "Two.\\input{sec/a}\\subfile{../sec/b}")
                .with("paper/sec/b.tex", "\\documentclass{x}\\begin{document}Two and a half.\\end{document}")
                .document("paper/main.tex");
        assertThat(document.blocks())
                .extracting(block ->
                        block.passage().source().path() + " " + block.passage().text())
                .containsExactly(
                        "paper/main.tex One.",
                        "paper/sec/a.tex Two.",
                        "paper/sec/b.tex Two and a half.",
                        "paper/main.tex Three.");
        assertThat(document.included()).containsExactly("paper/sec/a.tex", "paper/sec/b.tex");
    }

    @Test
    void aFileMayBeNamedFromTheRootOfTheRepository() {
        Document document = new MemoryTree()
                .with("paper/main.tex", "One.\n\\input{back/thanks.tex}")
                .with("back/thanks.tex", "Thanks.")
                .document("paper/main.tex");
        assertThat(document.included()).containsExactly("back/thanks.tex");
    }

    @Test
    void nothingOutsideTheRepositoryIsIncluded() {
        Document document = new MemoryTree()
                .with("a.tex", "\\input{../../etc/passwd}\\input{/etc/passwd}x")
                .document("a.tex");
        assertThat(document.included()).isEmpty();
    }

    @Test
    void namesAccentsAndDashesArePrinted() {
        assertThat(shown("\\author{Jos\\'e \\c{C}a \\& M\\\"{u}ller}")).containsExactly("Entry: José Ça & Müller");
        assertThat(shown("``A''---b--c \\LaTeX, 5\\,\\%")).containsExactly("Paragraph: “A”—b–c LaTeX, 5 %");
    }

    @Test
    void tablesListsNotesAndCode() {
        assertThat(shown("""
                        \\begin{tabular}{lr} \\toprule
                        a & b \\\\ \\midrule
                        1 & \\multicolumn{1}{c}{2} \\\\
                        \\end{tabular}
                        \\begin{itemize}
                        \\item one\\footnote{note}
                        \\item two
                        \\end{itemize}
                        \\begin{verbatim}
                        % code
                        \\end{verbatim}
                        """))
                .containsExactly(
                        "TableRow: a\tb", "TableRow: 1\t2", "Item: one", "Footnote: note", "Item: two", "Code: % code");
    }

    @Test
    void aMacroStandsForItsWholeName() {
        Document document = MemoryTree.document("a.tex", "\\newcommand{\\tp}{Taipei-1}\nOn \\tp{} we ran.");
        Passage passage = document.blocks().get(0).passage();
        int at = passage.text().indexOf("Taipei-1");
        assertThat(passage.place(at, at + 8).region().startColumn()).isEqualTo(4);
        assertThat(passage.place(at, at + 8).region().endColumn()).isEqualTo(9);
    }

    @Test
    void aMacroMayBringItsOwnHeading() {
        assertThat(shown("\\newcommand{\\thank}[1]{\\section*{銘謝}#1}\n\\thank{感謝 Taipei-1。}"))
                .containsExactly("Heading: 銘謝", "Paragraph: 感謝 Taipei-1。");
    }

    @Test
    void macrosThatCallThemselvesEnd() {
        assertThat(shown("\\newcommand{\\a}{x\\b}\\newcommand{\\b}{y\\a}\\a.")).containsExactly("Paragraph: xy.");
    }
}
