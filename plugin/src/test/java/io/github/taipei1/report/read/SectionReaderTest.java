package io.github.taipei1.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Region;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Picture;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.model.PlainText;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SectionReaderTest {
    private static final Values FIGURES = new Values() {
        @Override
        public Optional<String> value(String name, Optional<String> format) {
            boolean known = name.equals("usage.gpu-hours")
                    && format.filter("bad"::equals).isEmpty();
            return known ? Optional.of(format.isPresent() ? "74,015" : "74,014.93") : Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of("kpi.empty", "usage.gpu-hours");
        }
    };

    /** One grey pixel. */
    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static SectionText read(String markdown) {
        return new SectionReader(FIGURES, (section, address) -> PictureFile.MISSING).read("report/a.md", markdown);
    }

    private static List<Inline> inlines(String markdown) {
        return ((Block.Paragraph) read(markdown).blocks().get(0)).content();
    }

    private static String plain(String markdown) {
        return PlainText.of(inlines(markdown));
    }

    private static Inline strong(String words) {
        return new Inline.Strong(List.of(Inline.text(words)));
    }

    @Test
    void emphasisBesideChinesePunctuationIsEmphasis() {
        assertThat(inlines("這是**「重點」**內容")).containsExactly(Inline.text("這是"), strong("「重點」"), Inline.text("內容"));
        assertThat(inlines("**注意：**請先備份")).containsExactly(strong("注意："), Inline.text("請先備份"));
        assertThat(inlines("約**100%**的**(重點)**是")).contains(strong("100%"), strong("(重點)"));
        assertThat(inlines("a ** b ** c")).containsExactly(Inline.text("a ** b ** c"));
    }

    @Test
    void boldEmphasisBesideChineseIsBoth() {
        assertThat(plain("以及***粗斜「引號」***，後文")).isEqualTo("以及粗斜「引號」，後文");
        assertThat(inlines("以及***粗斜「引號」***，後文")).hasSize(3);
    }

    @Test
    void tasksShowTheirBoxes() {
        Block.ListBlock list = (Block.ListBlock)
                read("- [ ] 待辦\n- [x] 完成\n- 見 [x] 與 [ ]\n").blocks().get(0);
        assertThat(list.items())
                .extracting(
                        item -> PlainText.of(((Block.Paragraph) item.blocks().get(0)).content()))
                .startsWith("□ 待辦", "■ 完成")
                .element(2)
                .asString()
                .startsWith("見 [x]");
    }

    @Test
    void aTaskIsNoOrdinaryItem() {
        Block.ListBlock list = (Block.ListBlock) read("- [ ] 待辦\n- 一般項目\n- [說明](https://example.org) 在此\n- [x] 完成\n")
                .blocks()
                .get(0);
        assertThat(list.items()).extracting(Block.Item::task).containsExactly(true, false, false, true);
    }

    private static Inline below(String words) {
        return new Inline.Script(Inline.Position.BELOW, List.of(Inline.text(words)));
    }

    private static Inline above(String words) {
        return new Inline.Script(Inline.Position.ABOVE, List.of(Inline.text(words)));
    }

    @Test
    void smallLettersStandBelowAndAboveTheLine() {
        assertThat(inlines("水 H~2~O 與 SO~4~^2−^。"))
                .containsExactly(
                        Inline.text("水 H"),
                        below("2"),
                        Inline.text("O 與 SO"),
                        below("4"),
                        above("2−"),
                        Inline.text("。"));
        assertThat(inlines("面積 x^2^，學習率 3×10^-4^")).contains(above("2"), above("-4"));
        assertThat(inlines("H<sub>2</sub>O 與 m<sup>**2**</sup>"))
                .contains(below("2"), new Inline.Script(Inline.Position.ABOVE, List.of(strong("2"))));
        assertThat(read("H<sub>2</sub>O").problems()).isEmpty();
        assertThat(read("H<sub>2 O").problems()).hasSize(1);
    }

    @Test
    void rangesAndPlainPowersAreNoSmallLetters() {
        for (String plain : List.of(
                "約 10~20%、30~40%",
                "2^10 與 2^20", "2^10-2^20", "A1~A3、A5~A7", "週一~週三~週五", "約~3 小時~5 小時", "a~ b~", "x^2 + y^2", "^1^")) {
            assertThat(inlines(plain)).as(plain).containsExactly(Inline.text(plain));
        }
        assertThat(inlines("a~~刪~~b")).hasSize(3).element(1).isInstanceOf(Inline.Strike.class);
    }

    @Test
    void aLineBreakBetweenChineseIsNoSpace() {
        assertThat(plain("使用算力\n完成訓練")).isEqualTo("使用算力完成訓練");
        assertThat(plain("使用 H100\ntraining")).isEqualTo("使用 H100 training");
        assertThat(plain("使用**算力**\n完成")).isEqualTo("使用算力完成");
        assertThat(plain("一，\n二")).isEqualTo("一，二");
    }

    @Test
    void moneyIsNoFormula() {
        assertThat(plain("US$5 與 $6 以及 $100 到 $200")).isEqualTo("US$5 與 $6 以及 $100 到 $200");
        assertThat(plain("每月$5，每年$50。")).isEqualTo("每月$5，每年$50。");
        assertThat(inlines("氚 ${}^{3}H$ 衰變")).anyMatch(Inline.Math.class::isInstance);
        assertThat(inlines("損失 $x_1$ 下降")).anyMatch(Inline.Math.class::isInstance);
        assertThat(inlines("價格 $5 而 $y^2$。")).anyMatch(Inline.Math.class::isInstance);
        assertThat(read("$$\na &= b \\\\\n- c\n$$\n").blocks().get(0)).isInstanceOf(Block.MathBlock.class);
        assertThat(read("$$ never closed\n\nnext").blocks()).hasSize(2);
    }

    @Test
    void figuresAreLookedUpAndNeverEvaluated() {
        assertThat(plain("共 ${usage.gpu-hours} 與 ${usage.gpu-hours:#,##0}")).isEqualTo("共 74,014.93 與 74,015");
        assertThat(plain("\\${usage.gpu-hours}")).isEqualTo("${usage.gpu-hours}");
        assertThat(plain("`${usage.gpu-hours}`")).isEqualTo("${usage.gpu-hours}");
        assertThat(read("```\n${nothing}\n```\n").problems()).isEmpty();
    }

    @Test
    void aMissingFigureIsNamedWithItsPlaceAndTheNearestName() {
        SectionText text = read("---\nsection: usage\n---\n第一行\n第二行 ${usage.gpuhours} 完\n");
        assertThat(text.problems()).hasSize(1);
        assertThat(text.problems().get(0).place().region()).isEqualTo(new Region(5, 5, 5, 22));
        assertThat(text.problems().get(0).help().zhTw()).contains("${usage.gpu-hours}");
        assertThat(read("${kpi.empty}").problems().get(0).message().en()).contains("no data");
        assertThat(read("${usage.gpu-hours:bad}").problems().get(0).message().en())
                .contains("format");
    }

    @Test
    void captionsGoToTheTableOrPictureBesideThem() {
        String table = "| a | b |\n|---|--:|\n| 1 | 2 |\n";
        for (String markdown : List.of(
                "表：說明 {#t}\n" + table, "表：說明 {#t}\n\n" + table, table + "表：說明 {#t}\n", table + "\n表: 說明 {#t}\n")) {
            List<Block> blocks = read(markdown).blocks();
            assertThat(blocks).as(markdown).hasSize(1);
            Block.Table captioned = (Block.Table) blocks.get(0);
            assertThat(captioned.id()).isEqualTo("t");
            assertThat(PlainText.of(captioned.caption())).isEqualTo("說明");
            assertThat(captioned.alignments()).containsExactly(Block.Alignment.START, Block.Alignment.END);
        }
        assertThat(read("表：沒有表格").blocks().get(0)).isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void aCaptionUnderAPictureIsThatPicturesAndNotTheNextOnes() {
        Picture picture = Picture.of(PNG).orElseThrow();
        SectionReader reader = new SectionReader(FIGURES, (section, address) -> new PictureFile.Usable(picture));
        for (String between : List.of("\n", "\n\n")) {
            String below = "![甲](a.png)" + between + "圖：其一\n\n![乙](b.png)" + between + "圖：其二";
            String above = "圖：其一" + between + "![甲](a.png)\n\n圖：其二" + between + "![乙](b.png)";
            for (String markdown : List.of(below, above)) {
                assertThat(reader.read("report/a.md", markdown).blocks())
                        .extracting(block -> PlainText.of(((Block.Figure) block).caption()))
                        .as(markdown)
                        .containsExactly("其一", "其二");
            }
        }
    }

    @Test
    void theCaptionOfAPictureThatIsNotThereIsNotTheNextOnes() {
        Picture picture = Picture.of(PNG).orElseThrow();
        SectionReader reader = new SectionReader(
                FIGURES,
                (section, address) -> address.equals("b.png") ? new PictureFile.Usable(picture) : PictureFile.MISSING);
        List<Block> blocks = reader.read("report/a.md", "![甲](a.png)\n圖：其一\n\n![乙](b.png)\n圖：其二\n")
                .blocks();
        assertThat(blocks).hasSize(2);
        assertThat(((Block.Callout) blocks.get(0)).blocks()).contains(Block.Paragraph.of("其一"));
        assertThat(PlainText.of(((Block.Figure) blocks.get(1)).caption())).isEqualTo("其二");
    }

    @Test
    void placesStayTrueBehindACaptionWithoutAnEmptyLine() {
        SectionText text = read("表：說明\n| a |\n|---|\n| ${x} |\n");
        assertThat(text.problems().get(0).place().region()).isEqualTo(new Region(4, 3, 4, 7));
    }

    @Test
    void headingsKeepTheirIdAndEscapedBracesAreWords() {
        Block.Heading heading = (Block.Heading) read("## 方法 {#method}").blocks().get(0);
        assertThat(heading.id()).isEqualTo("method");
        assertThat(PlainText.of(heading.content())).isEqualTo("方法");
        Block.Heading escaped =
                (Block.Heading) read("## 方法 \\{\\#method\\}").blocks().get(0);
        assertThat(escaped.id()).isEmpty();
        assertThat(PlainText.of(escaped.content())).isEqualTo("方法 {#method}");
    }

    @Test
    void frontMatterSaysSectionAndWhoMaySeeIt() {
        SectionText text = read("---\nsection: outputs\ninternal: true\nsectoin: x\n---\n內容");
        assertThat(text.front().section()).contains("outputs");
        assertThat(text.front().internal()).isTrue();
        assertThat(text.problems()).hasSize(1);
        assertThat(text.problems().get(0).help().en()).contains("section");
        assertThat(read("---\ninternal: yse\n---\n").front().internal()).isTrue();
    }

    @Test
    void htmlAndDeadLinksAreSaidAndNothingIsLost() {
        SectionText text = read("<b>粗</b> [檔案](file.pdf) <!-- 不顯示 -->");
        assertThat(text.problems()).hasSize(3);
        assertThat(PlainText.of(((Block.Paragraph) text.blocks().get(0)).content()))
                .contains("<b>粗</b>", "檔案")
                .doesNotContain("不顯示");
        assertThat(read("[x](javascript:alert(1))").problems()).hasSize(1);
    }

    @Test
    void whatFlexmarkCannotBearIsShownAsItStands() {
        for (String hostile :
                List.of("![".repeat(20_000), ">".repeat(20_000), "*a ".repeat(20_000), "`x``".repeat(50_000))) {
            assertThat(read(hostile).blocks()).isNotEmpty();
        }
    }

    @Test
    void aLongParagraphIsReadInOneGo() {
        String words = plain("算力\\*\n使用 & compute\n**粗**\n".repeat(300));
        assertThat(words).startsWith("算力* 使用 & compute 粗算力* 使用").hasSize(300 * 18);
    }

    @Property(tries = 1_000)
    void neverThrows(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({
                        '*', '_', '`', '$', '{', '}', '[', ']', '(', ')', '!', '#', '|', '-', '>', '\n', ' ', '中', '：',
                        '表', 'a', '\\', '^', '~', '<'
                    })
                    String markdown) {
        assertThat(read(markdown)).isNotNull();
    }
}
