package io.github.taipei1.output;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.CheckedFile;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.check.Suppression;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Results for tests of the writers: of any size, with texts and paths that mean something to some format. */
final class Results {
    static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    private static final List<String> PIECES = List.of(
            "a",
            "b/",
            "文",
            "𠮷",
            " ",
            "<b>",
            "&amp;",
            "\"",
            "'",
            "%0A",
            "::error::",
            ",",
            ":",
            "=1+1",
            "@x",
            "]]>",
            "\u0001",
            "\n",
            "\r\n",
            "\t",
            "{{body}}",
            "\\",
            "\u202e",
            "é",
            "-->",
            "[INFO] ",
            "\ufffe");

    private Results() {}

    static Arbitrary<String> hostile() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces) + "x");
    }

    static Arbitrary<CheckResult> any() {
        return finding().list().ofMaxSize(12).map(Results::of);
    }

    private static Arbitrary<Reported> finding() {
        Arbitrary<String> rule = Arbitraries.of("AGR-01", "PRJ-02", "XXX-99", "CFG-01");
        return Combinators.combine(
                        rule,
                        hostile(),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of(Level.class),
                        hostile(),
                        hostile(),
                        Arbitraries.of(true, false))
                .as(Results::reported);
    }

    private static Reported reported(
            String rule, String path, int line, Level level, String message, String snippet, boolean decided) {
        Place place = new Place(path, new Region(line, 2, line + line % 2, 5));
        Finding finding = new Finding(
                rule,
                level,
                place,
                Text.same(message),
                Text.same(message + " help"),
                List.of(new Related(Place.of(path), Text.same(snippet))),
                message);
        Optional<Suppression> suppression = decided
                ? Optional.of(new Suppression(message, Optional.of(DAY), snippet, Optional.empty()))
                : Optional.empty();
        String print = "0".repeat(64 - 8) + String.format(java.util.Locale.ROOT, "%08x", finding.hashCode());
        return new Reported(finding, "alias", level, List.of("C4-ACK"), print, snippet, suppression);
    }

    static CheckResult of(List<Reported> findings) {
        List<RuleStatus> rules = Rules.all().stream()
                .map(rule -> new RuleStatus(
                        rule.info(),
                        rule.info().level(),
                        RuleStatus.State.values()[Math.floorMod(rule.info().id().hashCode(), 5)],
                        List.of("C4-ACK"),
                        Optional.of(Text.of("原因", "why"))))
                .toList();
        List<CheckedFile> files = findings.stream()
                .map(one -> new CheckedFile(
                        one.finding().place().path(), "paper", CheckedFile.State.CHECKED, Optional.empty()))
                .toList();
        return new CheckResult(
                DAY,
                Language.ZH_TW,
                Optional.empty(),
                Optional.empty(),
                Outcome.VIOLATIONS,
                rules,
                findings,
                files,
                List.of());
    }

    /** A result with many plain findings. */
    static CheckResult large(int size) {
        List<Reported> findings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Level level = i % 100 == 0 ? Level.ERROR : Level.INFO;
            findings.add(reported("PRJ-02", "file" + i + ".md", 1 + i, level, "message " + i, "line", false));
        }
        return of(findings);
    }

    static byte[] bytes(ResultWriter writer, CheckResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(result, new Presentation(Language.EN, "1.0", "check"), out);
        return out.toByteArray();
    }

    static String text(ResultWriter writer, CheckResult result) throws IOException {
        return new String(bytes(writer, result), StandardCharsets.UTF_8);
    }
}
