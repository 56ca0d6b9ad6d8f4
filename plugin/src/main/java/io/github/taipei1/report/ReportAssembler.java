package io.github.taipei1.report;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.Report;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import io.github.taipei1.report.read.SectionReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a closing report together: cover, contents, the sections of the plan in order, and what the team wrote beside them. */
public final class ReportAssembler {
    private static final int CONTENTS_DEPTH = 3;

    private final ReportInput input;
    private final TeamConfig config;
    private final boolean english;

    private ReportAssembler(ReportInput input) {
        this.input = input;
        this.config = input.project().config();
        this.english = input.language() == Language.EN;
    }

    /**
     * Assembles and numbers a report.
     *
     * @throws Templates.BrokenTemplate if a template of the profile is at fault, never because of what a team wrote
     */
    public static Assembled assemble(ReportInput input) {
        return new ReportAssembler(input).run();
    }

    private Assembled run() {
        SectionReader reader = new SectionReader(new KpiValues(input.kpis(), input.language()), input.pictures());
        TeamSections team = TeamSections.of(input, reader);
        UnitChapters chapters = UnitChapters.of(input);
        SectionWriter writer = new SectionWriter(input, team, chapters, new Templates(input.profile()));
        List<Block> blocks = new ArrayList<>(List.of(
                cover(),
                new Block.PageBreak(),
                new Block.Contents(english ? "Contents" : "目錄", CONTENTS_DEPTH),
                new Block.PageBreak()));
        List<String> missing = new ArrayList<>();
        Map<String, int[]> ranges = new LinkedHashMap<>();
        boolean othersPlaced = false;
        for (ReportPlan.Section section : input.plan().sections()) {
            if (!belongs(section, team)) {
                continue;
            }
            if (!othersPlaced && section.author() == ReportPlan.Author.TOOL) {
                team.others().forEach(part -> other(part, blocks));
                othersPlaced = true;
            }
            int from = blocks.size();
            blocks.addAll(writer.write(section));
            ranges.put(section.id(), new int[] {from + 1, blocks.size()});
            if (writer.lastIsMissing()) {
                missing.add(section.id());
            }
        }
        if (!othersPlaced) {
            team.others().forEach(part -> other(part, blocks));
        }
        Map<String, List<Inline>> notes = new TreeMap<>(team.notes());
        notes.putAll(chapters.notes());
        Resolved report = Resolver.resolve(new Report(metadata(), blocks, notes));
        List<Problem> problems = new ArrayList<>(team.problems());
        problems.addAll(chapters.problems());
        problems.addAll(writer.problems());
        problems.addAll(report.problems());
        problems.sort(Comparator.comparing(Problem::place));
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        ranges.forEach((id, range) -> sections.put(id, report.blocks().subList(range[0], range[1])));
        return new Assembled(report, sections, problems, missing);
    }

    /** A member writes what it has to tell; the rest of the sections are the lead's to write. */
    private boolean belongs(ReportPlan.Section section, TeamSections team) {
        boolean left = config.ofMember()
                && section.teamMustWrite()
                && team.parts(section.id()).isEmpty();
        return !left && (!section.jointOnly() || config.joint());
    }

    private static void other(TeamSections.Part part, List<Block> blocks) {
        blocks.add(new Block.Heading(1, part.id(), true, part.title()));
        blocks.addAll(part.blocks());
    }

    private Block cover() {
        Batch batch = input.project().batch();
        String cluster = input.project().cluster().id();
        List<Block.Fact> facts = new ArrayList<>();
        for (Unit unit : config.units()) {
            boolean lead = unit.role() == Unit.Role.LEAD;
            if (lead) {
                facts.add(new Block.Fact(english ? "Lead" : "主導單位", unit.name().in(input.language())));
            }
        }
        String members = config.units().stream()
                .filter(unit -> unit.role() == Unit.Role.MEMBER)
                .map(unit -> unit.name().in(input.language()))
                .collect(Collectors.joining(english ? ", " : "、"));
        if (!members.isEmpty()) {
            facts.add(new Block.Fact(english ? "Members" : "聯合申請單位", members));
        }
        facts.add(new Block.Fact(
                english ? "Batch" : "使用批次",
                cluster + (english ? ", batch " + batch.number() : " 第 " + batch.number() + " 批")));
        String from = Dates.written(batch.from(), input.language());
        String to = Dates.written(batch.to(), input.language());
        facts.add(new Block.Fact(english ? "Period" : "使用期間", from + (english ? " to " : "至") + to));
        facts.add(new Block.Fact(english ? "Revision" : "版次", revision()));
        Language other = english ? Language.ZH_TW : Language.EN;
        String title = config.project().title().in(input.language());
        String otherTitle = config.project().title().in(other);
        return new Block.Cover(
                input.words(input.plan().programme().text()),
                title,
                otherTitle.equals(title) ? "" : otherTitle,
                input.words(input.plan().kind().text()),
                facts,
                Dates.formal(input.date(), input.language()));
    }

    private String revision() {
        int revision = config.reportSettings().revision();
        boolean open = input.edition() == ReportSettings.Edition.PUBLIC;
        String edition = open ? (english ? "public edition" : "公開版") : english ? "whole edition" : "完整版";
        String draft = input.draft() ? (english ? "DRAFT, " : "草稿，") : "";
        return (english ? "Revision " + revision : "第 " + revision + " 版")
                + (english ? ", " : "（")
                + draft
                + edition
                + (english ? "" : "）");
    }

    private Metadata metadata() {
        String kind = input.words(input.plan().kind().text());
        return new Metadata(
                config.project().title().in(input.language()),
                input.words(input.plan().programme().text()) + (english ? " – " : "") + kind,
                config.units().stream()
                        .map(unit -> unit.name().in(input.language()))
                        .toList(),
                List.of(
                        input.project().call().machine().name(),
                        input.project().cluster().gpu(),
                        input.project().call().id()),
                input.language(),
                config.project().title().in(input.language()) + (english ? " – " : "　") + kind,
                revision(),
                input.date().atStartOfDay());
    }
}
