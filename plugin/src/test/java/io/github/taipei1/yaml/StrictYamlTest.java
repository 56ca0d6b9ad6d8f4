package io.github.taipei1.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictYamlTest {
    static final String MINIMAL = """
            version: 1
            call: call-4
            cluster: DGX
            batch: 2
            project: {title: {zh-TW: 範例專案, en: Example project}}
            units:
              - id: lead-co
                role: lead
                kind: company
                name: {zh-TW: 範例公司, en: Example Co.}
            """;

    private static Parsed<TeamConfig> read(String text) {
        return StrictYaml.read("taipei1.yaml", text, TeamConfig.class);
    }

    private static Problem onlyProblem(String text) {
        List<Problem> problems = read(text).problems();
        assertThat(problems).as(text).hasSize(1);
        return problems.get(0);
    }

    @Test
    void readsTheLeastThatIsAllowed() {
        Parsed<TeamConfig> parsed = read(MINIMAL);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.value().orElseThrow().cluster()).isEqualTo("DGX");
        assertThat(parsed.value().orElseThrow().generativeAi()).isEmpty();
    }

    @Test
    void namesTheNearestKeyWithLineAndColumn() {
        Problem problem = onlyProblem(MINIMAL + "genrative-ai: {used: false}\n");
        assertThat(problem.place().region()).isEqualTo(new Region(11, 1, 11, 13));
        assertThat(problem.message().en()).isEqualTo("unknown key \"genrative-ai\"; did you mean \"generative-ai\"?");
        assertThat(problem.message().zhTw()).contains("是不是「generative-ai」");
    }

    @Test
    void tellsOfACommaThatBelongsToAText() {
        Problem comma = onlyProblem(MINIMAL.replace("en: Example project", "en: Tests, code and docs"));
        assertThat(comma.help().en()).contains("put the whole text in quotes");
        assertThat(comma.help().zhTw()).contains("加上引號");

        Problem key = onlyProblem(MINIMAL + "colour: red\n");
        assertThat(key.help().en()).startsWith("keys known here");
    }

    /** Whoever writes the file reads Chinese, and no parser's language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b: c\n",
                "a: \"open\n",
                "a:\n\tb: c\n",
                "a: {b: c\n",
                "a: [b, c\n",
                "a: b\n   c: d\n",
                "a: @b\n",
                "- a\n b\n- c\nd: e\n",
                "a: \"\\q\"\n",
                "? [a: b\n"
            })
    void syntaxErrorsAreSaidInBothLanguages(String text) {
        Problem problem = onlyProblem(text);
        assertThat(problem.message().zhTw().substring("YAML 語法有誤：".length()))
                .containsPattern("^[^a-z]*[\\u4e00-\\u9fff]");
        assertThat(problem.message().en()).startsWith("YAML syntax error: ");
    }

    @Test
    void countsColumnsInUtf16Units() {
        Problem problem = onlyProblem(MINIMAL.replace("zh-TW: 範例專案, en", "zh-TW: 𠮷𠮷案, enn"));
        assertThat(problem.place().region().startLine()).isEqualTo(5);
        assertThat(problem.place().region().startColumn()).isEqualTo("project: {title: {zh-TW: 𠮷𠮷案, ".length() + 1);
    }

    @Test
    void readsDatesOfBothCalendarsAlike() {
        TeamConfig roc =
                read(MINIMAL + "allocation: {sent: 114-10-24}\n").value().orElseThrow();
        TeamConfig ad =
                read(MINIMAL + "allocation: {sent: 2025-10-24}\n").value().orElseThrow();
        assertThat(roc).isEqualTo(ad);
        assertThat(ad.allocation().orElseThrow().sent()).contains(LocalDate.of(2025, 10, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allocation: {sent: 0114-10-20}",
                "allocation: {sent: soon}",
                "software: NeMo",
                "repository: open",
                "generative-ai: {used: maybe}",
                "disclosures: {id: x}",
                "project: {title: {zh-TW: 又一次}}",
                "schedule: {maintenance: [{from: 2025-11-01}]}",
                "allocation: !!java.util.Date 2025-10-24",
                "allocation: &a {sent: 2025-10-24}",
                "allocation: *a",
                "software: [{name: x, name: y}]",
                "? [a, b]\n: c"
            })
    void saysWhereAndWhatToDoAboutEachFault(String line) {
        Parsed<TeamConfig> parsed = read(MINIMAL + line + "\n");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.place().region().startLine()).isEqualTo(11);
            assertThat(problem.help().zhTw()).isNotBlank();
        });
    }

    @Test
    void refusesAMissingRequiredKeyAtTheMappingThatLacksIt() {
        Problem problem = onlyProblem(MINIMAL.replace("    kind: company\n", ""));
        assertThat(problem.message().en()).isEqualTo("the required key \"kind\" is missing");
        assertThat(problem.place().region().startLine()).isEqualTo(7);
    }

    @Test
    void takesAKeyWithoutAValueAsAbsent() {
        assertThat(read(MINIMAL + "generative-ai:\nsoftware:\nreport: {form: }\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void readsEvidenceAsAPathOrWithItsHash() {
        String unit = "allocation: {evidence: %s}\n";
        assertThat(read(MINIMAL + unit.formatted("a.pdf"))
                        .value()
                        .orElseThrow()
                        .allocation()
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .file())
                .isEqualTo("a.pdf");
        assertThat(read(MINIMAL + unit.formatted("{file: a.pdf, sha256: 00ff}"))
                        .value()
                        .orElseThrow()
                        .allocation()
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .sha256())
                .contains("00ff");
    }

    @Test
    void refusesDepthBeforeItHurts() {
        Problem problem = onlyProblem(MINIMAL + "x: " + "[".repeat(5_000) + "]".repeat(5_000));
        assertThat(problem.message().en()).contains("20 levels");
    }

    @Test
    void refusesAnAliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d,*a%d".formatted(i - 1, i - 1)));
        }
        assertThat(read(bomb.toString()).problems()).isNotEmpty();
    }

    @Test
    void refusesAHugeFileAndSeveralDocuments() {
        assertThat(onlyProblem("a".repeat(300_000)).message().en()).contains("256 KiB");
        assertThat(onlyProblem(MINIMAL + "---\nversion: 1\n").message().en()).contains("more than one");
    }

    @Test
    void readsPastAByteOrderMarkAndCrLf() {
        assertThat(read("\uFEFF" + MINIMAL.replace("\n", "\r\n")).problems()).isEmpty();
    }

    @Test
    void saysThatAnEscapeIsCutOff() {
        for (String text : java.util.List.of("a: \"\\u", " \"\\u", "\"\\x", "\"\\U0001")) {
            var read = StrictYaml.read("taipei1.yaml", text, io.github.taipei1.config.TeamConfig.class);
            assertThat(read.value()).as(text).isEmpty();
            assertThat(read.problems()).as(text).isNotEmpty();
        }
    }

    @Test
    void saysWhenThereIsNothing() {
        assertThat(onlyProblem("").message().en()).isEqualTo("taipei1.yaml is empty");
        assertThat(onlyProblem("# only a comment\n").message().zhTw()).isEqualTo("taipei1.yaml 是空的");
    }

    @Property(tries = 300)
    void neverThrowsWhateverTheText(@ForAll("yamlish") String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> yamlish() {
        Arbitrary<String> pieces = Arbitraries.of(
                MINIMAL,
                "units:",
                "\n",
                "  ",
                "- ",
                ": ",
                "{",
                "}",
                "[",
                "]",
                "&a ",
                "*a",
                "!!x ",
                "'",
                "\"",
                "|\n",
                ">",
                "%",
                "@",
                "\t",
                "\u0000",
                "\uD800",
                "中文",
                "---",
                "...",
                "?",
                "<<: ",
                "1e999999999",
                "version: 1");
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Test
    void refusesANumberThatWouldFillTheMemory() {
        assertThat(read(MINIMAL.replace(
                                "zh-TW: 範例專案, en: Example project}", "zh-TW: x}, application: {tokens: 1e999999}"))
                        .problems())
                .hasSize(1);
    }
}
