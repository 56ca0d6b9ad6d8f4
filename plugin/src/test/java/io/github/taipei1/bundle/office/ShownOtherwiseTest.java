package io.github.taipei1.bundle.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.document.Unseen.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents in which Word or Excel shows another figure than the one that a program reads first: 48 is the truth, 58 is not. */
class ShownOtherwiseTest {
    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String field(String code) {
        return p("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("", "48")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>");
    }

    @TestFactory
    Stream<DynamicTest> whatNobodySeesIsNotRead() {
        String styles = "<w:styles xmlns:w='w'><w:style w:styleId='A'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>"
                + "<w:style w:styleId='L'><w:basedOn w:val='L'/></w:style>"
                + "<w:style w:styleId='W'><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style></w:styles>";
        Map<String, String> more = Map.of(
                "word/_rels/document.xml.rels",
                OoxmlFiles.relations("styles", "styles.xml"),
                "word/styles.xml",
                styles);
        return Stream.of(
                        run("<w:color w:val='FEFEFE'/>", "48"),
                        run("<w:color w:val='auto' w:themeColor='background1'/>", "48"),
                        run("<w:w w:val='1'/>", "48"),
                        run("<w:w w:val='1%'/>", "48"),
                        run("<w:rStyle w:val='A'/>", "48"),
                        run("<w:rStyle w:val='B'/>", "48"),
                        run("<w:rStyle w:val='W'/>", "48"),
                        run("<w:shd w:fill='FFFFFF'/><w:color w:val='FFFFFF'/>", "48"),
                        run("<w:highlight w:val='white'/><w:color w:val='FFFFFF'/>", "48"),
                        "<w:pPr><w:pStyle w:val='B'/></w:pPr>" + run("", "48"))
                .map(hides -> DynamicTest.dynamicTest(hides, () -> {
                    OfficeText text = OoxmlFiles.word(p(hides + run("<w:vanish w:val='0'/>", "58")), more);
                    assertThat(text.paragraphs()).containsExactly("58");
                    assertThat(text.remarks()).extracting(OfficeRemark::kind).containsExactly(Kind.HIDDEN_TEXT);
                }));
    }

    @Test
    void whatCanBeReadIsRead() throws IOException {
        String styles = "<w:styles xmlns:w='w'><w:style w:styleId='A'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
        Map<String, String> more = Map.of(
                "word/_rels/document.xml.rels",
                OoxmlFiles.relations("styles", "styles.xml"),
                "word/styles.xml",
                styles);
        OfficeText text = OoxmlFiles.word(
                p(run("<w:rStyle w:val='A'/><w:vanish w:val='0'/>", "a")
                                + run("<w:color w:val='D9D9D9'/>", "b")
                                + run("<w:w w:val='80'/>", "c")
                                + run("<w:color w:val='FFFFFF' w:themeColor='background1' w:themeShade='80'/>", "d"))
                        + p(run("<w:shd w:fill='1F2937'/><w:color w:val='FFFFFF'/>", "e"))
                        + p(run("<w:shd w:fill='auto' w:themeFill='accent1'/><w:color w:val='FFFFFF'/>", "f"))
                        + field("PAGE")
                        + field("TOC \\o")
                        + field("REF x"),
                more);
        assertThat(text.paragraphs()).containsExactly("abcd", "e", "f", "48", "48", "48");
        assertThat(text.remarks()).isEmpty();
    }

    @Test
    void aLetterByItsNumberIsALetter() throws IOException {
        String five = "<w:r><w:sym w:font='Arial' w:char='0035'/></w:r>";
        String eight = "<w:r><w:sym w:font='Symbol' w:char='F038'/></w:r>";
        String box = "<w:r><w:sym w:font='Wingdings' w:char='F0A8'/></w:r>";
        assertThat(OoxmlFiles.word(p(box + five + eight), Map.of()).paragraphs())
                .containsExactly("58");
    }

    @TestFactory
    Stream<DynamicTest> whatMayShowOtherwiseIsTold() {
        String twice = "<mc:AlternateContent xmlns:mc='m'><mc:Choice Requires='zz'>" + run("", "48")
                + "</mc:Choice><mc:Fallback>" + run("", "58") + "</mc:Fallback></mc:AlternateContent>";
        Map<String, String> list = Map.of(
                "word/_rels/document.xml.rels",
                OoxmlFiles.relations("numbering", "n.xml"),
                "word/n.xml",
                "<n><lvlText val='%1.%2'/><lvlText val='58 GPU'/></n>");
        Map<String, String> font =
                Map.of("word/_rels/fontTable.xml.rels", OoxmlFiles.relations("font", "fonts/a.odttf"));
        return Stream.of(
                told(field(" = 58"), Map.of()),
                told(field("QUOTE 58"), Map.of()),
                told(field("DOCPROPERTY Title"), Map.of()),
                told(p("<w:fldSimple w:instr='= 58'>" + run("", "48") + "</w:fldSimple>"), Map.of()),
                told(p("<w:sdt><w:sdtPr><w:dataBinding w:xpath='/a'/></w:sdtPr></w:sdt>" + run("", "48")), Map.of()),
                told(p(twice), Map.of()),
                told(p(run("", "48") + "<w:r><v:textpath xmlns:v='v' string='58'/></w:r>"), Map.of()),
                told(p(run("", "48")), list),
                told(p(run("", "48")), font));
    }

    private static DynamicTest told(String body, Map<String, String> more) {
        return DynamicTest.dynamicTest(body + more.keySet(), () -> {
            OfficeText text = OoxmlFiles.word(body, more);
            assertThat(text.paragraphs()).containsExactly("48");
            assertThat(text.remarks()).extracting(OfficeRemark::kind).containsExactly(Kind.SHOWN_OTHERWISE);
        });
    }

    @Test
    void ofTwoMainPartsNeitherIsRead() {
        assertThatThrownBy(() -> OoxmlFiles.word(
                        p(run("", "48")),
                        Map.of(
                                "_rels/.rels",
                                OoxmlFiles.relations(
                                        "officeDocument", "word/document.xml", "officeDocument", "word/other.xml"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatAPartIsFollowsFromHowItIsTiedIn() throws IOException {
        Map<String, Kind> kinds =
                Map.of("vbaProject", Kind.MACRO, "oleObject", Kind.EMBEDDED_OBJECT, "xlMacrosheet", Kind.MACRO);
        for (Map.Entry<String, Kind> one : kinds.entrySet()) {
            Map<String, String> more =
                    Map.of("word/_rels/document.xml.rels", OoxmlFiles.relations(one.getKey(), "media/x.bin"));
            assertThat(OoxmlFiles.word(p(run("", "48")), more).remarks())
                    .as(one.getKey())
                    .extracting(OfficeRemark::kind)
                    .containsExactly(one.getValue());
        }
    }

    @Test
    void anAddressThatStartsAProgramIsNoLink() throws IOException {
        for (String address : List.of("ms-msdt:/id x", "file:///c:/x.exe", "\\\\host\\x", "search-ms:q")) {
            Map<String, String> more =
                    Map.of("word/_rels/document.xml.rels", OoxmlFiles.relations("hyperlink", address));
            assertThat(OoxmlFiles.word("", more).remarks())
                    .as(address)
                    .extracting(OfficeRemark::kind)
                    .containsExactly(Kind.ACTION);
        }
        for (String address : List.of("https://example.org", "mailto:a@example.org")) {
            Map<String, String> more =
                    Map.of("word/_rels/document.xml.rels", OoxmlFiles.relations("hyperlink", address));
            assertThat(OoxmlFiles.word("", more).remarks())
                    .as(address)
                    .extracting(OfficeRemark::kind)
                    .containsExactly(Kind.LINK);
        }
    }

    @Test
    void aCellMayShowWhatItDoesNotHold() throws IOException {
        String formats =
                "<numFmts><numFmt numFmtId='170' formatCode='%s'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>";
        String row = "<sheetData><row r='1'><c r='A1' s='1'><v>48</v></c></row></sheetData>";
        for (String code : List.of("&quot;58&quot;", "\\5\\8", "58", ";;;")) {
            assertThat(OoxmlFiles.sheet(row, formats.formatted(code)).remarks())
                    .as(code)
                    .extracting(OfficeRemark::kind)
                    .containsExactly(Kind.SHOWN_OTHERWISE);
        }
        for (String code :
                List.of("#,##0.00", "0.0E+00", "# ?/16", "&quot;約&quot;0&quot; 張&quot;", "yyyy/m/d", "[&gt;99]0")) {
            assertThat(OoxmlFiles.sheet(row, formats.formatted(code)).remarks())
                    .as(code)
                    .isEmpty();
        }
        String formula = "<sheetData><row r='1'><c r='A1'><f>%s</f><v>48</v></c></row></sheetData>";
        assertThat(OoxmlFiles.sheet(formula.formatted("58"), "").remarks())
                .extracting(OfficeRemark::kind)
                .containsExactly(Kind.SHOWN_OTHERWISE);
        assertThat(OoxmlFiles.sheet(formula.formatted("WEBSERVICE(\"http://example.org\")"), "")
                        .remarks())
                .extracting(OfficeRemark::kind)
                .containsExactly(Kind.ACTIVE_FIELD);
        assertThat(OoxmlFiles.sheet("<cols><col min='1' width='0'/></cols>" + row, "")
                        .remarks())
                .extracting(OfficeRemark::kind)
                .containsExactly(Kind.HIDDEN_SHEET);
        assertThat(OoxmlFiles.sheet("<sheetData><row r='1' ht='0.2'><c r='A1'><v>48</v></c></row></sheetData>", "")
                        .remarks())
                .extracting(OfficeRemark::kind)
                .containsExactly(Kind.HIDDEN_SHEET);
    }

    @Test
    void aPartForCommentsIsNoComment() throws IOException {
        for (int comments : List.of(0, 1)) {
            OfficeText text = OoxmlFiles.word(
                    p(run("", "48")),
                    Map.of(
                            "word/_rels/document.xml.rels",
                            OoxmlFiles.relations("comments", "comments.xml"),
                            "word/comments.xml",
                            "<w:comments xmlns:w='w'>" + "<w:comment w:author='a'/>".repeat(comments)
                                    + "</w:comments>"));
            assertThat(text.remarks()).extracting(OfficeRemark::kind).hasSize(comments);
        }
    }
}
