package io.github.taipei1.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a form looks like, filling it changes the places that its map names and nothing else. */
class FormPropertyTest {
    /** A form that was made from a row of numbers, and the rows of its labels. */
    record Made(String body, List<String> labels) {}

    @Provide
    Arbitrary<Made> forms() {
        return Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(FormPropertyTest::made);
    }

    private static Made made(List<Integer> shapes) {
        StringBuilder body = new StringBuilder();
        List<String> labels = new ArrayList<>();
        for (int shape : shapes) {
            String label = "標題" + labels.size() + "號";
            body.append(piece(shape, label));
            if (shape < 6) {
                labels.add(label);
            }
        }
        return new Made(body.toString(), labels);
    }

    private static String piece(int shape, String label) {
        String split = Forms.split(label.substring(0, 1), label.substring(1, 2) + "　", label.substring(2));
        String rest = Forms.cell(1, Forms.split("其他 &amp; 文字")) + Forms.cell(1, Forms.EMPTY);
        return switch (shape) {
            case 0 -> Forms.table(Forms.row(Forms.cell(1, split), Forms.cell(1, Forms.EMPTY), rest));
            case 1 -> Forms.table(Forms.row(Forms.cell(2, split), Forms.cell(2, Forms.BARE)), Forms.row(rest, rest));
            case 2 -> Forms.table(Forms.row(Forms.cell(1, split), Forms.cell(3, Forms.split("　", "＿＿"))));
            case 3 ->
                Forms.table(
                        Forms.row(Forms.merged(" w:val=\"restart\"", split), Forms.cell(1, Forms.EMPTY), rest),
                        Forms.row(Forms.merged("", Forms.BARE), Forms.cell(1, Forms.EMPTY), rest));
            case 4 ->
                Forms.table(Forms.row(Forms.cell(
                        4, Forms.table(Forms.row(Forms.cell(1, split), Forms.cell(1, Forms.BARE))) + Forms.BARE)));
            case 5 ->
                Forms.table("<w:tr><w:sdt><w:sdtPr/><w:sdtContent>" + Forms.cell(1, split) + "</w:sdtContent></w:sdt>"
                        + Forms.cell(1, Forms.EMPTY) + "</w:tr>");
            case 6 -> Forms.split("一般文字 ", "&lt;不動&gt;") + "<!-- 註 -->";
            default ->
                "<w:p><w:r><w:t><![CDATA[原樣 <a>]]></w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
        };
    }

    private static String map(List<String> labels) {
        StringBuilder map = new StringBuilder("fields:\n");
        labels.forEach(label -> map.append("  - {label: ").append(label).append(", text: \"填入\\u0001值\"}\n"));
        return map.toString();
    }

    @Property(tries = 150)
    void onlyWhatTheMapNamesChanges(@ForAll("forms") Made made) {
        byte[] form = Forms.word(made.body());
        FilledForm filled = FormFillerTest.fill(form, map(made.labels()));
        assertThat(filled.problems()).isEmpty();
        Map<String, String> before = new LinkedHashMap<>(Forms.unzip(form));
        Map<String, String> after = new LinkedHashMap<>(Forms.unzip(filled.bytes()));
        assertThat(List.copyOf(after.keySet())).isEqualTo(List.copyOf(before.keySet()));
        String text = after.remove("word/document.xml");
        String old = before.remove("word/document.xml");
        assertThat(after).isEqualTo(before);
        assertThat(text.split("填入值", -1)).hasSize(made.labels().size() + 1);
        assertThat(unfilled(text)).isEqualTo(unfilled(old));
        assertThat(FormFillerTest.fill(form, map(made.labels())).bytes()).isEqualTo(filled.bytes());
    }

    /** Without what was filled in and the blanks that it replaced; an empty paragraph is the same with an end tag. */
    private static String unfilled(String xml) {
        return xml.replaceAll("<w:p( [^>]*)?/>", "<w:p$1></w:p>")
                .replaceAll("<w:r>(<w:rPr>((?!</w:r>).)*</w:rPr>)?<w:t xml:space=\"preserve\">填入值</w:t></w:r>", "")
                .replaceAll("<w:t xml:space=\"preserve\">(填入值|　|＿＿)</w:t>", "");
    }
}
