package io.github.taipei1.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Property
    void turnTheOldSequenceIntoTheNewOneByTheFewestChanges(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 20) String before,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 20) String now) {
        List<Edits.Edit> edits = Edits.between(letters(before), letters(now));
        assertThat(applied(before, now, edits)).isEqualTo(now);
        int changes = edits.stream()
                .mapToInt(edit -> edit.oldTo() - edit.oldFrom() + edit.newTo() - edit.newFrom())
                .sum();
        assertThat(changes).isEqualTo(before.length() + now.length() - 2 * longestCommon(before, now));
        assertThat(edits)
                .allSatisfy(edit -> assertThat(edit.oldTo() - edit.oldFrom() + edit.newTo() - edit.newFrom())
                        .isPositive());
    }

    private static List<Integer> letters(String text) {
        return text.chars().boxed().toList();
    }

    private static String applied(String before, String now, List<Edits.Edit> edits) {
        StringBuilder result = new StringBuilder();
        int old = 0;
        for (Edits.Edit edit : edits) {
            result.append(before, old, edit.oldFrom()).append(now, edit.newFrom(), edit.newTo());
            old = edit.oldTo();
        }
        return result.append(before.substring(old)).toString();
    }

    private static int longestCommon(String a, String b) {
        int[][] best = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                best[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.length()][b.length()];
    }

    @Test
    void takeABoundedTimeForTextsThatHaveNothingInCommon() {
        List<String> before = numbers("a", 50_000);
        List<String> now = numbers("b", 50_000);
        assertThat(Edits.between(before, now)).containsExactly(new Edits.Edit(0, 50_000, 0, 50_000));
        assertThat(Edits.between(Collections.nCopies(50_000, "x"), Collections.nCopies(49_999, "x")))
                .hasSize(1);
    }

    private static List<String> numbers(String prefix, int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(prefix + i);
        }
        return numbers;
    }

    @Property
    void tokensPutTogetherAreTheText(@ForAll String text) {
        assertThat(String.join("", Tokens.of(text))).isEqualTo(text);
    }

    @Test
    void tokensKeepFiguresAndLatinWordsWhole() {
        assertThat(Tokens.of("提升至 78.9%，1,200 GPU-hours。"))
                .containsExactly("提", "升", "至", " ", "78.9", "%", "，", "1,200", " ", "GPU-hours", "。");
    }

    @Property
    void aTextIsLikeItselfAndLikenessHasNoDirection(@ForAll String a, @ForAll String b) {
        assertThat(Tokens.likeness(a, a)).isEqualTo(1);
        assertThat(Tokens.likeness(a, b)).isEqualTo(Tokens.likeness(b, a)).isBetween(0.0, 1.0);
    }
}
