package io.github.taipei1.fuzz;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.bag.Manifest;
import io.github.taipei1.bundle.json.CanonicalJson;
import io.github.taipei1.bundle.json.StrictJson;
import io.github.taipei1.bundle.office.OfficeScan;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.zip.Limits;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.StrictZip;
import io.github.taipei1.bundle.zip.ZipItem;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.mail.Mail;
import io.github.taipei1.verify.IntakeReader;
import io.github.taipei1.verify.mail.Dkim;
import io.github.taipei1.verify.mail.DkimKeys;
import io.github.taipei1.yaml.StrictYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parsers that meet strangers' bytes, for a fuzzer: whatever the bytes are, each answers or refuses and does nothing else. The profile
 * {@code fuzz} runs Jazzer on {@link #fuzzerTestOneInput}; the first byte says which parser is meant.
 */
public final class FuzzTargets {
    /** How many parsers there are. */
    public static final int COUNT = 10;

    private FuzzTargets() {}

    /** The name and form that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length > 0) {
            run(Math.floorMod(data[0], COUNT), Arrays.copyOfRange(data, 1, data.length));
        }
    }

    static void run(int target, byte[] bytes) throws IOException {
        try {
            switch (target) {
                case 0 -> zip(bytes);
                case 1 -> BundleFile.verify(RandomBytes.of(bytes), Optional.of("T1B"));
                case 2 -> json(text(bytes));
                case 3 -> Manifest.read(text(bytes));
                case 4 -> OfficeScan.scan(RandomBytes.of(bytes));
                case 5 -> OfficeReader.HERE.read("a.docx", bytes);
                case 6 -> OfficeReader.HERE.look("a.pdf", bytes);
                case 7 -> mail(bytes);
                case 8 -> StrictYaml.read("a.yaml", text(bytes), TeamConfig.class);
                default -> IntakeReader.read("received.csv", bytes);
            }
        } catch (Refused e) {
            return;
        }
    }

    private static String text(byte[] bytes) {
        return new Source("a", new String(bytes, StandardCharsets.UTF_8)).text();
    }

    /** What we accept, the JDK reads as the same files. */
    private static void zip(byte[] bytes) throws IOException {
        StrictZip zip = StrictZip.open(RandomBytes.of(bytes), Limits.BUNDLE);
        for (ZipItem item : zip.items()) {
            zip.read(item, 1 << 20);
        }
        boolean ascii =
                zip.items().stream().allMatch(item -> item.name().chars().allMatch(c -> c < 0x80));
        if (!ascii) {
            return;
        }
        try (ZipInputStream theirs = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = theirs.getNextEntry(); entry != null; entry = theirs.getNextEntry()) {
                byte[] read = theirs.readNBytes(1 << 20);
                try (InputStream in = zip.open(zip.item(entry.getName()).orElseThrow())) {
                    if (!Arrays.equals(in.readAllBytes(), read)) {
                        throw new IllegalStateException("two meanings: " + entry.getName());
                    }
                }
            }
        }
    }

    private static void json(String text) {
        try {
            byte[] written = CanonicalJson.bytes(StrictJson.read(text));
            byte[] again = CanonicalJson.bytes(StrictJson.read(new String(written, StandardCharsets.UTF_8)));
            if (!Arrays.equals(written, again)) {
                throw new IllegalStateException("not canonical: " + text);
            }
        } catch (StrictJson.Unreadable e) {
            return;
        }
    }

    private static void mail(byte[] bytes) {
        Mail mail = Mail.read(bytes);
        mail.refusal();
        mail.words().subjectHas("T1A");
        Dkim.check(mail, DkimKeys.none());
    }
}
