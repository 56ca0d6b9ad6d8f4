package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.ExampleProject;
import io.github.taipei1.testing.MemoryTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixingTest {
    private static final String PAPER = "paper/main.md";

    private static Fixing fixed(Map<String, String> files) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put("taipei1.yaml", ExampleProject.config(""));
        return fixed(MemoryTree.of(all));
    }

    private static Fixing fixed(MemoryTree tree) throws IOException {
        Project.Loaded loaded = Project.load("taipei1.yaml", ExampleProject.config(""), Path.of("."));
        return Fixing.of(loaded, tree, ExampleProject.DAY);
    }

    private static String paper(String text) throws IOException {
        Fixing fixing = fixed(Map.of(PAPER, text));
        assertThat(fixing.left()).isEmpty();
        assertThat(fixing.changed())
                .singleElement()
                .satisfies(one -> assertThat(one.before()).isEqualTo(text));
        return fixing.changed().get(0).after();
    }

    private static Map<String, String> only(String path, String text) {
        return Map.of(path, text);
    }

    @Test
    void spellsTheNamesRight() throws IOException {
        String text =
                "# A model\n\n## Acknowledgements\n\nWe thank the Taipei1 supercomputer of NVIDIA (H-100 GPUs).\n";
        String right = text.replace("Taipei1", "Taipei-1").replace("H-100", "H100");
        assertThat(paper(text)).isEqualTo(right);
        assertThat(fixed(only(PAPER, right)).changed()).isEmpty();
    }

    @Test
    void putsTheAcknowledgementBelowItsHeading() throws IOException {
        String text = "# 語音模型\r\n\r\n我們訓練了模型。\r\n\r\n## 致謝\r\n\r\n感謝國科會補助。\r\n";
        String after = paper(text);
        assertThat(after)
                .startsWith("# 語音模型\r\n\r\n我們訓練了模型。\r\n\r\n## 致謝\r\n\r\n本研究")
                .endsWith("謹此致謝。\r\n\r\n感謝國科會補助。\r\n");
        assertThat(after.replace("\r\n", "")).doesNotContain("\n");
        assertThat(fixed(only(PAPER, after)).changed()).isEmpty();
    }

    @Test
    void givesItAHeadingWhereThereIsNone() throws IOException {
        String text = "# A model\n\nWe trained it. It works. It is small.\n\n## References\n\n1. Somebody.\n";
        assertThat(paper(text))
                .contains("small.\n\n## Acknowledgements\n\nThis work used")
                .endsWith("\n\n## References\n\n1. Somebody.\n");
        String open = "# A model\n\nWe trained it. It works. It is small.";
        assertThat(paper(open)).startsWith(open + "\n\n## Acknowledgements\n\n").endsWith(".\n");
    }

    @Test
    void putsItBeforeTheEndOfALatexDocument() throws IOException {
        String text =
                "\\documentclass{article}\n\\begin{document}\n\\section{A}\nWe trained it. It works. It is small.\n\\end{document}\n";
        Fixing fixing = fixed(only("paper/main.tex", text));
        assertThat(fixing.changed())
                .singleElement()
                .satisfies(one -> assertThat(one.after())
                        .contains("small.\n\\section*{Acknowledgements}\nThis work used")
                        .endsWith("\n\n\\end{document}\n"));
    }

    @Test
    void leavesWhatNoRuleKnowsAndWhatIsNoUtf8() throws IOException {
        assertThat(fixed(only("README.md", "# hello\n")).changed()).isEmpty();
        MemoryTree tree = MemoryTree.of(Map.of("taipei1.yaml", ExampleProject.config("")));
        byte[] utf16 = "# A model\n\n## Acknowledgements\n\nWe thank the Taipei1 supercomputer (H100).\n"
                .getBytes(StandardCharsets.UTF_16);
        tree.put(PAPER, utf16);
        Fixing fixing = fixed(tree);
        assertThat(fixing.changed()).isEmpty();
    }

    @Test
    void namesWhatIsLeftToPeopleWhereItStandsBeforeAndAfterwards() throws IOException {
        Map<String, String> files = Map.of(
                PAPER,
                "# A model\n\n## Acknowledgements\n\nWe thank Ms Chen.\n",
                "README.md",
                "# Model\n\nOur model was trained on Taipei-1 with H100 GPUs.\n");
        Fixing fixing = fixed(files);
        assertThat(fixing.changed()).extracting(Fixing.Changed::path).containsExactly(PAPER);
        assertThat(fixing.openAfter())
                .extracting(one -> one.finding().rule())
                .contains("DIS-01", "DCL-01")
                .doesNotContain("ACK-01");
        assertThat(fixing.open())
                .extracting(Reported::fingerprint)
                .containsExactlyInAnyOrderElementsOf(
                        fixing.openAfter().stream().map(Reported::fingerprint).toList());
    }

    @Test
    void mendsWhatOneOfItsOwnChangesBringsToLight() throws IOException {
        String after = paper("# P\n\n## Acknowledgements\n\nWe thank Taipei1 (H-100).\n");
        assertThat(after).contains("Taipei-1").doesNotContain("H-100").doesNotContain("Taipei1");
    }
}
