package io.github.taipei1.bundle.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Unseen.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in the colour of what is behind it, in Word and in Excel, by itself or once a condition holds; and text that only looks like it. */
class LostOnItsGroundTest {
    private static final String WHITE = "<w:color w:val='FFFFFF'/>";

    private static OfficeText word(String body, String styles) throws IOException {
        return OoxmlFiles.word(
                body,
                Map.of(
                        "word/_rels/document.xml.rels",
                        OoxmlFiles.relations("styles", "styles.xml", "theme", "theme/theme1.xml"),
                        "word/styles.xml",
                        "<w:styles xmlns:w='w'>" + styles + "</w:styles>",
                        "word/theme/theme1.xml",
                        "<a:theme xmlns:a='a'><a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>"
                                + "<a:lt1><a:sysClr val='window' lastClr='FFFFFF'/></a:lt1>"
                                + "<a:accent1><a:srgbClr val='1F4E79'/></a:accent1></a:clrScheme></a:theme>"));
    }

    private static String p(String properties, String look, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr>" + look + "</w:rPr><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String table(String properties, String... rows) {
        return "<w:tbl><w:tblPr>" + properties + "</w:tblPr>"
                + Stream.of(rows).map(row -> "<w:tr>" + row + "</w:tr>").collect(Collectors.joining()) + "</w:tbl>";
    }

    private static String dark(String fill) {
        return "<w:shd w:val='clear' w:color='auto' w:fill='" + fill + "'/>";
    }

    private static String tableStyle(String parts) {
        return "<w:style w:type='table' w:styleId='T'>" + parts + "</w:style>";
    }

    private static String part(String type, String fill, String colour) {
        return "<w:tblStylePr w:type='" + type + "'><w:rPr><w:color w:val='" + colour + "'/></w:rPr><w:tcPr>"
                + (fill.isEmpty() ? "" : dark(fill)) + "</w:tcPr></w:tblStylePr>";
    }

    private static void assertHidden(OfficeText text, String... hidden) {
        assertThat(text.remarks()).extracting(OfficeRemark::kind).containsOnly(Kind.HIDDEN_TEXT);
        assertThat(text.remarks()).extracting(OfficeRemark::detail).containsExactlyInAnyOrder(hidden);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeToldFromItsGround() {
        String themed = "<w:color w:val='FFFFFF' w:themeColor='accent1'/>";
        return Map.<String, String>ofEntries(
                        Map.entry("white in a plain cell", table("", cell("", p("", WHITE, "48")))),
                        Map.entry("white in a white cell", table("", cell(dark("FFFFFF"), p("", WHITE, "48")))),
                        Map.entry(
                                "white in a white cell of a dark table",
                                table(dark("000000"), cell(dark("FEFEFE"), p("", WHITE, "48")))),
                        Map.entry(
                                "dark in a dark cell",
                                table("", cell(dark("1F4E79"), p("", "<w:color w:val='204F7A'/>", "48")))),
                        Map.entry("a theme's colour on itself", table("", cell(dark("1F4E79"), p("", themed, "48")))),
                        Map.entry(
                                "on the theme's own shading",
                                table(
                                        "",
                                        cell(
                                                "<w:shd w:fill='FFFFFF' w:themeFill='accent1'/>",
                                                p("", "<w:color w:val='1F4E79'/>", "48")))),
                        Map.entry(
                                "a darker part of white",
                                p("", "<w:color w:themeColor='background1' w:themeShade='F2'/>", "48")),
                        Map.entry(
                                "a lighter part of black",
                                p("", "<w:color w:themeColor='text1' w:themeTint='03'/>", "48")),
                        Map.entry("hardly a grey on white", p("", "<w:color w:val='EAEAEA'/>", "48")),
                        Map.entry("pale on pale", p(dark("FFF2CC"), "<w:color w:val='FFF6DC'/>", "48")),
                        Map.entry("black on black", p(dark("000000"), "<w:color w:val='000000'/>", "48")),
                        Map.entry(
                                "yellow on a yellow marker",
                                p("", "<w:highlight w:val='yellow'/><w:color w:val='FFFF00'/>", "48")),
                        Map.entry(
                                "a marker over a dark paragraph",
                                p(dark("000000"), "<w:highlight w:val='white'/>" + WHITE, "48")),
                        Map.entry(
                                "solid shading",
                                p(
                                        "<w:shd w:val='solid' w:color='00AA00' w:fill='FFFFFF'/>",
                                        "<w:color w:val='00AA00'/>",
                                        "48")),
                        Map.entry(
                                "a cell behind a dark one",
                                table("", cell(dark("000000"), p("", "", "")) + cell("", p("", WHITE, "48")))),
                        Map.entry(
                                "behind a table", table("", cell(dark("000000"), p("", "", ""))) + p("", WHITE, "48")))
                .entrySet()
                .stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    OfficeText text = word(one.getValue(), "");
                    assertHidden(text, "48");
                    assertThat(text.paragraphs()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatCanBeRead() {
        return Map.<String, String>ofEntries(
                        Map.entry("white in a dark cell", table("", cell(dark("1F4E79"), p("", WHITE, "48")))),
                        Map.entry("white in a dark table", table(dark("1F4E79"), cell("", p("", WHITE, "48")))),
                        Map.entry(
                                "white in a cell within a dark cell",
                                table("", cell(dark("1F4E79"), table("", cell("", p("", WHITE, "48")))))),
                        Map.entry("white on a dark paragraph", p(dark("1F4E79"), WHITE, "48")),
                        Map.entry(
                                "white on solid black",
                                p("<w:shd w:val='solid' w:color='auto' w:fill='FFFFFF'/>", WHITE, "48")),
                        Map.entry("white on the theme's colour", p("<w:shd w:themeFill='accent1'/>", WHITE, "48")),
                        Map.entry("as the program likes on black", p(dark("000000"), "<w:color w:val='auto'/>", "48")),
                        Map.entry("hidden on the web only", p("", "<w:webHidden/>", "48")),
                        Map.entry("grey on white", p("", "<w:color w:val='D9D9D9'/>", "48")),
                        Map.entry("dark red on dark green", p(dark("005000"), "<w:color w:val='500000'/>", "48")))
                .entrySet()
                .stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    OfficeText text = word(one.getValue(), "");
                    assertThat(text.remarks()).isEmpty();
                    assertThat(text.paragraphs()).contains("48");
                }));
    }

    private static final String STYLED = "<w:tblStyle w:val='T'/>";

    private static String row(String text, String look) {
        return cell("", p("", look, text));
    }

    @Test
    void aTablesStyleColoursItsHeadAndNotItsBody() throws IOException {
        String styles = tableStyle(part("firstRow", "1F4E79", "FFFFFF"));
        String look = STYLED + "<w:tblLook w:val='0420' w:firstRow='1'/>";
        assertThat(word(table(look, row("a", ""), row("b", "")), styles).remarks())
                .isEmpty();
        assertHidden(word(table(look, row("a", WHITE), row("b", WHITE)), styles), "b");
        assertHidden(word(table(STYLED + "<w:tblLook w:val='0400'/>", row("a", WHITE)), styles), "a");
    }

    @Test
    void aTablesStyleMayHideAllOfIt() throws IOException {
        String white = "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>";
        assertHidden(word(table(STYLED, row("a", "")), tableStyle(white)), "a");
        assertThat(word(table(STYLED, row("a", "")), tableStyle(white + "<w:tcPr>" + dark("000000") + "</w:tcPr>"))
                        .remarks())
                .isEmpty();
        assertHidden(
                word(
                        table("<w:tblStyle w:val='U'/>", row("a", "")),
                        tableStyle(white) + "<w:style w:styleId='U'><w:basedOn w:val='T'/></w:style>"),
                "a");
    }

    @Test
    void whetherARowIsTheLastShowsOnlyBehindIt() throws IOException {
        String look = STYLED + "<w:tblLook w:val='0440'/>";
        String ground = tableStyle(part("lastRow", "1F4E79", "auto"));
        assertHidden(word(table(look, row("a", WHITE), row("b", WHITE)), ground), "a");
        String text = tableStyle(part("lastRow", "", "FFFFFF"));
        assertHidden(word(table(look, row("a", ""), row("b", "")), text), "b");
    }

    @Test
    void bandsAndTheFirstColumnCount() throws IOException {
        String bands = tableStyle(part("band1Horz", "1F4E79", "FFFFFF"));
        assertHidden(word(table(STYLED, row("a", WHITE), row("b", WHITE), row("c", WHITE)), bands), "b");
        assertHidden(word(table(STYLED + "<w:tblLook w:val='0600'/>", row("a", WHITE)), bands), "a");
        String column = tableStyle(part("firstCol", "1F4E79", "FFFFFF"));
        assertHidden(word(table(STYLED + "<w:tblLook w:val='0080'/>", row("a", WHITE) + row("b", WHITE)), column), "b");
    }

    @Test
    void theStylesThatNobodyNamesCount() throws IOException {
        String normal =
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr>" + WHITE + "</w:rPr></w:style>";
        assertHidden(word(p("", "", "48"), normal), "48");
        String defaults = "<w:docDefaults><w:rPrDefault><w:rPr>" + WHITE + "</w:rPr></w:rPrDefault></w:docDefaults>";
        assertHidden(word(p("", "", "48"), defaults), "48");
        assertThat(word(p("", "<w:color w:val='auto'/>", "48"), defaults).remarks())
                .isEmpty();
        String shaded = "<w:style w:type='paragraph' w:styleId='D'><w:pPr>" + dark("1F4E79") + "</w:pPr></w:style>";
        assertThat(word(p("<w:pStyle w:val='D'/>", WHITE, "48"), shaded).remarks())
                .isEmpty();
    }

    @Test
    void howTextLookedBeforeATrackedChangeHidesNothing() throws IOException {
        OfficeText text =
                word(p("", WHITE + "<w:rPrChange><w:rPr><w:color w:val='000000'/></w:rPr></w:rPrChange>", "48"), "");
        assertThat(text.remarks())
                .extracting(OfficeRemark::kind)
                .containsExactlyInAnyOrder(Kind.TRACKED_CHANGE, Kind.HIDDEN_TEXT);
        assertThat(text.paragraphs()).isEmpty();
    }

    private static OfficeText sheet(String styles, String rest) throws IOException {
        String rows = "<sheetData><row r='1'><c r='A1' s='1'><v>48</v></c><c r='B1' s='1' t='str'><v>w</v></c>"
                + "<c r='C1'><v>7</v></c></row></sheetData>";
        return OoxmlFiles.sheet(rows + rest, styles);
    }

    private static String looks(String font, String fill, String conditional) {
        return "<fonts><font><color theme='1'/></font><font><color " + font + "/></font></fonts>"
                + "<fills><fill><patternFill patternType='none'/></fill><fill>" + fill + "</fill></fills>"
                + "<cellStyleXfs><xf fontId='1'/></cellStyleXfs>"
                + "<cellXfs><xf fontId='0' fillId='0'/><xf fontId='1' fillId='1'/></cellXfs><dxfs>" + conditional
                + "</dxfs>";
    }

    private static String solid(String colour) {
        return "<patternFill patternType='solid'><fgColor " + colour + "/><bgColor indexed='64'/></patternFill>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rgb='FFFFFFFF'|<patternFill patternType='none'/>",
                "theme='0'|<patternFill/>",
                "theme='0' tint='-0.04'|<patternFill/>",
                "indexed='9'|<patternFill/>",
                "auto='1'|<patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill>",
                "rgb='FF1F4E79'|<patternFill patternType='solid'><fgColor rgb='FF204F7A'/></patternFill>",
                "theme='4'|<patternFill patternType='solid'><fgColor theme='4'/></patternFill>",
                "theme='1' tint='1'|<patternFill/>",
            })
    void aCellInTheColourOfItsFillIsNotSeen(String font, String fill) throws IOException {
        assertHidden(sheet(looks(font, fill, ""), ""), "48", "w");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rgb='FFFFFFFF'|<patternFill patternType='solid'><fgColor rgb='FF1F4E79'/></patternFill>",
                "rgb='FFFFFFFF'|<gradientFill><stop><color rgb='FFFFFFFF'/></stop></gradientFill>",
                "rgb='FFFFFFFF'|<patternFill patternType='darkGray'/>",
                "auto='1'|<patternFill/>",
                "theme='4'|<patternFill/>",
                "rgb='nonsense'|<patternFill/>",
                "theme='0' tint='-0.5'|<patternFill/>",
            })
    void aCellThatCanBeReadIsNone(String font, String fill) throws IOException {
        assertThat(sheet(looks(font, fill, ""), "").remarks()).isEmpty();
    }

    private static String condition(String range, String rule) {
        return "<conditionalFormatting sqref='" + range + "'><cfRule type='expression' dxfId='0'><formula>1</formula>"
                + rule + "</cfRule></conditionalFormatting>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dxf><font><color rgb='FFFFFFFF'/></font></dxf>",
                "<dxf><fill><patternFill><bgColor rgb='FF000000'/></patternFill></fill></dxf>",
                "<dxf><font><color theme='4'/></font><fill><patternFill patternType='solid'><bgColor theme='4'/></patternFill></fill></dxf>",
            })
    void aConditionMayHideACell(String look) throws IOException {
        OfficeText text = sheet(looks("auto='1'", "<patternFill/>", look), condition("A1:A9", ""));
        assertHidden(text, "A1:A9: 48");
        assertThat(sheet(looks("auto='1'", "<patternFill/>", look), condition("D1:E9 A7", ""))
                        .remarks())
                .isEmpty();
    }

    @Test
    void aConditionMayShowAnotherNumberOrNone() throws IOException {
        for (String code : List.of(";;;", "&quot;58&quot;", "58")) {
            String look = "<dxf><numFmt numFmtId='170' formatCode='" + code + "'/></dxf>";
            assertThat(sheet(looks("auto='1'", "<patternFill/>", look), condition("$A:$A", ""))
                            .remarks())
                    .as(code)
                    .extracting(OfficeRemark::kind)
                    .containsExactly(Kind.SHOWN_OTHERWISE);
        }
        String words = "<dxf><numFmt numFmtId='170' formatCode=';;;'/></dxf>";
        assertHidden(sheet(looks("auto='1'", "<patternFill/>", words), condition("B1", "")), "B1: w");
        for (String picture : List.of("<dataBar showValue='0'/>", "<iconSet showValue='false'/>")) {
            assertThat(sheet(looks("auto='1'", "<patternFill/>", "<dxf/>"), condition("C1", picture))
                            .remarks())
                    .as(picture)
                    .extracting(OfficeRemark::kind)
                    .containsExactly(Kind.SHOWN_OTHERWISE);
        }
    }

    @Test
    void conditionsThatMarkAreNothingToTellOf() throws IOException {
        String red =
                "<dxf><font><color rgb='FF9C0006'/></font><fill><patternFill><bgColor rgb='FFFFC7CE'/></patternFill></fill>"
                        + "<numFmt numFmtId='170' formatCode='0.00'/></dxf>";
        assertThat(sheet(
                                looks("auto='1'", "<patternFill/>", red),
                                condition("A1:C9", "") + condition("A1:C9", "<dataBar/><iconSet showValue='1'/>"))
                        .remarks())
                .isEmpty();
        String white = "<dxf><font><color rgb='FFFFFFFF'/></font></dxf>";
        assertThat(sheet(looks("auto='1'", solid("rgb='FFFFFFAA'"), "") + "<dxfs>" + white + "</dxfs>", "")
                        .remarks())
                .isEmpty();
        assertThat(sheet(looks("rgb='FFFFFFFF'", solid("rgb='FF1F4E79'"), white), condition("A1:B1", ""))
                        .remarks())
                .isEmpty();
    }

    @Test
    void newerProgramsSayTheLookOnTheSpot() throws IOException {
        String rest = "<extLst><ext><conditionalFormattings><conditionalFormatting><cfRule type='expression'><f>1</f>"
                + "<dxf><font><color rgb='FFFFFFFF'/></font></dxf></cfRule><sqref>A1:A2</sqref></conditionalFormatting>"
                + "</conditionalFormattings></ext></extLst>";
        assertHidden(sheet(looks("auto='1'", "<patternFill/>", ""), rest), "A1:A2: 48");
    }

    @Test
    void conditionsWithoutEndAreToldAndNotWorkedThrough() throws IOException {
        String marks = "<dxf><font><color rgb='FF9C0006'/></font></dxf>";
        OfficeText text = sheet(
                looks("auto='1'", "<patternFill/>", marks), condition("A1", "").repeat(3_000));
        assertThat(text.remarks()).extracting(OfficeRemark::kind).containsExactly(Kind.SHOWN_OTHERWISE);
    }

    @Test
    void wordsInACellThatShowsNoWordsAreNotSeen() throws IOException {
        String styles = "<numFmts><numFmt numFmtId='170' formatCode='0;0;0;'/></numFmts>"
                + "<cellXfs><xf/><xf numFmtId='170'/></cellXfs>";
        assertHidden(sheet(styles, ""), "w");
        assertThat(sheet(styles.replace("0;0;0;", "0;0;0;@"), "").remarks()).isEmpty();
    }

    private static String box(String fill, String style, String look) {
        return "<w:p><w:r><w:AlternateContent><w:Choice><w:wsp><w:spPr>"
                + "<w:ln><w:solidFill><w:srgbClr val='FF0000'/></w:solidFill></w:ln>"
                + fill + "</w:spPr>" + style + "<w:txbx><w:txbxContent>" + p("", look, "48")
                + "</w:txbxContent></w:txbx></w:wsp></w:Choice></w:AlternateContent></w:r></w:p>";
    }

    private static String filled(String colour) {
        return "<w:solidFill>" + colour + "</w:solidFill>";
    }

    private static final String STYLE = "<w:style><w:lnRef idx='2'><w:schemeClr val='dk1'/></w:lnRef>"
            + "<w:fillRef idx='1'><w:schemeClr val='accent1'/></w:fillRef>"
            + "<w:fontRef idx='minor'><w:schemeClr val='lt1'/></w:fontRef></w:style>";

    @TestFactory
    Stream<DynamicTest> whatIsLostInAShape() {
        String navy = filled("<w:srgbClr val='1F4E79'/>");
        return Map.<String, String>ofEntries(
                        Map.entry("dark in a dark box", box(navy, "", "<w:color w:val='204F7A'/>")),
                        Map.entry("white in a box without a fill", box("<w:noFill/>", "", WHITE)),
                        Map.entry(
                                "white in a box whose fill can't be seen",
                                box(filled("<w:srgbClr val='000000'><w:alpha val='0'/></w:srgbClr>"), "", WHITE)),
                        Map.entry("white in a box with a line only", box("", "", WHITE)),
                        Map.entry("the theme's white on itself", box(filled("<w:schemeClr val='bg1'/>"), "", WHITE)),
                        Map.entry(
                                "a darker part of the theme's white",
                                box(filled("<w:schemeClr val='bg1'><w:lumMod val='95000'/></w:schemeClr>"), "", WHITE)),
                        Map.entry("the colour of its style", box("", STYLE, "<w:color w:themeColor='accent1'/>")),
                        Map.entry(
                                "letters of its style on white",
                                box(filled("<w:sysClr val='window' lastClr='FFFFFF'/>"), STYLE, "")),
                        Map.entry(
                                "a box of an older document",
                                pict("v:rect", "fillcolor='#1f4e79 [3204]'", "<w:color w:val='1F4E79'/>")),
                        Map.entry("its short colour", pict("v:oval", "fillcolor='#fc0'", "<w:color w:val='FFCC00'/>")),
                        Map.entry("its word", pict("v:shape", "fillcolor='black'", "<w:color w:val='000000'/>")),
                        Map.entry("white where it says nothing", pict("v:roundrect", "", WHITE)),
                        Map.entry(
                                "white where it is not filled", pict("v:rect", "filled='f' fillcolor='black'", WHITE)),
                        Map.entry("behind a box", box(navy, "", WHITE).replace("48", "") + p("", WHITE, "48")),
                        Map.entry(
                                "in the run of a box",
                                "<w:p><w:r><w:rPr>" + WHITE + "</w:rPr>"
                                        + box(navy, "", "<w:color w:val='FFFF00'/>")
                                                .replace("48", "")
                                        + "<w:t>48</w:t></w:r></w:p>"))
                .entrySet()
                .stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertHidden(word(one.getValue(), ""), "48")));
    }

    private static String pict(String shape, String fill, String look) {
        return "<w:p><w:r><w:pict><" + shape + " xmlns:v='v' " + fill + "><v:textbox><w:txbxContent>"
                + p("", look, "48") + "</w:txbxContent></v:textbox></" + shape + "></w:pict></w:r></w:p>";
    }

    @TestFactory
    Stream<DynamicTest> whatCanBeReadInAShape() {
        return Map.<String, String>ofEntries(
                        Map.entry("white in a dark box", box(filled("<w:srgbClr val='1F4E79'/>"), "", WHITE)),
                        Map.entry("white on the fill of its style", box("", STYLE, WHITE)),
                        Map.entry("as its style has it", box("", STYLE, "")),
                        Map.entry(
                                "white on many colours",
                                box("<w:gradFill><w:gs><w:srgbClr val='FFFFFF'/></w:gs></w:gradFill>", "", WHITE)),
                        Map.entry("white on a picture", box("<w:blipFill/>", "", WHITE)),
                        Map.entry(
                                "white on half a black",
                                box(filled("<w:prstClr val='black'><w:alpha val='50000'/></w:prstClr>"), "", WHITE)),
                        Map.entry(
                                "white on a tone of the theme",
                                box(
                                        filled(
                                                "<w:schemeClr val='tx1'><w:lumMod val='50000'/><w:lumOff val='50000'/></w:schemeClr>"),
                                        "",
                                        WHITE)),
                        Map.entry(
                                "the style's colour where it fills nothing",
                                box("", STYLE.replace("idx='1'", "idx='0'"), "<w:color w:themeColor='accent1'/>")),
                        Map.entry("white in an older dark box", pict("v:rect", "fillcolor='#1f4e79'", WHITE)),
                        Map.entry(
                                "white in one of an unknown colour",
                                pict("v:rect", "fillcolor='infoBackground'", WHITE)),
                        Map.entry(
                                "white in one that runs from colour to colour",
                                pict("v:rect", "", WHITE)
                                        .replace("<v:textbox>", "<v:fill type='gradient'/><v:textbox>")),
                        Map.entry(
                                "dark in a box within a dark cell",
                                table(
                                        "",
                                        cell(
                                                dark("1F4E79"),
                                                box(
                                                        filled("<w:srgbClr val='FFFFFF'/>"),
                                                        "",
                                                        "<w:color w:val='1F4E79'/>")))),
                        Map.entry(
                                "white in a dark cell within a box",
                                box(filled("<w:srgbClr val='FFFFFF'/>"), "", "")
                                        .replace(p("", "", "48"), table("", cell(dark("1F4E79"), p("", WHITE, "48"))))))
                .entrySet()
                .stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    OfficeText text = word(one.getValue(), "");
                    assertThat(text.remarks()).isEmpty();
                    assertThat(text.paragraphs()).contains("48");
                }));
    }

    /** Cells of a workbook whose text stands in pieces. */
    private static OfficeText pieces(String rich, String fill) throws IOException {
        String rows = "<sheetData><row r='1'><c r='A1' s='1' t='inlineStr'><is>" + rich + "</is></c></row></sheetData>";
        OfficeText inline = OoxmlFiles.sheet(rows, looks("auto='1'", fill, ""));
        OfficeText shared = OoxmlFiles.shared(
                "<si>" + rich + "</si>", "<c r='A1' s='1' t='s'><v>0</v></c>", looks("auto='1'", fill, ""));
        assertThat(shared.remarks()).isEqualTo(inline.remarks());
        assertThat(shared.paragraphs()).isEqualTo(inline.paragraphs());
        return inline;
    }

    private static String piece(String look, String text) {
        return "<r>" + (look.isEmpty() ? "" : "<rPr>" + look + "</rPr>") + "<t>" + text + "</t></r>";
    }

    @Test
    void aPieceOfACellMayBeHiddenAlone() throws IOException {
        OfficeText white = pieces(
                piece("", "58")
                        + piece("<color rgb='FFFFFFFF'/>", "48")
                        + piece("<sz val='11'/><color theme='1'/>", "9"),
                "<patternFill/>");
        assertHidden(white, "48");
        assertThat(white.paragraphs()).containsExactly("58489");
        assertHidden(pieces(piece("", "58") + piece("<sz val='1'/>", "48"), "<patternFill/>"), "48");
        assertHidden(
                pieces(piece("<color rgb='FFFFFFFF'/>", "58") + piece("<b/>", "48"), solid("rgb='FF000000'")), "48");
        assertHidden(
                pieces(piece("<color theme='4'/>", "48") + piece("<color theme='1'/>", "58"), solid("theme='4'")),
                "48");
    }

    @Test
    void piecesInSeveralColoursCanBeRead() throws IOException {
        OfficeText text = pieces(
                piece("<color rgb='FFC00000'/>", "5") + piece("<sz val='8'/><color rgb='FFFFFFFF'/>", "8")
                        + "<rPh><t>reading</t></rPh><phoneticPr/>",
                solid("rgb='FF7F7F7F'"));
        assertThat(text.remarks()).isEmpty();
        assertThat(text.paragraphs()).containsExactly("58");
    }

    @Test
    void aCellInLettersLikeSpecksIsNotSeen() throws IOException {
        String styles = looks("auto='1'", "<patternFill/>", "");
        assertHidden(sheet(styles.replace("<color auto='1'/>", "<sz val='1'/>"), ""), "48", "w");
        assertThat(sheet(styles.replace("<color auto='1'/>", "<sz val='6'/>"), "")
                        .remarks())
                .isEmpty();
    }
}
