package io.github.taipei1.output;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import java.util.Comparator;
import java.util.List;

/**
 * Findings as workflow commands of GitHub, which shows them beside the lines they are about. GitHub keeps only ten of a kind
 * in a step, so the gravest come first; findings with a decision are left out.
 */
public final class Annotations {
    private Annotations() {}

    /**
     * The commands, one a line.
     *
     * @param prefix the checked folder within GitHub's workspace with a slash behind it; empty if they are the same
     */
    public static List<String> of(CheckResult result, Presentation how, String prefix) {
        return result.findings().stream()
                .filter(Reported::counts)
                .sorted(Comparator.comparing(Reported::level))
                .map(reported -> command(reported, how, prefix))
                .toList();
    }

    private static String command(Reported reported, Presentation how, String prefix) {
        Place place = reported.finding().place();
        Region region = place.region();
        String kind = switch (reported.level()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REVIEW, INFO -> "notice";
        };
        // GitHub takes columns only for a place within one line.
        String columns = region.startLine() == region.endLine()
                ? ",col=" + region.startColumn() + ",endColumn=" + Math.max(region.startColumn(), region.endColumn())
                : "";
        return "::" + kind + " file=" + property(prefix + place.path()) + ",line=" + region.startLine() + ",endLine="
                + region.endLine() + columns + ",title="
                + property(reported.finding().rule() + " " + reported.alias()) + "::"
                + data(reported.finding().message().in(how.language()) + "\n"
                        + reported.finding().help().in(how.language()));
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
