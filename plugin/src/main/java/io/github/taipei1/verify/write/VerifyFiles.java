package io.github.taipei1.verify.write;

import io.github.taipei1.output.WholeFile;
import io.github.taipei1.rule.decision.Waiver;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.VerifyRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes everything that a run leaves: the page, the workbook, the data, a letter to each team, and its waivers. */
public final class VerifyFiles {
    /** It stands before everything that a stranger wrote. */
    private static final Pattern HEAD = Pattern.compile("\"ledgerHead\"\\s*+:\\s*+\"([0-9a-f]{64})\"");

    private static final int BEGINNING = 1 << 14;

    private VerifyFiles() {}

    /** The ledger's head as the run before noted it here; nothing if there was none. */
    public static Optional<String> notedHead(Path output) throws IOException {
        Path results = output.resolve("verify.json");
        if (!Files.isRegularFile(results)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(results)) {
            Matcher head = HEAD.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
            return head.find() ? Optional.of(head.group(1)) : Optional.empty();
        }
    }

    public static void write(VerifyRun run, Office office, String version, Path output) throws IOException {
        WholeFile.write(output.resolve("verify.json"), out -> VerifyJson.write(run, version, out));
        WholeFile.write(output.resolve("verify.html"), out -> VerifyHtml.write(run, version, out));
        WholeFile.write(output.resolve("verify.xlsx"), out -> VerifyWorkbook.write(run, out));
        Letters.write(run, office, output.resolve("letters"));
        waivers(run, office, output.resolve("waivers"));
    }

    /** What the office lets pass, a file for each unit that handed in, to be put into its repository. */
    private static void waivers(VerifyRun run, Office office, Path folder) throws IOException {
        Set<String> units = new TreeSet<>();
        run.files().forEach(file -> file.facts().id().ifPresent(id -> units.add(id.unit())));
        for (String unit : units) {
            List<Waiver> granted = office.waiversToSend(unit);
            if (!granted.isEmpty()) {
                byte[] text = Waivers.write(granted).getBytes(StandardCharsets.UTF_8);
                WholeFile.write(folder.resolve(unit).resolve(Waivers.FILE), out -> out.write(text));
            }
        }
    }
}
