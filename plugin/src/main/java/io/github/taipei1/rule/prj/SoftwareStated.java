package io.github.taipei1.rule.prj;

import io.github.taipei1.call.Cluster;
import io.github.taipei1.config.Software;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** PRJ-04. */
public final class SoftwareStated implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("PRJ-04", "software-not-stated", Level.WARNING)
            .duties("software")
            .title("未說明所用的 NVIDIA 軟體或授權", "NVIDIA software or its licence is not stated")
            .explanation(
                    "DGX 專案須說明所用的 NGC 軟體，OVX 專案須說明 Omniverse Enterprise 應用；所用軟體須已取得合法授權。",
                    "DGX projects state the NGC software they use, OVX projects their Omniverse Enterprise applications; all software is licensed.")
            .appliesTo("taipei1.yaml 的 software", "software in taipei1.yaml")
            .example(Example.wrong("沒有 NGC 軟體", "no NGC software")
                    .config("software: [{name: PyTorch 2.8, source: PyPI, licence: BSD-3-Clause}]"))
            .example(Example.wrong("未寫授權", "no licence")
                    .config("software: [{name: \"nvcr.io/nvidia/nemo:25.04\", source: NGC}]"))
            .example(
                    Example.right("NGC 容器與授權", "an NGC container with its licence")
                            .config(
                                    "software: [{name: \"nvcr.io/nvidia/nemo:25.04\", source: NGC, licence: NVIDIA AI Product Agreement}]"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        List<Software> software = context.config().software();
        if (software.stream().noneMatch(one -> isWanted(one, context.cluster()))) {
            findings.add(none(context));
        }
        for (int i = 0; i < software.size(); i++) {
            if (software.get(i).licence().filter(text -> !text.isBlank()).isEmpty()) {
                findings.add(noLicence(i, software.get(i), context));
            }
        }
        return findings;
    }

    private static boolean isWanted(Software software, Cluster cluster) {
        String text = (software.name() + " " + software.source().orElse("")).toLowerCase(Locale.ROOT);
        return cluster.software().words().stream().anyMatch(text::contains);
    }

    private static Finding none(RuleContext context) {
        Text wanted = context.cluster().software().name().text();
        return INFO.finding(
                context.at("software"),
                "no " + wanted.en(),
                Text.of("尚未說明所用軟體：" + wanted.zhTw(), "no " + wanted.en() + " is stated"),
                Text.of(
                        "在 software 寫 {name: 名稱與版本, source: 來源, licence: 授權}",
                        "write {name: name and version, source: …, licence: …} under software"));
    }

    private static Finding noLicence(int index, Software software, RuleContext context) {
        return INFO.finding(
                context.at("software[" + index + "]"),
                "no licence " + software.name(),
                Text.of("軟體「" + software.name() + "」未寫授權", "no licence is stated for " + software.name()),
                Text.of("補上 licence:，例如 Apache-2.0", "add licence:, such as Apache-2.0"));
    }
}
