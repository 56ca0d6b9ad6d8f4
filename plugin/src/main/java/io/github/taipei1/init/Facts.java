package io.github.taipei1.init;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.config.Localized;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.read.MetricsKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The facts that templates of {@code init} may name. */
final class Facts {
    /** The id of the unit that a new configuration begins with. */
    static final String FIRST_UNIT = "our-unit";

    private final Start start;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private Facts(Start start) {
        this.start = start;
    }

    /** Facts of the call and the turn, with the lead's, or those of a unit that is still to be named. */
    static Map<String, String> of(Start start) {
        return of(start, start.config().flatMap(config -> config.lead()));
    }

    /** The same with those of a unit. */
    static Map<String, String> of(Start start, Optional<Unit> unit) {
        Facts all = new Facts(start);
        all.call();
        all.turn();
        all.unit(unit);
        return all.facts;
    }

    private void call() {
        Call call = start.call();
        facts.put("call", start.callName());
        facts.put("callTitleZh", call.title().zhTw());
        facts.put("callTitleEn", call.title().en());
        facts.put("machine", call.machine().name());
        facts.put("announcement", call.links().announcement());
        facts.put("closingReportUrl", call.links().closingReport());
        facts.put("clusters", call.clusters().stream().map(Cluster::id).collect(Collectors.joining(" | ")));
        facts.put("statementsZh", statements(statement -> statement.words().zhTw()));
        facts.put("statementsEn", statements(statement -> statement.words().en()));
        facts.put("plugin", start.plugin());
    }

    private String statements(Function<Call.Declaration.Statement, String> words) {
        List<Call.Declaration.Statement> all = start.call().declaration().statements();
        return IntStream.range(0, all.size())
                .mapToObj(index -> (index + 1) + ". " + words.apply(all.get(index)))
                .collect(Collectors.joining("\n"));
    }

    private void turn() {
        Cluster cluster = start.cluster();
        LocalDate from = start.batch().from();
        LocalDate to = start.batch().to();
        facts.put("cluster", cluster.id());
        facts.put("clusterNameZh", cluster.name().zhTw());
        facts.put("clusterNameEn", cluster.name().en());
        facts.put("nodes", String.valueOf(cluster.nodes()));
        facts.put("gpus", String.valueOf(cluster.gpus()));
        facts.put("gpu", cluster.gpu());
        facts.put("softwareZh", "請寫明使用的 " + cluster.software().name().zhTw());
        facts.put("softwareEn", "name the " + cluster.software().name().en() + " that is used");
        facts.put("topics", topics(cluster));
        facts.put("topicsEn", topicsEn(cluster));
        facts.put("batch", String.valueOf(start.batch().number()));
        facts.put("batches", String.valueOf(cluster.batches().size()));
        facts.put("batchFrom", from.toString());
        facts.put("batchTo", to.toString());
        facts.put("batchDays", days(from, to));
        facts.put(
                "computeDays",
                days(start.batch().compute().from(), start.batch().compute().to()));
        facts.put(
                "computeDaysEn",
                start.batch().compute().from() + " to "
                        + start.batch().compute().to());
        facts.put("agreementsDue", due("agreements").zhTw());
        facts.put("agreementsDueEn", due("agreements").en());
        facts.put("reportDue", due("closing-report").zhTw());
        facts.put("reportDueEn", due("closing-report").en());
        facts.put("firstSection", start.sectionFile(0));
        // The end that sacct takes is a point in time: the midnight behind the last day.
        facts.put(
                "exportCommand",
                MetricsKind.sacctCommand()
                        .replace("<start>", from.toString())
                        .replace("<end>", to.plusDays(1).toString()));
    }

    private static String topics(Cluster cluster) {
        return cluster.topics().isEmpty()
                ? "主題不限，如 generative-ai"
                : cluster.topics().stream()
                        .map(topic -> topic.id() + "（" + topic.name().zhTw() + "）")
                        .collect(Collectors.joining(" | "));
    }

    private static String topicsEn(Cluster cluster) {
        return cluster.topics().isEmpty()
                ? "any, such as generative-ai"
                : cluster.topics().stream()
                        .map(topic -> topic.id() + " (" + topic.name().en() + ")")
                        .collect(Collectors.joining(" | "));
    }

    private static String days(LocalDate from, LocalDate to) {
        return TaiwanDate.roc(from) + " 至 " + TaiwanDate.roc(to);
    }

    private Text due(String duty) {
        return start.call().due(duty, start.batch()).map(TaiwanDate::both).orElse(Text.of("－", "–"));
    }

    private void unit(Optional<Unit> unit) {
        facts.put("unit", unit.map(Unit::id).orElse(FIRST_UNIT));
        facts.put("unitNameZh", unit.map(one -> one.name().in(Language.ZH_TW)).orElse("待補單位名稱"));
        facts.put("unitNameEn", unit.map(one -> one.name().in(Language.EN)).orElse("TODO name of the unit"));
        facts.put(
                "unitProject",
                unit.flatMap(Unit::project)
                        .map((Localized project) -> project.in(Language.ZH_TW))
                        .orElse("待補"));
    }
}
