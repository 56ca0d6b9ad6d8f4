package io.github.taipei1.rule.prj;

import io.github.taipei1.call.Cluster;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** PRJ-03. */
public final class TopicAllowed implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("PRJ-03", "topic-not-allowed", Level.ERROR)
            .locked()
            .duties("topic")
            .title("主題不在運算群限定範圍", "a topic that the cluster does not allow")
            .explanation(
                    "DGX 主題不限；OVX 僅限公告所列四項：3D 動畫與影像渲染、合成資料生成、Isaac-Sim 機器人模擬、強化學習。",
                    "DGX topics are open; OVX is limited to the announced four: 3D animation and rendering, synthetic data generation, Isaac Sim robotics, reinforcement learning.")
            .appliesTo("taipei1.yaml 的 project.topic", "project.topic in taipei1.yaml")
            .example(Example.wrong("OVX 專案訓練語言模型", "an OVX project that trains a language model")
                    .config("cluster: OVX\nbatch: 1\nproject: {title: {zh-TW: 語言模型}, topic: generative-ai}"))
            .example(Example.wrong("OVX 專案未寫主題", "an OVX project without a topic")
                    .config("cluster: OVX\nbatch: 1\nproject: {title: {zh-TW: 渲染}}"))
            .example(Example.right("OVX 專案做渲染", "an OVX project that renders")
                    .config("cluster: OVX\nbatch: 1\nproject: {title: {zh-TW: 渲染}, topic: rendering}"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Text> notApplicable(RuleContext context) {
        return context.cluster().topics().isEmpty()
                ? Optional.of(Text.of(
                        context.cluster().id() + " 的主題不限",
                        "topics of " + context.cluster().id() + " are open"))
                : Optional.empty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Optional<String> topic = context.config().project().topic();
        boolean allowed =
                topic.filter(written -> isAllowed(written, context.cluster())).isPresent();
        return allowed ? List.of() : List.of(finding(topic, context));
    }

    private static boolean isAllowed(String topic, Cluster cluster) {
        String plain = plain(topic);
        return cluster.topics().stream()
                .anyMatch(known -> plain.equals(plain(known.id()))
                        || plain.equals(plain(known.name().zhTw()))
                        || plain.equals(plain(known.name().en())));
    }

    private static String plain(String topic) {
        return topic.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    private static Finding finding(Optional<String> topic, RuleContext context) {
        String allowedZh = context.cluster().topics().stream()
                .map(known -> known.id() + "（" + known.name().zhTw() + "）")
                .collect(Collectors.joining("、"));
        String allowedEn = context.cluster().topics().stream()
                .map(known -> known.id() + " (" + known.name().en() + ")")
                .collect(Collectors.joining(", "));
        String cluster = context.cluster().id();
        Text message = topic.map(written -> Text.of(
                        "主題「" + written + "」不在 " + cluster + " 的限定範圍",
                        "the topic \"" + written + "\" is not among those of " + cluster))
                .orElse(Text.of(cluster + " 專案未寫主題", "the " + cluster + " project states no topic"));
        return INFO.finding(
                context.at("project.topic"),
                "topic " + topic.orElse(""),
                message,
                Text.of("可用的主題：" + allowedZh, "topics: " + allowedEn));
    }
}
