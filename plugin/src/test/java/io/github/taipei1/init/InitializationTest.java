package io.github.taipei1.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.rule.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class InitializationTest {
    /** What only the team can fill in: agreements, the answer about generative AI, signer and date, topic, software. */
    private static final Set<String> TEAMS = Set.of("AGR-01", "GAI-01", "DCL-02", "PRJ-03", "PRJ-04");

    private static final LocalDate DAY = LocalDate.of(2025, 11, 25);

    @TempDir
    private Path root;

    private static Starts.Wish wish(String cluster, Integer batch, LocalDate day) {
        return new Starts.Wish(Optional.empty(), Optional.ofNullable(cluster), Optional.ofNullable(batch), day);
    }

    private Start start(String cluster, Integer batch, LocalDate day) throws IOException {
        Starts.Found found = Starts.find(root, wish(cluster, batch, day), "g:a:1");
        assertThat(found.problems()).isEmpty();
        return found.start().orElseThrow();
    }

    private CheckResult check(LocalDate day) throws IOException {
        return Workspace.open(root, Optional.empty()).check(day, Phase.CHECK);
    }

    @ParameterizedTest
    @CsvSource({
        "DGX,1,2025-10-01",
        "DGX,2,2025-11-25",
        "DGX,3,2025-12-31",
        "DGX,4,2026-02-01",
        "OVX,1,2025-10-01",
        "OVX,2,2026-02-01"
    })
    void whatItWritesPassesButForWhatOnlyTheTeamKnows(String cluster, int batch, LocalDate day) throws IOException {
        Start start = start(cluster, batch, day);
        Initialization init = Initialization.in(root, start, Language.ZH_TW);
        CheckResult result = check(day);
        assertThat(result.outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(result.findings())
                .filteredOn(one -> one.level() != Level.INFO)
                .extracting(one -> one.finding().rule())
                .isNotEmpty()
                .isSubsetOf(TEAMS);
        assertThat(InitConsole.lines(init, start, result, new Presentation(Language.EN, "1", "init")))
                .extracting(line -> line.text())
                .anyMatch(line -> line.contains("GAI-01"))
                .anyMatch(line -> line.contains("declarations/our-unit.md:3"));
    }

    @Test
    void takesTheBatchThatIsOnOrComesNext() throws IOException {
        assertThat(start(null, null, LocalDate.of(2025, 12, 13)).batch().number())
                .isEqualTo(3);
        assertThat(start("OVX", null, LocalDate.of(2025, 12, 12)).batch().number())
                .isEqualTo(1);
        assertThat(start(null, null, LocalDate.of(2030, 1, 1)).batch().number()).isEqualTo(4);
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(root.resolve(".gitlab-ci.yml"), "mine: {}\n");
        Files.createDirectories(root.resolve("report"));
        Files.writeString(root.resolve("report/results.md"), "# 具體產出\n\n模型。\n");
        Initialization first = Initialization.in(root, start(null, null, DAY), Language.ZH_TW);
        assertThat(root.resolve(".gitlab-ci.yml")).hasContent("mine: {}\n");
        assertThat(first.left()).contains(".gitlab-ci.yml", "report/010-abstract.md");
        assertThat(root.resolve("report/010-abstract.md")).doesNotExist();
        Initialization second = Initialization.in(root, start(null, null, DAY), Language.ZH_TW);
        assertThat(second.written()).isEmpty();
        assertThat(second.left()).containsAll(first.written());
    }

    @Test
    void followsAConfigurationThatIsThere() throws IOException {
        Files.writeString(root.resolve("taipei1.yaml"), """
                version: 1
                call: call-4
                cluster: OVX
                batch: 2
                project: {title: {zh-TW: 渲染, en: Rendering}, topic: rendering}
                units:
                  - {id: a, role: lead, kind: company, legal-entity: true, name: {zh-TW: 甲公司}}
                  - {id: b, role: member, kind: university, name: {zh-TW: 乙大學}, declaration: papers/b.md}
                report: {sections: docs/closing}
                """);
        Initialization init = Initialization.in(root, start("DGX", 1, DAY), Language.ZH_TW);
        assertThat(init.written())
                .contains(
                        "declarations/a.md",
                        "papers/b.md",
                        "docs/closing/010-abstract.md",
                        "docs/closing/090-units.md");
        assertThat(root.resolve("papers/b.md")).content().contains("單位名稱：乙大學", "OVX 第2批次");
    }

    @Test
    void doesNotBeginOnAConfigurationThatCannotBeRead() throws IOException {
        Files.writeString(root.resolve("taipei1.yaml"), "version: 1\nbatsch: 2\n");
        Starts.Found found = Starts.find(root, wish(null, null, DAY), "g:a:1");
        assertThat(found.start()).isEmpty();
        assertThat(found.problems()).isNotEmpty();
        assertThat(Starts.find(root.resolve("nowhere"), wish("TPU", null, DAY), "g:a:1")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.help().en()).contains("DGX, OVX"));
    }

    @Test
    void writesFilesThatTheirReadersTake() throws IOException {
        Initialization.in(root, start(null, null, DAY), Language.ZH_TW);
        Load load = new Load(LoadSettings.builder().build());
        for (String ci : List.of(".github/workflows/taipei1.yml", ".gitlab-ci.yml")) {
            assertThat(load.loadFromString(Files.readString(root.resolve(ci)))).isInstanceOf(Map.class);
        }
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(root.resolve(".taipei1/taipei1.schema.json")));
        String yaml = Files.readString(root.resolve("taipei1.yaml"));
        assertThat(yaml).startsWith("# yaml-language-server: $schema=.taipei1/taipei1.schema.json\n");
        assertThat(schema.validate(yaml, InputFormat.YAML)).isEmpty();
        assertThat(root.resolve("metrics/export-sacct.sh")).content().contains("-S 2025-11-03 -E 2025-12-13");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file)
                            .content()
                            .doesNotContain("{{", "\r")
                            .endsWith("\n"));
        }
    }

    @Test
    void anUnknownBlankIsAFault() {
        assertThatThrownBy(() -> Blanks.filled("a {{nothing}}", Map.of())).hasMessageContaining("{{nothing}}");
        assertThat(Blanks.filled("{{a}}{{b}}", Map.of("a", "{{b}}", "b", "x"))).isEqualTo("{{b}}x");
    }

    @Test
    void examplesNameFilesThatItWrites() throws IOException {
        Initialization init = Initialization.in(root, start(null, null, DAY), Language.ZH_TW);
        List<String> named = Pattern.compile("report/[^\\],} ]+\\.md")
                .matcher(Files.readString(root.resolve("taipei1.yaml")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(init.written()).containsAll(named);
    }

    @Test
    void inEnglishItWritesAnEnglishConfiguration() throws IOException {
        Initialization.in(root, start("OVX", 1, DAY), Language.EN);
        List<String> lines = Files.readAllLines(root.resolve("taipei1.yaml"));
        assertThat(lines).contains("language: en");
        assertThat(lines)
                .filteredOn(line -> line.contains("# "))
                .map(line -> line.substring(line.indexOf("# ")).replaceAll("zh-TW: \\p{IsHan}+|待補", ""))
                .noneMatch(comment -> comment.codePoints().anyMatch(Character::isIdeographic));
        assertThat(check(DAY).outcome()).isEqualTo(Outcome.CLEAN);
    }

    @Test
    void inEnglishTheSectionsAreEnglishAndTakenForWhatTheyAre() throws IOException {
        Initialization.in(root, start("OVX", 1, DAY), Language.EN);
        try (Stream<Path> sections = Files.list(root.resolve("report"))) {
            for (Path section : sections.toList()) {
                String text = Files.readString(section);
                boolean abstracts = text.contains("## 中文摘要");
                assertThat(abstracts || text.codePoints().noneMatch(Character::isIdeographic))
                        .as(text)
                        .isTrue();
            }
        }
        assertThat(check(DAY).findings()).noneMatch(one -> one.finding().rule().equals("REP-01"));
    }

    @Test
    void saysWhatTheDayDecided() throws IOException {
        assertThat(said(start(null, null, LocalDate.of(2030, 1, 1))))
                .contains("-Dtaipei1.cluster=DGX", "-Dtaipei1.batch=4");
        assertThat(said(start("OVX", 2, DAY))).doesNotContain("-Dtaipei1.");
    }

    private String said(Start start) throws IOException {
        Initialization nothing = new Initialization(List.of(), List.of(), List.of());
        return InitConsole.lines(nothing, start, check(DAY), new Presentation(Language.ZH_TW, "1", "init")).stream()
                .map(line -> line.text())
                .collect(Collectors.joining("\n"));
    }
}
