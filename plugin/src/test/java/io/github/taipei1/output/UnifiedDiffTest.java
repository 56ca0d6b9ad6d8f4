package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void showsWhatChangesWithItsSurroundings() {
        assertThat(UnifiedDiff.lines("a.md", "一\n二\n三\n", "一\n2\n三\n"))
                .containsExactly("--- a/a.md", "+++ b/a.md", "@@ -1,3 +1,3 @@", " 一", "-二", "+2", " 三");
        assertThat(UnifiedDiff.lines("a.md", "same\n", "same\n")).isEmpty();
    }
}
