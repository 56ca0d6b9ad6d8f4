package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.JsonNodes;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a team says in the {@code content} of {@code bundle.json}: {@code config} has the keys of {@code taipei1.yaml}, {@code decisions}
 * those of the file of decisions, {@code figures} the figures of the report by their names, as they are shown there.
 *
 * @param figures name to value as shown; empty if the bundle states none
 */
public record Claims(TeamConfig config, Decisions decisions, SortedMap<String, String> figures) {

    /** What {@code report} puts into the name of a bundle whose configuration names no unit. */
    private static final String NO_OWNER = "team";

    /** A decision as the team recorded it. */
    private record Decided(
            String rule,
            String path,
            Optional<Integer> line,
            Decision.Verdict decision,
            Optional<String> by,
            Optional<LocalDate> on,
            Optional<String> reason,
            Optional<LocalDate> until,
            Optional<String> passage) {

        Decision decision(int index) {
            Optional<Decision.Lines> lines = passage.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Decision.Lines(line.orElse(1), line.orElse(1)));
            return new Decision(
                    Place.of(Decisions.FILE + "#" + (index + 1)),
                    rule,
                    path,
                    lines,
                    passage,
                    decision,
                    by,
                    on,
                    reason,
                    until);
        }
    }

    /** @throws Refused if the content lacks a configuration, or holds what is none */
    static Claims read(BundleIndex index) throws Refused {
        Json.Obj content = index.content();
        Json config = content.get("config")
                .orElseThrow(() -> refused(Text.of("content.config 不存在", "there is no content.config")));
        return new Claims(bound(config, "content.config", TeamConfig.class), decisions(content), figures(content));
    }

    /** @throws Refused if the records are of another submission than the bundle's name: which of the two counts nobody could say */
    void requireOf(BundleId id) throws Refused {
        boolean same = config.cluster().equalsIgnoreCase(id.cluster())
                && config.batch() == id.batch()
                && config.owner().map(Unit::id).orElse(NO_OWNER).equals(id.unit());
        if (!same) {
            throw refused(Text.of(
                    "content.config 所載的運算群、批次或單位與提交檔的名稱（" + Shown.name(id.name()) + "）不同",
                    "content.config is of another cluster, batch or unit than the bundle's name, "
                            + Shown.name(id.name())));
        }
    }

    private static Decisions decisions(Json.Obj content) throws Refused {
        List<Decision> decisions = new ArrayList<>();
        List<Json> written = content.list("decisions").orElse(List.of());
        for (int i = 0; i < written.size(); i++) {
            decisions.add(
                    bound(written.get(i), "content.decisions", Decided.class).decision(i));
        }
        return new Decisions(decisions, List.of());
    }

    private static SortedMap<String, String> figures(Json.Obj content) {
        SortedMap<String, String> figures = new TreeMap<>();
        content.object("figures")
                .ifPresent(all -> all.members()
                        .keySet()
                        .forEach(name -> all.text(name).ifPresent(shown -> figures.put(name, shown))));
        return figures;
    }

    private static <T> T bound(Json value, String what, Class<T> type) throws Refused {
        Parsed<T> parsed = StrictYaml.bind(BundleIndex.PATH, JsonNodes.of(value), type);
        if (parsed.value().isEmpty()) {
            Text why = parsed.problems().stream()
                    .findFirst()
                    .map(problem -> problem.message())
                    .orElse(Text.of("內容不合規定", "its content is not as it must be"));
            throw refused(Text.of(what + "：" + why.zhTw(), what + ": " + why.en()));
        }
        return parsed.value().get();
    }

    private static Refused refused(Text why) {
        return new Refused(new Refusal.UnreadableText(BundleIndex.PATH, why));
    }
}
