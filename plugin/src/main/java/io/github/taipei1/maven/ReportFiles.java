package io.github.taipei1.maven;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.MetricsJson;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.report.Finished;
import io.github.taipei1.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes the files of a report and says which. A format that this machine cannot write is an error only if it was asked for. */
record ReportFiles(Switches switches, Path root, Path output, Presentation how) {

    /**
     * What became of the files of a report.
     *
     * @param lines for the console: what was written and what was left out
     */
    public record Written(List<String> lines, List<Path> files) {}

    Written write(Finished report, List<String> wanted) throws IOException, MojoExecutionException {
        List<String> lines = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        report.notes().forEach(note -> lines.add(note.in(how.language())));
        boolean asked = wanted != null && !wanted.isEmpty();
        for (ReportFormat format : ReportSwitches.formats(wanted)) {
            Optional<Text> leftOut = format.leftOut(report);
            if (leftOut.isPresent() && asked) {
                throw new MojoExecutionException(leftOut.get().in(how.language()));
            }
            if (leftOut.isPresent()) {
                lines.add(leftOut.get().in(how.language()));
            } else {
                Path file = output.resolve("closing-report." + format.word());
                WholeFile.write(file, out -> format.write(report, out));
                lines.add(switches.shown(root, file));
                format.remarks(report).forEach(remark -> lines.add(remark.in(how.language())));
                files.add(file);
            }
        }
        Path metrics = output.resolve("metrics.json");
        WholeFile.write(metrics, out -> MetricsJson.write(report.kpis(), out));
        lines.add(switches.shown(root, metrics));
        files.add(metrics);
        return new Written(lines, files);
    }
}
