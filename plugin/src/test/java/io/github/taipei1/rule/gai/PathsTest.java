package io.github.taipei1.rule.gai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scripts/convert.py | no ai was used for scripts/convert.py.",
                "./scripts/convert.py | scripts/convert.py 未使用 ai",
                "figures/ | the pictures in figures/ were drawn by hand",
                "figures | the pictures in figures/ were drawn by hand"
            })
    void aFileOrAFolderWithItsSlashIsNamed(String named, String words) {
        assertThat(Paths.isNamed(named, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report | this report was written without ai",
                ". | no ai was used.",
                "./ | no ai was used for either/or questions.",
                "convert.py | no ai was used for reconvert.py",
                "docs | none was used in other-docs/ at all"
            })
    void aWordIsNoFolder(String named, String words) {
        assertThat(Paths.isNamed(named, words)).isFalse();
    }
}
