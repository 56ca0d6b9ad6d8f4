package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.report.model.Formula;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** LibreOffice shows ¿ where a sign lacks one of its sides or a bracket its other half, and a box where an element is empty. */
class OmmlTest {
    private static final String NOTHING = "\u200B";

    /** The runs of a formula in order: words in quotation marks, nothing as an underscore. */
    private static String runs(String latex) {
        return elements(latex)
                .filter(element -> element.normalName().equals("m:r"))
                .map(OmmlTest::run)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Element> elements(String latex) {
        Markup out = new Markup();
        Formula.of(latex).root().accept(new Omml(out));
        return Jsoup.parse("<r>" + new String(out.toBytes(), StandardCharsets.UTF_8) + "</r>", "", Parser.xmlParser())
                .getAllElements()
                .stream();
    }

    private static String run(Element run) {
        String text = run.getElementsByTag("m:t").get(0).wholeText();
        boolean words = !run.getElementsByTag("m:nor").isEmpty();
        return text.equals(NOTHING) ? "_" : words ? "'" + text + "'" : text;
    }

    @Test
    void aSignHasSomethingOnBothSides() {
        assertThat(runs("x_{<i}")).isEqualTo("x _ < i");
        assertThat(runs("x_{i<}")).isEqualTo("x i < _");
        assertThat(runs("x^{*}")).isEqualTo("x _ * _");
        assertThat(runs("x^+")).isEqualTo("x + _");
        assertThat(runs("(<i)=3")).isEqualTo("( _ < i ) = 3");
        assertThat(runs("a<=b")).isEqualTo("a < _ _ = b");
        assertThat(runs("a=+b")).isEqualTo("a = + b");
        assertThat(runs("\\begin{aligned} a &= b \\\\ &= c \\end{aligned}")).isEqualTo("a _ = b _ _ = c");
    }

    @Test
    void whatIsWholeStaysAsItIs() {
        for (String whole : List.of("a < b", "a + b = c", "f ( x ) = 3")) {
            assertThat(runs(whole)).isEqualTo(whole);
        }
    }

    @Test
    void bracketsWithoutAnotherHalfAreWords() {
        assertThat(runs("[0,1)")).isEqualTo("'[' 0,1 ')'");
        assertThat(runs("]0[")).isEqualTo("']' 0 '['");
        assertThat(runs("(a)")).isEqualTo("( a )");
        assertThat(runs("P(A|B)")).isEqualTo("P ( A '|' B )");
        assertThat(runs("\\#1")).isEqualTo("'#' 1");
    }

    @Test
    void noElementIsEmpty() {
        for (String latex : List.of("\\sum_i", "\\sqrt{}", "\\frac{}{}", "{}^{3}H", "x_{}")) {
            assertThat(elements(latex)
                            .filter(element -> List.of("m:e", "m:num", "m:den").contains(element.normalName())))
                    .as(latex)
                    .isNotEmpty()
                    .noneMatch(element -> element.children().isEmpty());
        }
    }
}
