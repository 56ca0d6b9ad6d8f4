package io.github.taipei1.rule.decision;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.yaml.Key;
import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The waivers of the programme office. The office holds one file for all teams; {@code verify} gives each team a file of its own, which
 * the team puts at its repository's root, so that its {@code check} knows them too. Only the office's own file counts at the office.
 *
 * @param all in the order of the file
 * @param problems why the file could not be read
 */
public record Waivers(List<Waiver> all, List<Problem> problems) {
    /** The file at the root of a team's repository. */
    public static final String FILE = "taipei1-waivers.yaml";

    public static final Waivers NONE = new Waivers(List.of(), List.of());

    public Waivers {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /** The file as it is written. */
    private record WaiverFile(
            @Key(zh = "格式版本，目前為 1", en = "version of this format, 1")
            int version,

            @Key(zh = "豁免", en = "the waivers") List<Waiver> waivers) {}

    /** @param name of the file, for problems */
    public static Waivers read(String name, String text) {
        Parsed<WaiverFile> parsed = StrictYaml.read(name, text, WaiverFile.class);
        return new Waivers(parsed.value().map(WaiverFile::waivers).orElse(List.of()), parsed.problems());
    }

    /** Those of one unit. */
    public List<Waiver> of(String unit) {
        return all.stream().filter(waiver -> waiver.unit().equals(unit)).toList();
    }

    /** The decisions that a team's file stands for. */
    static Decisions decisions(String text) {
        Parsed<WaiverFile> parsed = StrictYaml.read(FILE, text, WaiverFile.class);
        List<Waiver> waivers = parsed.value().map(WaiverFile::waivers).orElse(List.of());
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) {
            decisions.add(waivers.get(i).asDecision(parsed.places().of("waivers[" + i + "]")));
        }
        return new Decisions(decisions, parsed.problems());
    }

    /** The file for one team, to be read by {@link #read}. */
    public static String write(List<Waiver> waivers) {
        StringBuilder text = new StringBuilder("""
                # 主辦單位核定的豁免；請置於儲存庫根目錄，勿自行修改。
                # Waivers granted by the programme office; put this at the repository's root and leave it as it is.
                version: 1
                waivers:
                """);
        for (Waiver waiver : waivers) {
            line(text, "  - ", "unit", Optional.of(waiver.unit()));
            line(text, "    ", "rule", Optional.of(waiver.rule()));
            line(text, "    ", "path", waiver.path());
            line(text, "    ", "passage", waiver.passage());
            line(text, "    ", "clause", Optional.of(waiver.clause()));
            line(text, "    ", "reason", Optional.of(waiver.reason()));
            line(text, "    ", "on", Optional.of(waiver.on().toString()));
            line(text, "    ", "officer", Optional.of(waiver.officer()));
            line(text, "    ", "until", waiver.until().map(Object::toString));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String indent, String key, Optional<String> value) {
        value.ifPresent(words -> text.append(indent)
                .append(key)
                .append(": ")
                .append(DecisionText.quoted(words))
                .append('\n'));
    }
}
