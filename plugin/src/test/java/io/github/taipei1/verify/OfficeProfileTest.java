package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.check.Reported;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.write.VerifyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office brings along: what it lets pass, and another call. */
class OfficeProfileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path team;

    @TempDir
    Path office;

    private Path inbox;
    private TeamRepository repository;

    @BeforeEach
    void aTeamWithAPaperThatThanksNobody() throws IOException {
        inbox = Files.createDirectory(office.resolve("inbox"));
        repository = new TeamRepository(team)
                .config("artifacts:\n  - {files: paper/*.md, kind: paper}\n")
                .write("paper/a.md", "# A model\n\nWe trained it.\n\n## Acknowledgements\n\nWe thank our families.\n")
                .write("report/10-abstract.md", "# 摘要\n\n本計畫完成訓練。\n");
    }

    private VerifyRun run(Sealed sealed, Office with) throws IOException {
        String table = "file,received-at,seal\n" + sealed.fileName() + ",2025-12-24," + sealed.seal() + "\n";
        return VerifyRun.of(
                inbox,
                IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8)),
                office.resolve("ledger.jsonl"),
                with);
    }

    private static List<Remark> remarks(VerifyRun run, String code) {
        return run.files().get(0).answers().stream()
                .flatMap(asked -> asked.answer().remarks().stream())
                .filter(remark -> remark.code().equals(code) && remark.path().equals("paper/a.md"))
                .toList();
    }

    @Test
    void whatTheOfficeLetsPassComesBackToTheTeamsOwnCheck() throws IOException {
        Sealed sealed = repository.handIn(inbox);
        assertThat(remarks(run(sealed, Office.of(DAY)), "ACK-01")).isNotEmpty().allMatch(Remark::counts);
        Waivers waivers = Waivers.read("waivers.yaml", """
                version: 1
                waivers:
                  - {unit: lead-co, rule: ACK-01, path: paper/a.md, clause: C4-ACK, reason: 另案核定, on: 2026-01-03, officer: 承辦人甲}
                  - {unit: other-co, rule: ACK-01, path: b.md, clause: C4-ACK, reason: 他案, on: 2025-12-20, officer: 承辦人甲}
                """);
        Office lenient = Office.of(DAY).with(waivers);
        VerifyRun run = run(sealed, lenient);
        assertThat(remarks(run, "ACK-01")).isNotEmpty().noneMatch(Remark::counts);

        VerifyFiles.write(run, lenient, "test", office.resolve("out"));
        String file = Files.readString(office.resolve("out/waivers/lead-co/taipei1-waivers.yaml"));
        assertThat(file).contains("另案核定").doesNotContain("other-co");
        assertThat(Files.readString(
                        office.resolve("out/letters/" + sealed.fileName().replace(".zip", ".txt"))))
                .contains("taipei1-waivers.yaml");

        repository.write("taipei1-waivers.yaml", file);
        List<Reported> found = repository.check(DAY).findings().stream()
                .filter(one -> one.finding().rule().equals("ACK-01")
                        && one.finding().place().path().equals("paper/a.md"))
                .toList();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.suppressed().orElseThrow().reason()).contains("另案核定"));
    }

    @Test
    void aWaiverThatATeamPutsIntoItsBundleCountsForNothing() throws IOException {
        repository
                .config("artifacts:\n  - {files: paper/*.md, kind: paper}\n  - {files: '*.yaml', kind: other}\n")
                .write("taipei1-waivers.yaml", """
                        version: 1
                        waivers:
                          - {unit: lead-co, rule: ACK-01, path: paper/a.md, clause: C4-ACK, reason: 自行核定, on: 2025-12-20, officer: 無此人}
                        """);
        assertThat(remarks(run(repository.handIn(inbox), Office.of(DAY)), "ACK-01"))
                .isNotEmpty()
                .allMatch(Remark::counts);
    }

    /** The shipped call under another name, ten years later, about another machine. */
    private static Call madeUp(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("call.yaml", "clauses.yaml")) {
            try (InputStream in =
                    OfficeProfileTest.class.getClassLoader().getResourceAsStream("taipei1/calls/call-4/" + name)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("id: call-4", "id: spring-9")
                        .replace("name: Taipei-1", "name: Keelung-2")
                        .replace("2026-", "2036-")
                        .replace("2025-", "2035-");
                Files.writeString(folder.resolve(name), text);
            }
        }
        Calls.Found found = Calls.load(folder.toString(), Path.of("."));
        assertThat(found.problems()).isEmpty();
        return found.call().orElseThrow();
    }

    @Test
    void anotherCallNeedsAFolderAndNothingElse() throws IOException {
        Call call = madeUp(team.resolve("calls/spring-9"));
        Json config = Handing.json("""
                {"version":"1","call":"calls/spring-9","cluster":"DGX","batch":"2",
                "project":{"title":{"zh-TW":"範例","en":"Example"},"topic":"generative-ai"},
                "units":[{"id":"lead-co","role":"lead","kind":"company","name":{"zh-TW":"範例公司","en":"Example Co."}}],
                "artifacts":[{"files":"paper/*.md","kind":"paper"}]}
                """);
        byte[] paper = Files.readAllBytes(team.resolve("paper/a.md"));
        Sealed sealed = Handing.seal(
                inbox,
                new BundleId("spring-9", "DGX", 2, "lead-co", 1),
                config,
                List.of(Handing.entry("paper/a.md", paper, "source")));
        assertThat(sealed.fileName()).isEqualTo("T1-spring-9-dgx-b2-lead-co-1.zip");

        VerifyRun known = run(sealed, Office.of(LocalDate.of(2036, 1, 5)).with(call));
        Answer received = known.files().get(0).answers().get(0).answer();
        assertThat(received.summary().en()).contains("2035-12-");
        assertThat(remarks(known, "ACK-01"))
                .isNotEmpty()
                .allMatch(remark -> remark.what().en().contains("Keelung-2"));

        VerifyRun unknown = run(sealed, Office.of(DAY));
        assertThat(unknown.files().get(0).facts().content()).isEmpty();
        assertThat(unknown.files().get(0).facts().whyNoContent().zhTw()).contains("calls/spring-9");
        assertThat(unknown.files().get(0).answers())
                .flatMap(asked -> asked.answer().remarks())
                .filteredOn(remark -> remark.code().equals("VER-05"))
                .satisfiesExactly(
                        remark -> assertThat(remark.ask().orElseThrow().zhTw())
                                .contains("徵案代號")
                                .doesNotContain("未經修改"),
                        remark -> assertThat(remark.what().zhTw()).contains("-Dtaipei1.call="));
    }

    @Test
    void aBundleOfAnotherCallIsNotJudgedByThisOne() throws IOException {
        Call call = madeUp(team.resolve("calls/spring-9"));
        VerifyRun run = run(repository.handIn(inbox), Office.of(DAY).with(call));
        assertThat(run.files().get(0).facts().whyNoContent().en()).contains("call-4", "spring-9");
        assertThat(run.files().get(0).state()).isNotEqualTo(Answer.State.GOOD);
    }

    @Test
    void aWaiverWhoseLastDayHasPassedLetsNothingPass() throws IOException {
        Waivers over = Waivers.read("waivers.yaml", """
                version: 1
                waivers:
                  - {unit: lead-co, rule: ACK-01, path: paper/a.md, clause: C4-ACK, reason: 另案核定, on: 2025-12-20, officer: 承辦人甲, until: 2026-01-04}
                """);
        VerifyRun run = run(repository.handIn(inbox), Office.of(DAY).with(over));
        assertThat(remarks(run, "ACK-01")).isNotEmpty().allMatch(Remark::counts);
        assertThat(run.problems()).anyMatch(problem -> problem.message().zhTw().contains("沒有用上"));
    }

    /** A slip in a unit's id would let nothing pass, and nobody would know. */
    @Test
    void waiversOfUnitsThatHandedInNothingAreNamed() throws IOException {
        Waivers granted = Waivers.read("waivers.yaml", """
                version: 1
                waivers:
                  - {unit: lead-cc, rule: ACK-01, clause: C4-ACK, reason: 另案核定, on: 2025-12-20, officer: 承辦人甲}
                  - {unit: lead-cc, rule: ACK-02, clause: C4-ACK, reason: 另案核定, on: 2025-12-20, officer: 承辦人甲}
                  - {unit: other-co, rule: ACK-01, clause: C4-ACK, reason: 另案核定, on: 2025-12-20, officer: 承辦人甲}
                """);
        VerifyRun run = run(repository.handIn(inbox), Office.of(DAY).with(granted));
        assertThat(run.problems())
                .filteredOn(problem -> problem.place().path().equals("taipei1.waivers"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().zhTw()).isEqualTo("豁免所列的單位代號「lead-cc」、「other-co」不在這次的提交檔中。");
                    assertThat(problem.message().en()).endsWith("handed in: \"lead-cc\", \"other-co\".");
                });
    }
}
