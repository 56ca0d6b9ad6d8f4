package io.github.taipei1.init;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.TeamConfig;
import java.util.Optional;

/**
 * What a repository begins with: the turn in the call, and the configuration where there is one already.
 *
 * @param callName the call as {@code taipei1.yaml} names it
 * @param plugin Maven coordinates of the plugin with its version
 */
public record Start(
        String callName,
        Call call,
        ReportPlan plan,
        Cluster cluster,
        Batch batch,
        Optional<TeamConfig> config,
        String plugin) {}
