package io.github.taipei1.verify;

import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.json.CanonicalJson;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.json.StrictJson;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A line of the ledger to and from its record; only exactly what we write is read. */
final class LedgerJson {
    private LedgerJson() {}

    static String write(LedgerEntry entry) {
        Json.Builder line = Json.object()
                .put("number", entry.number())
                .put("previous", entry.previous())
                .put("run", entry.run())
                .put("on", entry.on())
                .put("file", entry.file())
                .put("sha256", entry.sha256())
                .put("bundle", entry.bundle())
                .put("seal", entry.seal())
                .put("verdict", entry.verdict().name().toLowerCase(Locale.ROOT))
                .put("receivedAt", entry.receivedAt());
        entry.revision().ifPresent(revision -> line.put("revision", revision));
        return CanonicalJson.text(line.build());
    }

    static Optional<LedgerEntry> read(String line) {
        try {
            return Optional.of(StrictJson.read(line))
                    .filter(Json.Obj.class::isInstance)
                    .flatMap(value -> entry((Json.Obj) value))
                    .filter(entry -> write(entry).equals(line));
        } catch (StrictJson.Unreadable e) {
            return Optional.empty();
        }
    }

    private static Optional<LedgerEntry> entry(Json.Obj line) {
        Optional<Verdict> verdict = line.text("verdict").flatMap(LedgerJson::verdict);
        boolean complete = verdict.isPresent()
                && line.whole("number").isPresent()
                && line.whole("run").isPresent()
                && line.text("previous").isPresent()
                && line.text("on").isPresent()
                && line.text("file").isPresent()
                && line.text("sha256").isPresent();
        return complete
                ? Optional.of(new LedgerEntry(
                        line.whole("number").get().intValue(),
                        line.text("previous").get(),
                        line.whole("run").get().intValue(),
                        line.text("on").get(),
                        line.text("file").get(),
                        line.text("sha256").get(),
                        line.text("bundle"),
                        line.whole("revision").map(Long::intValue),
                        line.text("seal"),
                        verdict.get(),
                        line.text("receivedAt")))
                : Optional.empty();
    }

    private static Optional<Verdict> verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
