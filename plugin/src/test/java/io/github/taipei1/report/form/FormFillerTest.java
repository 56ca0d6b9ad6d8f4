package io.github.taipei1.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.read.Values;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.yaml.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormFillerTest {
    private static final Map<String, String> KNOWN = Map.of(
            "project.title",
            "山海<語言>模型",
            "usage.gpu-hours",
            "71,234.50",
            "joint",
            "true",
            "units.count",
            "3",
            "project.topic",
            "",
            "unit.lab.name",
            "青嵐實驗室",
            "unit.firm.name",
            "遠山公司",
            "usage.utilisation",
            "61.5%");

    private static final Values VALUES = new Values() {
        @Override
        public Optional<String> value(String name, Optional<String> format) {
            return format.isPresent() ? Optional.empty() : Optional.ofNullable(KNOWN.get(name));
        }

        @Override
        public List<String> names() {
            return KNOWN.keySet().stream().sorted().toList();
        }
    };

    static FilledForm fill(byte[] form, String map) {
        Parsed<FormMap> parsed = FormMap.read("forms/a.map.yaml", map);
        assertThat(parsed.problems()).isEmpty();
        try {
            return FormFiller.fill(
                    form,
                    parsed.value().orElseThrow(),
                    parsed.places(),
                    new FormContent(
                            VALUES,
                            Map.of("outputs", Sections.outputs()),
                            Map.of("units", List.of("lab", "firm")),
                            Fonts.DEFAULT));
        } catch (UnusableForm e) {
            throw new AssertionError(e);
        }
    }

    private static String filled(byte[] form, String map) {
        FilledForm filled = fill(form, map);
        assertThat(filled.problems()).isEmpty();
        return Forms.text(filled.bytes());
    }

    private static Problem problem(byte[] form, String map) {
        FilledForm filled = fill(form, map);
        assertThat(filled.problems()).hasSize(1);
        assertThat(Forms.text(filled.bytes()))
                .as("what is at fault stays as it was")
                .isEqualTo(Forms.text(form));
        return filled.problems().get(0);
    }

    private static byte[] simple() {
        return Forms.word(Forms.table(
                Forms.row(Forms.cell(1, Forms.split("計　畫", "名稱", "：")), Forms.cell(3, Forms.EMPTY)),
                Forms.row(
                        Forms.cell(1, Forms.split("使用時數")),
                        Forms.cell(1, Forms.BARE),
                        Forms.cell(1, Forms.split("單位數")),
                        Forms.cell(1, Forms.split("　　")))));
    }

    @Test
    void aLabelIsFilledBesideItInTheLookOfItsCell() {
        String text = filled(simple(), """
                fields:
                  - {label: 計畫名稱, value: project.title}
                  - {label: 使用時數, text: "${usage.gpu-hours} GPU 小時"}
                  - {label: 單位數, value: units.count}
                """);
        assertThat(text)
                .contains(Forms.KAI_MARK + "<w:t xml:space=\"preserve\">山海&lt;語言&gt;模型</w:t></w:r></w:p>")
                .contains(
                        "<w:p w:rsidR=\"00A12F44\"><w:r><w:t xml:space=\"preserve\">71,234.50 GPU 小時</w:t></w:r></w:p>")
                .contains("<w:t xml:space=\"preserve\">3</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>");
    }

    @Test
    void contentMayStandBelowItsLabelAndUnderMergedRows() {
        byte[] form = Forms.word(Forms.table(
                Forms.row(
                        Forms.cell(2, Forms.split("成果摘要")),
                        Forms.merged(" w:val=\"restart\"", Forms.split("備註")),
                        Forms.cell(1, Forms.BARE)),
                Forms.row(Forms.cell(2, Forms.EMPTY), Forms.merged("", Forms.BARE), Forms.cell(1, Forms.BARE)),
                Forms.row(Forms.cell(2, Forms.split("已填")), Forms.cell(1, Forms.BARE), Forms.cell(1, Forms.BARE))));
        String text = filled(form, """
                fields:
                  - {label: 成果摘要, at: below, text: 摘要在此}
                  - {label: 備註, at: below, text: 備註在此}
                """);
        int summary = text.indexOf("摘要在此");
        int note = text.indexOf("備註在此");
        assertThat(summary).isBetween(text.indexOf("備註<"), text.indexOf("<w:vMerge/>"));
        assertThat(note).isGreaterThan(text.indexOf("已填"));
    }

    @Test
    void aCellRightOfTheLowerPartOfAMergedCellIsItsUpperPart() {
        byte[] form = Forms.word(Forms.table(
                Forms.row(Forms.cell(1, Forms.split("甲")), Forms.merged(" w:val=\"restart\"", Forms.BARE)),
                Forms.row(Forms.cell(1, Forms.split("乙")), Forms.merged(" w:val=\"continue\"", Forms.BARE))));
        String text = filled(form, "fields: [{label: 乙, text: 丙}]");
        assertThat(text.indexOf("丙")).isBetween(text.indexOf("restart"), text.indexOf("乙"));
    }

    @Test
    void labelsInTablesInCellsAreFound() {
        String inner = Forms.table(Forms.row(Forms.cell(1, Forms.split("內層")), Forms.cell(1, Forms.BARE)));
        byte[] form = Forms.word(Forms.table(Forms.row(Forms.cell(4, inner + Forms.BARE))));
        assertThat(filled(form, "fields: [{label: 內層, text: 值}]")).contains(">值<");
    }

    @Test
    void placeholdersAreReplacedAlsoOverRunsAndTwoInOne() {
        byte[] form = Forms.word(Forms.split("日期：＿", "＿＿　共", "{{N}}", "單位"));
        String text = filled(form, """
                fields:
                  - {placeholder: ＿＿＿, text: 114年12月20日}
                  - {placeholder: "{{N}}", value: units.count}
                  - {placeholder: 單位, text: 個單位}
                """);
        assertThat(text.replaceAll("<[^>]*>", "")).contains("日期：114年12月20日　共3個單位");
        byte[] two = Forms.word(Forms.split("甲{a}乙{b}丙"));
        assertThat(filled(two, "fields: [{placeholder: \"{a}\", text: \"1\"}, {placeholder: \"{b}\", text: \"2\"}]"))
                .contains(">甲1乙2丙<");
    }

    @Test
    void controlsTakeWordsAndNoLongerLookLikePlaceholders() {
        String run =
                "<w:r><w:rPr><w:rStyle w:val=\"a4\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>按一下輸入</w:t></w:r>";
        String properties =
                "<w:sdtPr><w:alias w:val=\"標題\"/><w:tag w:val=\"title\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/><w:showingPlcHdr/><w:text/></w:sdtPr>";
        byte[] form = Forms.word("<w:p><w:sdt>" + properties + "<w:sdtContent>" + run + "</w:sdtContent></w:sdt></w:p>"
                + "<w:sdt><w:sdtPr><w:tag w:val=\"block\"/></w:sdtPr><w:sdtContent>" + Forms.split("舊")
                + Forms.split("舊二")
                + "</w:sdtContent></w:sdt>"
                + Forms.table("<w:tr><w:sdt><w:sdtPr><w:tag w:val=\"cell\"/></w:sdtPr><w:sdtContent>"
                        + Forms.cell(1, Forms.BARE) + "</w:sdtContent></w:sdt></w:tr>"));
        String text = filled(form, """
                fields:
                  - {control: 標題, text: 甲}
                  - {control: block, text: 乙}
                  - {control: cell, text: 丙}
                """);
        assertThat(text)
                .contains(
                        "<w:tag w:val=\"title\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">甲</w:t></w:r></w:sdtContent>")
                .contains(">乙<", ">丙<")
                .doesNotContain("舊", "按一下輸入");
    }

    @Test
    void aListOfChoicesTakesOnlyWhatItOffers() {
        byte[] form = Forms.word(
                "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"kind\"/><w:dropDownList><w:listItem w:displayText=\"公司\" w:value=\"1\"/><w:listItem w:displayText=\"大學\" w:value=\"2\"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>請選擇</w:t></w:r></w:sdtContent></w:sdt></w:p>");
        assertThat(filled(form, "fields: [{control: kind, text: 大學}]")).contains(">大學</w:t>");
        assertThat(problem(form, "fields: [{control: kind, text: 學校}]").help().en())
                .contains("公司", "大學");
    }

    @Test
    void boxesOfEveryKindAreTicked() {
        String control =
                "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>新創</w:t></w:r>";
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"Check1\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space=\"preserve\"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>法人</w:t></w:r>";
        String symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>學校</w:t></w:r>";
        byte[] form = Forms.word(Forms.split("□公", "司 □大專校院　□其他：＿＿") + "<w:p>" + control + "</w:p><w:p>" + field
                + "</w:p><w:p>" + symbol + "</w:p>" + Forms.split("同意□ 不同意□"));
        String text = filled(form, """
                fields:
                  - {checkbox: 公司, when: joint}
                  - {checkbox: 大專校院, when: units.count = 2}
                  - {checkbox: 新創, when: units.count = 3}
                  - {checkbox: 法人, when: joint}
                  - {checkbox: 學校, when: joint}
                  - {checkbox: 不同意, when: joint}
                """);
        assertThat(text)
                .contains(">■公<", "□大專校院", "<w14:checked w14:val=\"1\"/>", "<w:t>☒</w:t>")
                .contains("<w:default w:val=\"0\"/><w:checked/></w:checkBox>", "w:char=\"F0FE\"", "同意□ 不同意■");
    }

    @Test
    void aBoxMayHaveACellOfItsOwn() {
        byte[] form = Forms.word(Forms.table(Forms.row(
                Forms.cell(1, Forms.split("□")),
                Forms.cell(1, Forms.split("公司")),
                Forms.cell(1, Forms.split("□")),
                Forms.cell(1, Forms.split("學校")))));
        String text = filled(form, "fields: [{checkbox: 學校, when: joint}]");
        assertThat(text.indexOf("■")).isBetween(text.indexOf("公司"), text.indexOf("學校"));
    }

    @Test
    void picturesAndFormulasAreNotCutOffByAFixedHeightOfLines() {
        byte[] form = Forms.word(Forms.table(Forms.row(Forms.cell(1, Forms.split("式")), Forms.cell(3, Forms.EMPTY))));
        FilledForm filled = FormFillerTest.fill(form, "fields: [{label: 式, section: outputs}]");
        String math = Forms.text(filled.bytes());
        int at = math.indexOf("<m:oMath>");
        assertThat(math.substring(math.lastIndexOf("<w:p>", at), at)).doesNotContain("exact");
    }

    @Test
    void oldFormFieldsAreFilledByTheirNames() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"Text1\"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>\u2002\u2002</w:t></w:r><w:r><w:t>\u2002</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String text = filled(Forms.word(field), "fields: [{control: Text1, text: 值}]");
        assertThat(text)
                .contains(
                        "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">值</w:t></w:r>");
        assertThat(text).doesNotContain("\u2002");
        String empty = field.replaceAll("<w:r><w:t>\u2002+</w:t></w:r>", "");
        assertThat(filled(Forms.word(empty), "fields: [{control: Text1, text: 值}]"))
                .contains(
                        "\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">值</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>");
    }

    @Test
    void aLabelThatIsNotThereNamesTheNearest() {
        Problem problem = problem(simple(), "fields:\n  - {label: 計畫名, text: x}\n");
        assertThat(problem.place().path()).isEqualTo("forms/a.map.yaml");
        assertThat(problem.place().region().startLine()).isEqualTo(2);
        assertThat(problem.message().zhTw()).contains("計畫名").contains("計　畫名稱");
    }

    @Test
    void aLabelThatIsThereTwiceIsRefusedUntilTheMapSaysWhich() {
        byte[] form = Forms.word(Forms.table(Forms.row(
                Forms.cell(1, Forms.split("姓名")),
                Forms.cell(1, Forms.BARE),
                Forms.cell(1, Forms.split("姓名")),
                Forms.cell(1, Forms.BARE))));
        assertThat(problem(form, "fields: [{label: 姓名, text: x}]").help().en()).contains("nth: 1 to 2");
        assertThat(problem(form, "fields: [{label: 姓名, nth: 3, text: x}]")
                        .message()
                        .en())
                .contains("number 3");
        String text = filled(form, "fields: [{label: 姓名, nth: 2, text: 乙君}]");
        assertThat(text.indexOf("乙君")).isGreaterThan(text.lastIndexOf("姓名"));
    }

    @Test
    void whatOverflowsIsSaidWithBothCounts() {
        Problem problem = problem(simple(), "fields: [{label: 計畫名稱, max: 4, value: project.title}]");
        assertThat(problem.message().en()).contains("8 characters").contains("at most 4");
    }

    @Test
    void aFullCellIsReplacedOnlyOnRequest() {
        byte[] form = Forms.word(Forms.table(Forms.row(
                Forms.cell(1, Forms.split("金額")), Forms.cell(1, Forms.split("新臺幣", "　元") + Forms.split("第二段")))));
        assertThat(problem(form, "fields: [{label: 金額, text: x}]").message().zhTw())
                .contains("新臺幣");
        String text = filled(form, "fields: [{label: 金額, text: 零元, replace: true}]");
        assertThat(text).contains("零元").doesNotContain("新臺幣", "第二段");
    }

    @Test
    void labelsWithoutACellBesideThemSayWhichSide() {
        byte[] form = Forms.word(
                Forms.table(Forms.row(Forms.cell(4, Forms.split("摘要"))), Forms.row(Forms.cell(4, Forms.BARE))));
        assertThat(problem(form, "fields: [{label: 摘要, text: x}]").help().en()).contains("at: below");
    }

    @Test
    void unknownNamesAndSectionsNameTheNearest() {
        assertThat(problem(simple(), "fields: [{label: 計畫名稱, value: project.titel}]")
                        .message()
                        .en())
                .contains("project.title");
        assertThat(problem(simple(), "fields: [{label: 計畫名稱, section: output}]")
                        .help()
                        .en())
                .contains("outputs");
    }

    @Test
    void twoEntriesForOnePlaceAreRefused() {
        FilledForm filled = fill(simple(), "fields: [{label: 計畫名稱, text: a}, {label: \"計畫名稱：\", text: b}]");
        assertThat(filled.problems()).hasSize(1);
        assertThat(filled.problems().get(0).message().en()).contains("same place");
    }

    @Test
    void whatHasNoValueStaysEmptyAndIsSaid() {
        FilledForm filled = fill(simple(), "fields: [{label: 計畫名稱, value: project.topic}]");
        assertThat(filled.problems()).isEmpty();
        assertThat(filled.blanks()).hasSize(1);
        assertThat(Forms.text(filled.bytes())).isEqualTo(Forms.text(simple()));
    }

    @Test
    void sectionsGoIntoCellsWithTheirListsTablesNotesAndLinks() {
        FilledForm filled = fill(simple(), "fields: [{label: 計畫名稱, section: outputs, max: 2000}]");
        assertThat(filled.problems()).isEmpty();
        assertThat(filled.sections()).containsExactly("outputs");
        Map<String, String> parts = Forms.unzip(filled.bytes());
        String text = parts.get("word/document.xml");
        assertThat(text)
                .contains("<w:pStyle w:val=\"2\"/>")
                .contains("（註：", "開放原始碼")
                .contains("<w:tblBorders>")
                .doesNotContain("BodyText", "Heading2", "fldSimple", "footnoteReference", "_Ref");
        assertThat(parts.get("word/numbering.xml")).contains("w:numId=\"7\"", "w:numId=\"8\"");
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("https://example.org/shanhai");
        assertThat(parts.get("word/styles.xml")).isEqualTo(Forms.unzip(simple()).get("word/styles.xml"));
    }

    /** LibreOffice leaves two points of height in empty cells, which the numbers of a list would take after. */
    @Test
    void listsInACellOfNoHeightShowTheirNumbers() {
        String tiny =
                "<w:p><w:pPr><w:rPr><w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val=\"4\"/></w:rPr></w:r></w:p>";
        String text = filled(
                Forms.libre(Forms.table(Forms.row(Forms.cell(1, Forms.split("產出")), Forms.cell(1, tiny)))),
                "fields: [{label: 產出, section: outputs}]");
        assertThat(text).contains("<w:numPr>").doesNotContain("w:val=\"4\"");
    }

    @Test
    void whatABlockRefersToIsFoundFromWhereItStands() {
        assertThat(PartNames.target("word/document.xml", "word/charts/chart1.xml"))
                .isEqualTo("charts/chart1.xml");
        assertThat(PartNames.target("word/charts/chart1.xml", "word/embeddings/a.xlsx"))
                .isEqualTo("../embeddings/a.xlsx");
        assertThat(PartNames.target("document.xml", "word/media/a.png")).isEqualTo("word/media/a.png");
        assertThat(PartNames.target("a/b/document.xml", "word/media/a.png")).isEqualTo("../../word/media/a.png");
        assertThat(PartNames.resolved("a/b/document.xml", "../../word/media/a.png"))
                .isEqualTo("word/media/a.png");
    }

    @Test
    void whatIsNoTextDoesNotMakeWayForBlocks() {
        String stamp = "<w:p><w:r><w:pict/></w:r></w:p>";
        byte[] picture = Forms.word(Forms.table(Forms.row(Forms.cell(1, Forms.split("摘要")), Forms.cell(3, stamp))));
        assertThat(problem(picture, "fields: [{label: 摘要, section: outputs}]")
                        .message()
                        .en())
                .contains("picture");
        assertThat(filled(picture, "fields: [{label: 摘要, text: 文}]")).contains("<w:pict/>", ">文<");
        byte[] end = Forms.word("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{S}}</w:t></w:r></w:p>");
        assertThat(problem(end, "fields: [{placeholder: \"{{S}}\", section: outputs}]")
                        .message()
                        .en())
                .contains("section");
    }

    @Test
    void rangesThatBeginOrEndInACellStay() {
        byte[] form = Forms.word(Forms.table(
                        Forms.row(
                                Forms.cell(1, Forms.split("摘要")),
                                Forms.cell(
                                        3,
                                        "<w:p><w:permStart w:id=\"5\" w:edGrp=\"everyone\"/><w:bookmarkStart w:id=\"9\" w:name=\"b\"/></w:p>")))
                + "<w:p><w:bookmarkEnd w:id=\"9\"/><w:permEnd w:id=\"5\"/></w:p>");
        assertThat(filled(form, "fields: [{label: 摘要, section: outputs}]"))
                .contains(
                        "</w:tcPr><w:permStart w:id=\"5\" w:edGrp=\"everyone\"/><w:bookmarkStart w:id=\"9\" w:name=\"b\"/><w:p>");
    }

    @Test
    void aControlThatWaitsInACellTakesWhatGoesThere() {
        String waiting = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Forms.split("按一下")
                + "</w:sdtContent></w:sdt>";
        byte[] form = Forms.word(Forms.table(Forms.row(Forms.cell(1, Forms.split("摘要")), Forms.cell(3, waiting))));
        assertThat(filled(form, "fields: [{label: 摘要, section: outputs}]"))
                .contains("<w:sdtPr></w:sdtPr><w:sdtContent>")
                .doesNotContain("按一下");
        assertThat(filled(form, "fields: [{label: 摘要, text: 文}]"))
                .contains(">文<")
                .doesNotContain("按一下");
    }

    @Test
    void aSectionHasNoRoomWithinALine() {
        byte[] form = Forms.word(Forms.split("摘要：{{S}}"));
        assertThat(problem(form, "fields: [{placeholder: \"{{S}}\", section: outputs}]")
                        .help()
                        .en())
                .contains("cell");
        assertThat(filled(Forms.word(Forms.split("{{", "S}}")), "fields: [{placeholder: \"{{S}}\", section: outputs}]"))
                .doesNotContain("S}}");
    }

    @Test
    void otherProgramsFormsAreFilledToo() {
        String libre =
                "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"6000\"/></w:tblGrid><w:tr><w:trPr></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableContents\"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t>計畫名稱</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"6000\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableContents\"/><w:rPr><w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/></w:rPr></w:r></w:p></w:tc></w:tr></w:tbl>";
        String text = filled(Forms.libre(libre), "fields: [{label: 計畫名稱, text: 甲}]");
        assertThat(text).contains("<w:r><w:t xml:space=\"preserve\">甲</w:t></w:r></w:p>");
        assertThat(filled(Forms.libre(libre), "fields: [{label: 計畫名稱, section: outputs}]"))
                .contains("<w:pStyle w:val=\"Heading2\"/>", "xmlns:a=", "xmlns:m=");
        String wps =
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"5\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4261\"/><w:gridCol w:w=\"4261\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"4261\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:rPr><w:rFonts w:hint=\"default\" w:eastAsia=\"標楷體\"/><w:vertAlign w:val=\"baseline\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:vertAlign w:val=\"baseline\"/></w:rPr><w:t>計畫</w:t></w:r><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>名稱</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"4261\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:rPr><w:rFonts w:hint=\"default\" w:eastAsia=\"標楷體\"/></w:rPr></w:pPr></w:p></w:tc></w:tr></w:tbl>";
        assertThat(filled(Forms.wps(wps), "fields: [{label: 計畫名稱, text: 甲}]"))
                .contains(
                        "<w:r><w:rPr><w:rFonts w:hint=\"default\" w:eastAsia=\"標楷體\"/></w:rPr><w:t xml:space=\"preserve\">甲</w:t></w:r>");
    }

    @Test
    void theSameFormAndContentGiveTheSameBytes() {
        String map = "fields: [{label: 計畫名稱, section: outputs}, {label: 單位數, value: units.count}]";
        assertThat(fill(simple(), map).bytes()).isEqualTo(fill(simple(), map).bytes());
    }

    @Test
    void blocksAreNoMoreThanTheModelHolds() {
        assertThat(Sections.outputs().blocks())
                .anyMatch(Block.Table.class::isInstance)
                .anyMatch(Block.ListBlock.class::isInstance);
    }

    private static byte[] members(int rows) {
        StringBuilder table =
                new StringBuilder(Forms.row(Forms.cell(1, Forms.split("序號")), Forms.cell(1, Forms.split("單位", "名稱"))));
        for (int i = 1; i <= rows; i++) {
            table.append(Forms.row(Forms.cell(1, Forms.split("" + i)), Forms.cell(1, Forms.BARE)));
        }
        table.append(Forms.row(Forms.cell(1, Forms.split("合計")), Forms.cell(1, Forms.split("（以上）"))));
        return Forms.word(Forms.table(table.toString()));
    }

    @Test
    void aColumnTakesARowForEachUnitAndLeavesTheOthers() {
        String map = "fields: [{label: 單位名稱, at: below, each: units, text: \"${unit.name}（${units.count}）\"}]";
        String text = filled(members(3), map);
        assertThat(text.indexOf("青嵐實驗室（3）")).isBetween(1, text.indexOf("遠山公司（3）"));
        assertThat(text.split("<w:p w:rsidR=\"00A12F44\"/>", -1))
                .as("the third row stays empty")
                .hasSize(2);
        assertThat(problem(members(1), map).message().zhTw()).contains("只有 1 列").contains("2 個");
    }

    @Test
    void aColumnIsOfALabelAndGoesDown() {
        for (String wrong : List.of(
                "{label: 單位名稱, each: units, value: unit.name}",
                "{label: 單位名稱, at: below, each: teams, value: unit.name}",
                "{label: 單位名稱, at: below, each: units, section: outputs}",
                "{placeholder: 單位名稱, at: below, each: units, value: unit.name}")) {
            assertThat(FormMap.read("a.map.yaml", "fields: [" + wrong + "]").problems())
                    .as(wrong)
                    .isNotEmpty();
        }
        assertThat(problem(members(3), "fields: [{label: 單位名稱, at: below, each: units, value: unit.nome}]")
                        .message()
                        .en())
                .contains("unit.lab.nome");
    }

    @Test
    void aCellThatAsksToBeFilledMakesWayAndAPrintedUnitStays() {
        byte[] form = Forms.word(Forms.table(
                Forms.row(Forms.cell(1, Forms.split("計畫名稱")), Forms.cell(1, Forms.split("（請", "填寫）"))),
                Forms.row(Forms.cell(1, Forms.split("使用時數")), Forms.cell(1, Forms.split("　　　　", "小時"))),
                Forms.row(Forms.cell(1, Forms.split("使用率")), Forms.cell(1, Forms.split("＿＿＿＿%"))),
                Forms.row(Forms.cell(1, Forms.split("單位數")), Forms.cell(1, Forms.split("另附，見附件")))));
        String text = filled(form, """
                fields:
                  - {label: 計畫名稱, value: project.title}
                  - {label: 使用時數, value: usage.gpu-hours}
                  - {label: 使用率, value: usage.utilisation}
                """);
        String words = text.replaceAll("<[^>]*>", "");
        assertThat(words).contains("計畫名稱山海&lt;語言&gt;模型使用時數71,234.50小時使用率61.5%單位數另附");
        assertThat(problem(form, "fields: [{label: 單位數, value: units.count}]")
                        .message()
                        .en())
                .contains("not empty");
        assertThat(filled(form, "fields: [{label: 使用時數, text: 無, replace: true}]")
                        .replaceAll("<[^>]*>", ""))
                .contains("使用時數無使用率");
    }

    @Test
    void aFigureDoesNotRepeatTheUnitOfItsLabel() {
        byte[] form = Forms.word(Forms.table(
                Forms.row(Forms.cell(1, Forms.split("使用率（%）")), Forms.cell(1, Forms.BARE)),
                Forms.row(Forms.cell(1, Forms.split("使用時數 (GPU 小時)：")), Forms.cell(1, Forms.BARE)),
                Forms.row(Forms.cell(1, Forms.split("達成率(單位:%)")), Forms.cell(1, Forms.BARE)),
                Forms.row(Forms.cell(1, Forms.split("說明（%）")), Forms.cell(1, Forms.BARE))));
        String text = filled(form, """
                fields:
                  - {label: 使用率（%）, value: usage.utilisation}
                  - {label: 使用時數 (GPU 小時), text: "${usage.gpu-hours} GPU 小時"}
                  - {label: 達成率(單位:%), text: "-3.5%"}
                  - {label: 說明（%）, text: "甲 61.5%、乙 38.5%"}
                """);
        assertThat(text)
                .contains(">61.5</w:t>")
                .contains(">71,234.50</w:t>")
                .contains(">-3.5</w:t>")
                .contains("甲 61.5%、乙 38.5%");
    }
}
