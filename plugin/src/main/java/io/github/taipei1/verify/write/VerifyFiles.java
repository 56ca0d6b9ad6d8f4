package io.github.taipei1.verify.write;

import io.github.taipei1.output.WholeFile;
import io.github.taipei1.rule.decision.Waiver;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Writes everything that a run leaves: the page, the workbook, the data, a letter to each team, and its waivers. */
public final class VerifyFiles {
    private static final int LONGEST_NAME = 60;

    private VerifyFiles() {}

    public static void write(VerifyRun run, Office office, String version, Path output) throws IOException {
        WholeFile.write(output.resolve("verify.json"), out -> VerifyJson.write(run, version, out));
        WholeFile.write(output.resolve("verify.html"), out -> VerifyHtml.write(run, version, out));
        WholeFile.write(output.resolve("verify.xlsx"), out -> VerifyWorkbook.write(run, out));
        Path letters = output.resolve("letters");
        Set<String> taken = new HashSet<>();
        for (Verified file : run.files()) {
            String name = letterName(file.facts().file(), taken);
            TeamLetter letter = TeamLetter.of(file, office);
            WholeFile.write(letters.resolve(name + ".docx"), letter::docx);
            WholeFile.write(letters.resolve(name + ".txt"), letter::text);
        }
        waivers(run, office, output.resolve("waivers"));
    }

    /** What the office lets pass, a file for each unit that handed in, to be put into its repository. */
    private static void waivers(VerifyRun run, Office office, Path folder) throws IOException {
        Set<String> units = new TreeSet<>();
        run.files().forEach(file -> file.facts().id().ifPresent(id -> units.add(id.unit())));
        for (String unit : units) {
            List<Waiver> granted = office.waivers().of(unit);
            if (!granted.isEmpty()) {
                byte[] text = Waivers.write(granted).getBytes(StandardCharsets.UTF_8);
                WholeFile.write(folder.resolve(unit).resolve(Waivers.FILE), out -> out.write(text));
            }
        }
    }

    /** A name that every system takes, and that no other letter of this run has. */
    static String letterName(String file, Set<String> taken) {
        String plain = Normalizer.normalize(file, Normalizer.Form.NFC)
                .replaceAll("(?i)\\.zip$", "")
                .replaceAll("[^\\p{L}\\p{N}._-]", "_")
                .replaceAll("^[._-]+", "_");
        int length = Math.min(plain.codePointCount(0, plain.length()), LONGEST_NAME);
        String cut = plain.substring(0, plain.offsetByCodePoints(0, length));
        String name = cut.isEmpty() ? "_" : cut;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut + "-" + i;
        }
        return name;
    }
}
