package io.github.taipei1.check;

import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.RuleLevel;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import io.github.taipei1.yaml.Nearest;
import io.github.taipei1.yaml.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a single key cannot tell: references to units and rules, ids used twice, a version from the future. */
final class ConfigChecks {
    private final TeamConfig config;
    private final Places places;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigChecks(TeamConfig config, Places places) {
        this.config = config;
        this.places = places;
    }

    static List<Problem> problems(TeamConfig config, Places places) {
        ConfigChecks checks = new ConfigChecks(config, places);
        checks.version();
        checks.units();
        checks.references();
        checks.disclosures();
        checks.rules();
        return checks.problems;
    }

    private void add(String key, Text message, Text help) {
        problems.add(new Problem(places.of(key), message, help));
    }

    private void version() {
        if (config.version() != 1) {
            add(
                    "version",
                    Text.of("不支援格式版本 " + config.version(), "format version " + config.version() + " is not supported"),
                    Text.of("請寫 version: 1", "write version: 1"));
        }
    }

    private void units() {
        if (config.units().isEmpty()) {
            add(
                    "units",
                    Text.of("沒有任何單位", "there is no unit"),
                    Text.of("至少寫一個 role: lead 的單位", "name at least one unit with role: lead"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < config.units().size(); i++) {
            String id = config.units().get(i).id();
            if (!seen.add(id)) {
                add(
                        "units[" + i + "].id",
                        Text.of("單位代號「" + id + "」重複", "the unit id \"" + id + "\" is used twice"),
                        Text.of("每個單位用不同的代號", "give each unit an id of its own"));
            }
            if (!id.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
                add(
                        "units[" + i + "].id",
                        Text.of(
                                "單位代號「" + id + "」含有不可用的字元",
                                "the unit id \"" + id + "\" has characters that are not allowed"),
                        Text.of(
                                "只用小寫英數、點、底線與連字號，如 lead-co",
                                "use lower-case letters, digits, dot, underscore, hyphen, as in lead-co"));
            }
        }
    }

    private void references() {
        config.thisUnit().ifPresent(id -> unit("this-unit", id));
        for (int i = 0; i < config.metrics().size(); i++) {
            String key = "metrics[" + i + "].unit";
            config.metrics().get(i).unit().ifPresent(id -> unit(key, id));
        }
        Set<String> handedIn = new HashSet<>();
        for (int i = 0; i < config.members().size(); i++) {
            String key = "members[" + i + "].unit";
            String id = config.members().get(i).unit();
            unit(key, id);
            if (!handedIn.add(id)) {
                add(
                        key,
                        Text.of("members 中單位「" + id + "」列了兩次", "members lists the unit \"" + id + "\" twice"),
                        Text.of(
                                "每個成員只列一個封存包或資料夾；另一項若屬其他成員，請更正 unit",
                                "name one bundle or folder for each member; if the other is another member's, correct its unit"));
            }
        }
    }

    private void unit(String key, String id) {
        if (config.unit(id).isPresent()) {
            return;
        }
        List<String> ids = config.units().stream().map(Unit::id).toList();
        String near = Nearest.to(id, ids).map(word -> "；是不是「" + word + "」？").orElse("");
        add(
                key,
                Text.of("沒有代號為「" + id + "」的單位" + near, "there is no unit with the id \"" + id + "\""),
                Text.of("已知的單位：" + String.join(", ", ids), "known units: " + String.join(", ", ids)));
    }

    private void disclosures() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < config.disclosures().size(); i++) {
            Disclosure disclosure = config.disclosures().get(i);
            // Files are named by the id, and on many disks large and small letters are one.
            if (!seen.add(disclosure.id().toLowerCase(Locale.ROOT))) {
                add(
                        "disclosures[" + i + "].id",
                        Text.of(
                                "揭露代號「" + disclosure.id() + "」重複",
                                "the disclosure id \"" + disclosure.id() + "\" is used twice"),
                        Text.of("每則揭露用不同的代號", "give each disclosure an id of its own"));
            }
        }
    }

    private void rules() {
        for (Map.Entry<String, RuleLevel> setting : config.rules().entrySet()) {
            Optional<RuleInfo> rule = Rules.all().stream()
                    .map(Rule::info)
                    .filter(info -> info.id().equals(setting.getKey()))
                    .findFirst();
            if (rule.isEmpty()) {
                unknownRule(setting.getKey());
            } else if (rule.get().locked()
                    && lowers(setting.getValue(), rule.get().level())) {
                add(
                        "rules." + setting.getKey(),
                        Text.of(
                                setting.getKey() + " 是公告的基本義務，等級不可調降",
                                setting.getKey() + " is a basic duty of the call; its level may not be lowered"),
                        Text.of(
                                "請刪去這一行；個別情形可用決定記錄說明",
                                "remove this line; a single case can be explained by a decision"));
            }
        }
    }

    private void unknownRule(String id) {
        List<String> ids = Rules.all().stream().map(rule -> rule.info().id()).toList();
        String near = Nearest.to(id, ids).orElse("");
        add(
                "rules." + id,
                Text.of(
                        "沒有規則「" + id + "」" + (near.isEmpty() ? "" : "；是不是「" + near + "」？"),
                        "there is no rule \"" + id + "\"" + (near.isEmpty() ? "" : "; did you mean \"" + near + "\"?")),
                Text.of("規則代號如 ACK-02", "rules are named as in ACK-02"));
    }

    private static boolean lowers(RuleLevel wanted, Level own) {
        return level(wanted).map(level -> !level.atLeast(own)).orElse(true);
    }

    /** The level of a setting; nothing for off. */
    static Optional<Level> level(RuleLevel setting) {
        return setting == RuleLevel.OFF ? Optional.empty() : Optional.of(Level.valueOf(setting.name()));
    }
}
