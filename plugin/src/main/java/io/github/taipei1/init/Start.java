package io.github.taipei1.init;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a repository begins with: the turn in the call, and the configuration where there is one already.
 *
 * @param callName the call as {@code taipei1.yaml} names it
 * @param guessed names of parameters that nobody gave, so that the day decided
 * @param plugin Maven coordinates of the plugin with its version
 */
public record Start(
        String callName,
        Call call,
        ReportPlan plan,
        Cluster cluster,
        Batch batch,
        Optional<TeamConfig> config,
        List<String> guessed,
        String plugin) {

    public Start {
        guessed = List.copyOf(guessed);
    }

    /** The file that a section of the plan is written to. */
    String sectionFile(int index) {
        String folder = config.map(TeamConfig::reportSettings)
                .orElse(ReportSettings.DEFAULT)
                .sections();
        String home = folder.endsWith("/") ? folder : folder + "/";
        return String.format(
                Locale.ROOT,
                "%s%03d-%s.md",
                home,
                (index + 1) * 10,
                plan.sections().get(index).id());
    }
}
