package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportAssemblerTest {

    private static Assembled assemble(ReportInput.TeamFile... files) {
        return ReportAssembler.assemble(SampleTeam.input(Language.ZH_TW, List.of(files)));
    }

    private static List<String> headings(Assembled assembled) {
        return assembled.report().contents().stream()
                .filter(entry -> entry.level() == 1)
                .map(entry -> entry.marker() + PlainText.of(entry.content()))
                .toList();
    }

    @Test
    void aWholeReportHoldsEverySectionInOrderAndNothingIsWrong() {
        for (Language language : Language.values()) {
            Assembled assembled = ReportAssembler.assemble(SampleTeam.input(language));
            assertThat(assembled.problems()).isEmpty();
            assertThat(assembled.missing()).isEmpty();
            assertThat(headings(assembled)).hasSize(14);
        }
        assertThat(headings(ReportAssembler.assemble(SampleTeam.input(Language.ZH_TW))))
                .startsWith("壹、中英文摘要", "貳、專案基本資料", "參、算力使用情形", "肆、具體產出")
                .endsWith("壹拾參、條款對照表", "壹拾肆、附錄：指標與資料來源");
    }

    @Test
    void theAppendixNamesFiguresAsATeamWritesThem() {
        assertThat(assemble().report().blocks().toString())
                .contains("Code[value=usage.gpu-hours]")
                .doesNotContain("usage\\.gpu");
    }

    @Test
    void whatTheTeamHasNotWrittenShowsAsMissing() {
        Assembled assembled = assemble();
        assertThat(assembled.missing()).containsExactly("abstract", "outputs", "diffusion", "benefits");
        assertThat(assembled.report().blocks())
                .filteredOn(block -> block instanceof Block.Callout callout
                        && callout.kind() == Block.CalloutKind.MISSING
                        && PlainText.of(callout.title()).equals("本節尚未撰寫"))
                .hasSize(4);
    }

    @Test
    void oneFileMayHoldSeveralSectionsAndNumbersBeforeHeadingsDoNotMatter() {
        Assembled assembled = assemble(new ReportInput.TeamFile(
                "report/all.md", "# 壹、摘要\n\n甲\n\n# 二、技術擴散\n\n乙\n\n# 2.3 Outputs\n\n丙\n\n# 亮點案例\n\n丁\n"));
        assertThat(assembled.missing()).isEmpty();
        assertThat(headings(assembled)).hasSize(14);
    }

    @Test
    void textThatBelongsNowhereIsKeptUnderItsOwnHeading() {
        Assembled assembled = assemble(
                new ReportInput.TeamFile("report/own.md", "# 碳足跡 {#carbon}\n\n自有章節\n"),
                new ReportInput.TeamFile("report/plain.md", "沒有標題的文字\n"));
        assertThat(headings(assembled))
                .anyMatch(heading -> heading.endsWith("、碳足跡"))
                .anyMatch(heading -> heading.endsWith("、plain"));
        assertThat(assembled.report().labels()).containsKey("carbon");
    }

    @Test
    void anUnknownSectionNamesTheNearest() {
        Assembled assembled =
                assemble(new ReportInput.TeamFile("report/a.md", "---\nsection: output\n---\n# 成果\n\n文\n"));
        assertThat(assembled.problems()).hasSize(1);
        assertThat(assembled.problems().get(0).help().en()).contains("outputs");
        assertThat(assembled.missing()).doesNotContain("outputs");
    }

    @Test
    void aPublicEditionLeavesOutWhatIsInternal() {
        ReportInput whole = SampleTeam.input(
                Language.ZH_TW,
                List.of(new ReportInput.TeamFile("report/a.md", "---\nsection: outputs\ninternal: true\n---\n代號蒼鷹\n")));
        ReportInput open = new ReportInput(
                whole.project(),
                whole.profile(),
                whole.plan(),
                whole.kpis(),
                whole.files(),
                whole.chapters(),
                whole.pictures(),
                whole.matrix(),
                whole.language(),
                ReportSettings.Edition.PUBLIC,
                false,
                whole.date());
        Resolved inside = ReportAssembler.assemble(whole).report();
        Resolved outside = ReportAssembler.assemble(open).report();
        assertThat(inside.blocks().toString()).contains("代號蒼鷹");
        assertThat(outside.blocks().toString()).doesNotContain("代號蒼鷹").contains("本節內容僅載於完整版");
        assertThat(ReportAssembler.assemble(open).missing()).doesNotContain("outputs");
    }

    @Test
    void aTeamCanNotAskForWhatOnlyTemplatesMay() {
        Assembled assembled = assemble(
                new ReportInput.TeamFile("report/a.md", "# 成果\n\n```chart weekly\n```\n\n```box statement\nx\n```\n"));
        assertThat(assembled.report().blocks())
                .filteredOn(Block.CodeBlock.class::isInstance)
                .hasSize(2);
    }

    /** Behind the tool's last heading, what leads a section in would seem to belong to that heading. */
    @Test
    void whatATeamWritesBeforeItsFirstHeadingLeadsTheSectionIn() {
        List<Block> usage = ReportAssembler.assemble(SampleTeam.input(
                        Language.ZH_TW,
                        List.of(new ReportInput.TeamFile("report/a.md", "# 算力使用情形\n\n引言一句\n\n## 分配方式\n\n各節點\n"))))
                .sections()
                .get("usage");
        assertThat(usage.get(0).toString()).contains("引言一句");
        assertThat(usage.get(1).toString()).contains("整體使用情形");
        assertThat(usage.get(usage.size() - 1).toString()).contains("各節點");
    }

    @Test
    void whatATeamWritesUnderAUnitsNameJoinsItsChapter() {
        String name = SampleTeam.input(Language.ZH_TW)
                .project()
                .config()
                .units()
                .get(0)
                .name()
                .text()
                .zhTw();
        List<String> units = ReportAssembler.assemble(SampleTeam.input(
                        Language.ZH_TW,
                        List.of(new ReportInput.TeamFile(
                                "report/a.md",
                                "# 聯合申請各單位執行情形\n\n## " + name + "（主導單位）\n\n執行主訓練\n\n## 協調機制\n\n每周會議\n"))))
                .sections()
                .get("units")
                .stream()
                .map(Object::toString)
                .toList();
        assertThat(units).filteredOn(block -> block.contains(name)).hasSize(1);
        int joined = indexOf(units, "執行主訓練");
        assertThat(joined).isGreaterThan(indexOf(units, name)).isLessThan(indexOf(units, "協調機制"));
        assertThat(units.subList(indexOf(units, name) + 1, joined)).noneMatch(block -> block.startsWith("Heading"));
    }

    private static int indexOf(List<String> blocks, String words) {
        int at = 0;
        while (!blocks.get(at).contains(words)) {
            at++;
        }
        return at;
    }
}
