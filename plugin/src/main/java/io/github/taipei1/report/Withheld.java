package io.github.taipei1.report;

import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Source;
import io.github.taipei1.report.read.FrontMatter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sections that a public edition leaves out, so that nothing made along with it holds them either. */
final class Withheld {
    private Withheld() {}

    /** Paths of the sections that the team, and members who handed over a folder, mark as internal; none for an internal edition. */
    static Set<String> of(Workspace workspace, TeamConfig config, ReportSettings.Edition edition) {
        Set<String> paths = new TreeSet<>();
        if (edition == ReportSettings.Edition.PUBLIC) {
            Stream.concat(
                            Stream.of(config.reportSettings().sections()),
                            config.members().stream().map(member -> member.bundle()))
                    .map(folder -> folder.endsWith("/") ? folder : folder + "/")
                    .forEach(folder -> workspace.library().paths().stream()
                            .filter(path -> path.startsWith(folder) && path.endsWith(".md"))
                            .filter(path -> workspace
                                    .library()
                                    .source(path)
                                    .map(Source::text)
                                    .filter(FrontMatter::marksInternal)
                                    .isPresent())
                            .forEach(paths::add));
        }
        return paths;
    }
}
