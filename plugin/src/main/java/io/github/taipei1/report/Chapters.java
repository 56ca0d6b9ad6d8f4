package io.github.taipei1.report;

import io.github.taipei1.check.Member;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.read.Pictures;
import io.github.taipei1.rule.Measured;
import io.github.taipei1.rule.Measurements;
import io.github.taipei1.rule.MemberPart;
import java.util.List;
import java.util.Optional;

/** What each member of a joint project handed in, as chapters of the report. */
final class Chapters {
    private Chapters() {}

    static List<ReportInput.Chapter> of(Workspace lead, Project project) {
        return lead.members().stream().map(member -> chapter(member, project)).toList();
    }

    private static ReportInput.Chapter chapter(Member member, Project lead) {
        boolean missing = member.workspace().isEmpty();
        List<ReportInput.TeamFile> files = member.workspace()
                .map(workspace -> SectionFiles.of(workspace.library(), sections(workspace), member.prefix()))
                .orElse(List.of());
        Pictures pictures = (section, address) -> member.workspace()
                .map(workspace -> SectionFiles.picture(
                        workspace.library(), section.substring(member.prefix().length()), address))
                .orElse(PictureFile.MISSING);
        return new ReportInput.Chapter(member.unit(), member.state(), missing, files, kpis(member, lead), pictures);
    }

    private static String sections(Workspace workspace) {
        return workspace
                .loaded()
                .config()
                .map(TeamConfig::reportSettings)
                .orElse(ReportSettings.DEFAULT)
                .sections();
    }

    /** The member's own figures under their own names. */
    private static KpiModel kpis(Member member, Project lead) {
        Measured own = member.workspace()
                .flatMap(workspace -> workspace
                        .loaded()
                        .config()
                        .map(config -> Measured.ofMember(
                                member.unit(), config, workspace.library(), member.prefix(), List.of())))
                .orElse(Measured.NONE);
        MemberPart part = new MemberPart(member.unit(), member.part().path(), Optional.empty(), own);
        return Measurements.of(part, lead.config(), lead.cluster(), lead.batch())
                .kpis();
    }
}
