package io.github.taipei1.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void readsTheSubsetThatReportsUse() {
        assertThat(Formula.of("\\frac{1}{N}\\sum_{i=1}^{N} x_i^2").plain()).isEqualTo("(1)/(N)∑_(i=1)^N x_i^2");
        assertThat(Formula.of("\\sqrt[3]{x} \\le \\alpha").plain()).isEqualTo("3√(x)≤α");
        assertThat(Formula.of("\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}")
                        .plain())
                .isEqualTo("(a, b; c, d)");
        assertThat(Formula.of("\\lVert x \\rVert + \\lvert y \\rvert").plain()).isEqualTo("‖x‖+|y|");
        assertThat(Formula.of("\\left( \\frac{x}{y} \\right)").plain()).isEqualTo("((x)/(y))");
        assertThat(Formula.of("f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{否則} \\end{cases}")
                        .plain())
                .isEqualTo("f(x)={1, x>0; 0, 否則");
    }

    @Test
    void keepsAndNamesWhatItDoesNotKnow() {
        Formula formula = Formula.of("\\foo{x} + \\bar{y} \\tikz");
        assertThat(formula.unknown()).containsExactly("\\foo", "\\tikz");
        assertThat(formula.plain()).contains("\\foo", "\\tikz");
    }

    @Test
    void survivesDeepNestingAndBrokenInput() {
        for (String part : new String[] {
            "{", "\\frac", "\\sum", "x^", "\\begin{pmatrix}", "\\left(", "\\sqrt[", "\\right)", "\\end"
        }) {
            assertThat(Formula.of(part.repeat(5_000)).plain()).as(part).isNotNull();
        }
    }

    @Property(tries = 2_000)
    void neverThrows(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({'\\', '{', '}', '^', '_', '&', '[', ']', '(', ')', '中', ' '})
                    @CharRange(from = 'a', to = 'f')
                    String latex) {
        assertThat(Formula.of(latex).plain()).isNotNull();
    }
}
