package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.document.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static List<String> shown(String text) {
        return MemoryTree.shown("a.md", text);
    }

    private static Passage only(String text) {
        return MemoryTree.document("a.md", text).blocks().get(0).passage();
    }

    @Test
    void blocksInReadingOrder() {
        assertThat(shown("""
                        # 1. Title #

                        Set
                        ext
                        ---

                        Words.
                        > said by others

                        1. first
                           - inner

                             more
                        2. second

                        | a | b |
                        |---|---|
                        | 1 | `x|y` |

                        ```sh
                        run
                        ```
                        ![alt text](p.png)

                        [^1]: a note
                        """))
                .containsExactly(
                        "Heading: 1. Title",
                        "Heading: Set ext",
                        "Paragraph: Words.",
                        "Quote: said by others",
                        "Item: first",
                        "Item: inner",
                        "Paragraph: more",
                        "Item: second",
                        "TableRow: a\tb",
                        "TableRow: 1\tx|y",
                        "Code: run\n",
                        "Image: alt text",
                        "Footnote: a note");
    }

    @Test
    void tagsOfSiteGeneratorsAreNotRead() {
        assertThat(shown("{{< notice >}} 本文由某人翻譯 {{< /notice >}}\n")).containsExactly("Paragraph: 本文由某人翻譯");
        assertThat(shown("a {% raw %}b{% endraw %} c {{% tip %}}d{{% /tip %}}\n"))
                .containsExactly("Paragraph: a b c d");
        assertThat(shown("a set {1, 2}, {{ name }} and {% not closed\n"))
                .containsExactly("Paragraph: a set {1, 2}, {{ name }} and {% not closed");
    }

    @Test
    void itemsHaveTheirDepth() {
        List<Block> blocks = MemoryTree.document("a.md", "- a\n  1. b\n").blocks();
        assertThat(((Block.Item) blocks.get(0)).depth()).isEqualTo(1);
        assertThat(((Block.Item) blocks.get(1)).depth()).isEqualTo(2);
        assertThat(((Block.Item) blocks.get(1)).ordered()).isTrue();
    }

    @Test
    void starsBesideChinesePunctuationAreEmphasisAllTheSame() {
        Passage passage = only("這是**「重點」**內容，感謝**Taipei-1（H100）**的算力。");
        assertThat(passage.text()).isEqualTo("這是「重點」內容，感謝Taipei-1（H100）的算力。");
        assertThat(passage.inlines()).extracting(Inline::kind).containsOnly(Inline.Kind.STRONG);
        assertThat(only("2 * 3 * 4").text()).isEqualTo("2 * 3 * 4");
    }

    @Test
    void lineEndsJoinChineseWithoutASpaceAndWordsWithOne() {
        assertThat(only("感謝經濟部\n提供算力").text()).isEqualTo("感謝經濟部提供算力");
        assertThat(only("We thank\nTaipei-1").text()).isEqualTo("We thank Taipei-1");
        assertThat(only("感謝\r\nTaipei-1").text()).isEqualTo("感謝 Taipei-1");
        assertThat(only("he said “好”\n嗎").text()).isEqualTo("he said “好”嗎");
    }

    @Test
    void inlinesAreMarkedWithTheirTargets() {
        Passage passage = only("**Taipei**-1 [home](http://t.tw) `c` $x_1$ https://a.tw/b, ~~old~~");
        assertThat(passage.text()).isEqualTo("Taipei-1 home c $x_1$ https://a.tw/b, old");
        assertThat(passage.inlines())
                .extracting(inline ->
                        inline.kind() + " " + passage.text().substring(inline.from(), inline.to()) + inline.target())
                .containsExactly(
                        "STRONG Taipei",
                        "LINK homehttp://t.tw",
                        "CODE c",
                        "MATH $x_1$",
                        "LINK https://a.tw/bhttps://a.tw/b",
                        "STRIKE old");
    }

    @Test
    void entitiesAndEscapesStandWhereTheyAreWritten() {
        Passage passage = only("A &amp; \\*b\\* Taipei&#8209;1");
        assertThat(passage.text()).isEqualTo("A & *b* Taipei\u20111");
        assertThat(passage.place(2, 3).region().startColumn()).isEqualTo(3);
        assertThat(passage.place(2, 3).region().endColumn()).isEqualTo(8);
    }

    @Test
    void whatABrowserHidesIsHiddenHere() {
        assertThat(shown("""
                        <!-- We thank Taipei-1. -->
                        Seen <!-- aside --> text <span hidden>unseen</span> on.

                        <div style="display:none">

                        We thank *Taipei-1*.

                        </div>

                        Again seen.

                        [//]: # (a comment by trick)
                        """))
                .containsExactly(
                        "Raw COMMENT: We thank Taipei-1.",
                        "Paragraph: Seen  text  on.",
                        "Raw COMMENT: aside",
                        "Paragraph HIDDEN_ELEMENT: unseen",
                        "Paragraph HIDDEN_ELEMENT: We thank Taipei-1.",
                        "Paragraph: Again seen.",
                        "Raw COMMENT: a comment by trick");
    }

    @Test
    void htmlBlocksAreReadThrough() {
        assertThat(
                        shown(
                                "<p align=\"center\">\n  <img src=\"l.png\" alt=\"Logo\">\n  <b>Taipei</b>-1\n</p>\n\n# 🙏 Acknowledgments\n"))
                .containsExactly("Paragraph: Logo Taipei-1", "Heading: 🙏 Acknowledgments");
    }

    @Test
    void frontMatterBecomesEntries() {
        Document document =
                MemoryTree.document("a.md", "---\ntitle: \"我的\\u6a21型\"\nmodel:\n  gpu: H100 # ours\n---\n# A\n");
        assertThat(document.blocks().subList(0, 3).stream().map(MemoryTree::show))
                .containsExactly("Entry: 我的模型", "Raw COMMENT: ours", "Entry: H100");
        assertThat(((Block.Entry) document.blocks().get(2)).key()).isEqualTo("model.gpu");
        assertThat(document.blocks().get(2).passage().place().region().startLine())
                .isEqualTo(4);
    }

    @Test
    void calloutsAreNoQuotations() {
        assertThat(shown("> [!NOTE]\n> We used Taipei-1.\n")).containsExactly("Paragraph: [!NOTE] We used Taipei-1.");
    }

    @Test
    void badgesAloneAreImages() {
        assertThat(shown("[![build](b.svg)](http://x) ![docs](d.svg)\n"))
                .containsExactly("Image: build", "Image: docs");
    }

    @Test
    void whatTheParserRefusesIsReadAsPlainTextAndSaid() {
        Reading<Document> reading = new MemoryTree()
                .with("a.md", "We thank Taipei-1.\n\n" + "![".repeat(5_000))
                .reading("a.md");
        assertThat(reading.reason()).isPresent();
        Document document = reading.content().orElseThrow();
        assertThat(document.format()).isEqualTo(Format.MARKDOWN);
        assertThat(document.blocks().get(0).passage().text()).isEqualTo("We thank Taipei-1.");
        assertThat(document.blocks().get(0).visibility()).isEqualTo(Visibility.VISIBLE);
    }

    @Test
    void fieldsOnLinesOfTheirOwnAreNotOneSentence() {
        String form = """
                **Project title:** Heart traces
                **Generative AI used in preparing this form or its annexes:** No
                **Patents:** none

                編劇：邱若嵐
                旁白文字全為人工撰寫
                音效：自錄

                This sentence is set on two lines
                and goes on here.
                """;
        Document document = new MemoryTree().with("a.md", form).document("a.md");
        assertThat(document.blocks().stream()
                        .flatMap(block -> Sentences.split(block.passage()).stream())
                        .map(Sentence::text))
                .containsExactly(
                        "Project title: Heart traces",
                        "Generative AI used in preparing this form or its annexes: No",
                        "Patents: none",
                        "編劇：邱若嵐",
                        "旁白文字全為人工撰寫",
                        "音效：自錄",
                        "This sentence is set on two lines and goes on here.");
    }
}
