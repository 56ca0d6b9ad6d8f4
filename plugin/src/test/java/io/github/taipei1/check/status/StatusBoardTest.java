package io.github.taipei1.check.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.approval.TextForm;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.status.DutyStatus.State;
import io.github.taipei1.testing.Boards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusBoardTest {
    private static final LocalDate DURING = LocalDate.of(2025, 11, 20);
    private static final String JOINT = """
            units:
              - id: lead-co
                role: lead
                kind: company
                legal-entity: true
                name: {zh-TW: 甲公司, en: A Co.}
                accounts: 2
                agreements:
                  nda: {signed: 2025-10-01, evidence: nda.txt}
                  user-agreement: {signed: 2025-10-01, evidence: nda.txt}
              - id: member-u
                role: member
                kind: university
                name: {zh-TW: 乙大學, en: B University}
                accounts: 5
            """;

    private static State state(StatusBoard board, String id) {
        return board.duties().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void everyDutyOfTheCallIsOnTheBoard() {
        StatusBoard board = Boards.of("", Map.of(), DURING);
        List<String> duties = board.project().orElseThrow().call().duties().stream()
                .map(duty -> duty.id())
                .toList();
        assertThat(board.duties()).extracting(one -> one.duty().id()).containsExactlyInAnyOrderElementsOf(duties);
        assertThat(board.notices()).extracting(clause -> clause.id()).contains("C4-MAINT", "C4-CLOSE-URL");
    }

    @Test
    void unitsAreJudgedEachByTheirOwnRecords() {
        StatusBoard board = Boards.of(JOINT, Map.of("nda.txt", "signed"), DURING);
        assertThat(state(board, "agreements.lead-co")).isEqualTo(State.DONE);
        assertThat(state(board, "agreements.member-u")).isEqualTo(State.LATE);
        assertThat(state(board, "accounts.lead-co")).isEqualTo(State.DONE);
        assertThat(state(board, "accounts.member-u")).isEqualTo(State.MISSING);
        assertThat(state(board, "allocation")).isEqualTo(State.LATE);
    }

    @Test
    void aDutyIsToDoBeforeItsDayAndLateAfterIt() {
        StatusBoard before = Boards.of("", Map.of(), LocalDate.of(2025, 12, 26));
        assertThat(state(before, "closing-report")).isEqualTo(State.DUE);
        assertThat(before.in(State.DUE).get(0).daysLeft(LocalDate.of(2025, 12, 26)))
                .contains(0L);
        StatusBoard after = Boards.of("", Map.of(), LocalDate.of(2025, 12, 27));
        assertThat(state(after, "closing-report")).isEqualTo(State.LATE);
    }

    @Test
    void aHandedInReportIsDone() {
        StatusBoard board = Boards.of("report: {submitted: {on: 2025-12-20}}", Map.of(), LocalDate.of(2026, 1, 20));
        assertThat(state(board, "closing-report")).isEqualTo(State.DONE);
    }

    @Test
    void theReminderAboutOneDutyDoesNotTouchAnother() {
        StatusBoard board = Boards.of(
                JOINT + "allocation: {sent: 2025-10-01, evidence: nda.txt}\n",
                Map.of("nda.txt", "signed"),
                LocalDate.of(2025, 12, 20));
        assertThat(state(board, "allocation")).isEqualTo(State.DONE);
        assertThat(state(board, "agreements.lead-co")).isEqualTo(State.DONE);
    }

    @Test
    void aDutyOfJointProjectsIsNotOwedByOneUnitAlone() {
        StatusBoard board = Boards.of("", Map.of(), DURING);
        assertThat(state(board, "allocation")).isEqualTo(State.ABSENT);
        assertThat(board.events()).extracting(Event::id).doesNotContain("allocation");
    }

    @Test
    void whatNoRuleLooksAtIsNeverDone() {
        StatusBoard off = Boards.of("rules: {PRJ-02: off}", Map.of(), DURING);
        assertThat(state(off, "accounts.lead-co")).isEqualTo(State.UNCHECKED);
        assertThat(state(off, "clean-up")).isEqualTo(State.PERSON);
    }

    @Test
    void findingsNeverFailAStatusButAMisconfigurationDoes() {
        assertThat(Boards.of("", Map.of(), DURING).outcome()).isEqualTo(Outcome.CLEAN);
        StatusBoard wrong = Boards.of("batch: 9", Map.of(), DURING);
        assertThat(wrong.outcome()).isEqualTo(Outcome.MISCONFIGURED);
        assertThat(wrong.duties()).isEmpty();
    }

    @Test
    void movedDatesMoveTheDays() {
        StatusBoard board = Boards.of("schedule: {end: 2025-12-19, notice: n.txt}", Map.of("n.txt", "n"), DURING);
        assertThat(board.events())
                .filteredOn(event -> event.id().equals("closing-report"))
                .singleElement()
                .satisfies(event -> assertThat(event.from()).isEqualTo("2026-01-02"));
    }

    @Test
    void aDisclosureIsSentForReviewBeforeItsDay() {
        StatusBoard board = Boards.of(
                "disclosures: [{id: post-1, kind: post, zh-TW: a.md, en: b.md, publish-on: 2026-01-15}]",
                Map.of(),
                DURING);
        assertThat(board.events())
                .filteredOn(event -> event.kind() == Event.Kind.DISCLOSURE)
                .extracting(event -> event.id() + " " + event.from())
                .containsExactly("review-post-1 2026-01-01", "publish-post-1 2026-01-15");
    }

    @Test
    void noDisclosureNeedsNoConsentAndOneNeedsAnApprovalOfItsText() {
        assertThat(state(Boards.of("", Map.of(), DURING), "review")).isEqualTo(State.ABSENT);
        String press =
                "disclosures: [{id: press, kind: press-release, zh-TW: zh.md, en: en.md, publish-on: 2026-01-15}]";
        Map<String, String> drafts = Map.of("zh.md", "# 成果\n\n甲。\n", "en.md", "# Results\n\nA.\n");
        assertThat(state(Boards.of(press, drafts, DURING), "review")).isEqualTo(State.DUE);
        Map<String, String> approved = new HashMap<>(drafts);
        TextForm.Hashes hashes = TextForm.Hashes.of(drafts.get("zh.md"), drafts.get("en.md"));
        approved.put("mail.txt", "agreed");
        approved.put("press.approval.json", """
                {"schema": 1, "disclosure": "press", "decision": "approved", "on": "2025-11-10",
                 "approver": {"name": "reviewer", "organisation": "NVIDIA"}, "code": "%s",
                 "zhSha256": "%s", "enSha256": "%s", "textSha256": "%s", "evidence": {"file": "mail.txt"}}
                """.formatted(
                        hashes.code(), hashes.zhSha256(), hashes.enSha256(), hashes.textSha256()));
        assertThat(state(Boards.of(press, approved, DURING), "review")).isEqualTo(State.DONE);
    }

    @Test
    void useIsNonCommercialAndCivilOnlyWhereTheUnitDeclaresIt() {
        StatusBoard none = Boards.of("", Map.of(), DURING);
        assertThat(state(none, "non-commercial-use.lead-co")).isEqualTo(State.DUE);
        assertThat(state(none, "civil-use.lead-co")).isEqualTo(State.DUE);
        String unit = """
                units:
                  - {id: lead-co, role: lead, kind: company, legal-entity: true, accounts: 2, declaration: d.md, name: {zh-TW: 甲公司}}
                """;
        StatusBoard declared = Boards.of(unit, Map.of("d.md", """
                # 聲明書

                甲公司聲明：

                1. 本單位使用 Taipei-1 之算力僅供非商業用途。
                2. 本專案為民用，不涉及軍事或情報用途。
                3. 本單位僅執行自身專案。

                單位：甲公司
                職稱：計畫主持人
                日期：民國 114 年 10 月 1 日
                """), DURING);
        assertThat(state(declared, "declaration.lead-co")).isEqualTo(State.DONE);
        assertThat(state(declared, "civil-use.lead-co")).isEqualTo(State.DONE);
    }

    @Test
    void utilisationIsRecordedOnlyWhereThereAreRecords() {
        assertThat(state(Boards.of("", Map.of(), DURING), "utilisation")).isEqualTo(State.DUE);
        StatusBoard recorded = Boards.of(
                "metrics: [{kind: slurm-sacct, file: s.psv}]",
                Map.of(
                        "s.psv",
                        "JobID|State|Submit|Start|End|AllocTRES\n"
                                + "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:10:00|2025-11-12T09:10:00|gres/gpu:h100=8\n"),
                DURING);
        assertThat(state(recorded, "utilisation")).isEqualTo(State.DONE);
    }

    @Test
    void whatNothingShowsYetIsNotDone() {
        StatusBoard fresh = Boards.of("", Map.of(), DURING);
        assertThat(List.of("capacity", "window", "truth", "showcase"))
                .allSatisfy(id -> assertThat(state(fresh, id)).isEqualTo(State.DUE));
        assertThat(state(fresh, "acknowledgement")).isEqualTo(State.ABSENT);
        StatusBoard written = Boards.of(
                "report: {showcase: [{kind: video, url: \"https://video.example/x\"}]}",
                Map.of("paper/a.md", "# Acknowledgements\n\nWe thank Taipei-1 for its H100 GPUs.\n"),
                DURING);
        assertThat(state(written, "showcase")).isEqualTo(State.DONE);
        assertThat(state(written, "acknowledgement")).isEqualTo(State.DONE);
    }
}
