package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**/*.tex | main.tex | true",
                "**/*.tex | paper/sections/a.tex | true",
                "**/*.tex | paper/a.text | false",
                "paper/*.tex | paper/a.tex | true",
                "paper/*.tex | paper/sections/a.tex | false",
                "paper/** | paper/sections/a.tex | true",
                "paper/ | paper/sections/a.tex | true",
                "README* | README.md | true",
                "README* | docs/README.md | false",
                "**/README* | docs/README.zh-TW.md | true",
                "**/*.{ts,js} | src/i18n/zh.ts | true",
                "**/{i18n,locales}/**/*.json | a/locales/zh/x.json | true",
                "**/{i18n,locales}/**/*.json | a/locale/zh/x.json | false",
                "a?c.md | abc.md | true",
                "./web/**/*.html | web/index.html | true",
                "**/*新聞稿* | 文件/20260115新聞稿.docx | true",
                "a/**/b | a/b | true",
                "a/**/b | a/x/y/b | true",
                "a/**/b | a/x/y/c | false"
            })
    void matchesAsPeopleExpect(String pattern, String path, boolean matches) {
        assertThat(Glob.of(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void staysQuickOnHostilePatterns() {
        String pattern = "**/a*".repeat(30) + "{a,b}".repeat(20) + "/x";
        assertThat(Glob.of(pattern).matches("a/".repeat(500) + "y")).isFalse();
        assertThat(Glob.of("*a".repeat(200)).matches("a".repeat(5_000) + "b")).isFalse();
    }
}
