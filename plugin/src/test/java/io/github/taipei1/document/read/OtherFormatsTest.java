package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {
    private static List<String> entries(String path, String text) {
        return MemoryTree.document(path, text).blocks().stream()
                .map(block -> block instanceof Block.Entry entry
                        ? entry.key() + "=" + entry.passage()
                        : MemoryTree.show(block))
                .toList();
    }

    @Test
    void htmlAsABrowserShowsIt() {
        assertThat(
                        MemoryTree.shown(
                                "a.html",
                                "<title>T &amp; U</title><meta name=description content='D'><style>x</style><h2>H</h2><p>One&nbsp;<b>two</b>"
                                        + "<br>three<ul><li>a<ul><li><p>b</ul></ul><table><tr><th>h<td>d</table><!-- c --><p hidden>x<p>y"
                                        + "<img src=s alt='pic'><script>no</script><template>t</template><div aria-hidden=true>z</div>"))
                .containsExactly(
                        "Entry: T & U",
                        "Entry: D",
                        "Heading: H",
                        "Paragraph: One\u00A0two\nthree",
                        "Item: a",
                        "Item: b",
                        "TableRow: h\td",
                        "Raw COMMENT: c",
                        "Paragraph HIDDEN_ELEMENT: x",
                        "Code: no",
                        "Paragraph: ypic",
                        "Paragraph HIDDEN_ELEMENT: t",
                        "Paragraph HIDDEN_ELEMENT: z");
    }

    @Test
    void aVueComponentShowsItsTemplate() {
        assertThat(MemoryTree.shown(
                        "a.vue", "<template>\n  <p>We thank Taipei-1.</p>\n</template>\n<script>let a</script>"))
                .containsExactly("Paragraph: We thank Taipei-1.", "Code: let a");
    }

    @Test
    void aValueOfAPropertiesFileGoesOnBehindABackslash() {
        assertThat(entries("a.properties", "a = one \\\n    two\\\r\n\tthree\nb=\"q\" C:\\\\\nc=d\\\n"))
                .containsExactly("a=one twothree", "b=\"q\" C:\\", "c=d");
        assertThat(entries("a.ini", "path = C:\\\nb = c\n")).hasSize(2);
    }

    @Test
    void translationFilesInAnyShape() {
        assertThat(
                        entries(
                                "src/i18n/zh-TW.ts",
                                "export default {\n  footer: {\n    thanks: '感謝 Taipei-1', // note\n    \"a-b\": `x\\u4e2d`,\n  },\n  list: ['p', 'q'],\n} as const"))
                .containsExactly("footer.thanks=感謝 Taipei-1", "Raw COMMENT: note", "footer.a-b=x中", "list=p", "list=q");
        assertThat(entries("a.json", "{\"a\":{\"b\":\"c\\n\\\"d\\\"\"},\"e\":[\"f\",1]}"))
                .containsExactly("a.b=c\n\"d\"", "e=f");
        assertThat(entries("a.yaml", "a:\n  b: 'it''s' \n  c: |\n    l1\n    l2\n  d: >\n    x\n    y\n- z: w # k\n"))
                .containsExactly("a.b=it's", "a.c=l1\nl2", "a.d=x y", "Raw COMMENT: k", "z=w");
        assertThat(entries("b.yaml", "tags: [Python, CFD]\nq: [\"a, b\", 'c']\n"))
                .containsExactly("tags=Python", "tags=CFD", "q=a, b", "q=c");
        assertThat(entries("a.properties", "# c\na.b = v \\u4e2d\n")).containsExactly("Raw COMMENT: c", "a.b=v 中");
        assertThat(entries("a.toml", "[s]\nk = \"v\"\nl = [\"x\", \"y\"]\n"))
                .containsExactly("s.k=v", "s.l=x", "s.l=y");
    }

    @Test
    void programsAsCommentsStringsAndCode() {
        assertThat(
                        MemoryTree.shown(
                                "a.py",
                                "#!/usr/bin/env python\n# We thank\n# Taipei-1.\nx = \"text here\"  # tail\ndef f():\n    '''Doc.\n\n    More.'''\n"))
                .containsExactly(
                        "Code: #!/usr/bin/env python",
                        "Paragraph: We thank Taipei-1.",
                        "Code: x =",
                        "Entry: text here",
                        "Paragraph: tail",
                        "Code: def f():",
                        "Paragraph: Doc.",
                        "Paragraph: More.");
        assertThat(MemoryTree.shown("a.ts", "/** One.\n * Two.\n */\nfetch('http://x//y'); // go"))
                .containsExactly(
                        "Paragraph: One. Two.", "Code: fetch(", "Entry: http://x//y", "Code: );", "Paragraph: go");
        assertThat(MemoryTree.shown("a.tsx", "return <p>We thank Taipei-1</p>;"))
                .contains("Paragraph: We thank Taipei-1");
    }

    @Test
    void reStructuredText() {
        assertThat(
                        MemoryTree.shown(
                                "a.rst",
                                "Title\n=====\n\nWe **thank** `T <http://t>`_.\n\n.. note:: Mind\n   this.\n\n.. hidden\n   words\n\nCode::\n\n  x\n\n- i\n"))
                .containsExactly(
                        "Heading: Title",
                        "Paragraph: We thank T.",
                        "Paragraph: Mind this.",
                        "Raw COMMENT: hidden words",
                        "Paragraph: Code::",
                        "Code: x",
                        "Item: i");
    }

    @Test
    void notebooksKeepTheirPlaces() {
        String text =
                "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":[\"# \\u81f4\\u8b1d\\n\",\"**Taipei**-1\"]},\n"
                        + "{\"cell_type\":\"code\",\"source\":\"x=1\",\"outputs\":[{\"text\":[\"out\"]}]}]}";
        var document = MemoryTree.document("a.ipynb", text);
        assertThat(document.blocks().stream().map(MemoryTree::show))
                .containsExactly("Heading: 致謝", "Paragraph: Taipei-1", "Code: x=1", "Code: out");
        var place = document.blocks().get(1).passage().place(0, 8);
        assertThat(text.substring(
                        place.region().startColumn() - 1, place.region().endColumn() - 1))
                .isEqualTo("Taipei**-1");
    }

    @Test
    void plainText() {
        assertThat(MemoryTree.shown("NOTES", "ACKNOWLEDGMENTS\n\nWe thank\nTaipei-1.\n\n致謝：\n感謝\n經濟部。\n\n- a\n- b\n"))
                .containsExactly(
                        "Heading: ACKNOWLEDGMENTS",
                        "Paragraph: We thank Taipei-1.",
                        "Heading: 致謝：",
                        "Paragraph: 感謝經濟部。",
                        "Item: a",
                        "Item: b");
    }

    @Test
    void formatsByNameAndContent() {
        assertThat(Formats.of("README.md", "")).isEqualTo(Format.MARKDOWN);
        assertThat(Formats.of("src/i18n/en.ts", "")).isEqualTo(Format.ENTRIES);
        assertThat(Formats.of("src/main.ts", "")).isEqualTo(Format.SOURCE_CODE);
        assertThat(Formats.of("run", "#!/bin/bash\n")).isEqualTo(Format.SOURCE_CODE);
        assertThat(Formats.of("page", "<!doctype html>")).isEqualTo(Format.HTML);
        assertThat(Formats.of("paper", "% x\n\\documentclass{a}")).isEqualTo(Format.LATEX);
        assertThat(Formats.of("LICENSE", "Apache")).isEqualTo(Format.PLAIN_TEXT);
    }
}
