package io.github.taipei1.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.bag.Fingerprint;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.ZipForge;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can be done to a bundle between a team and the office, from an honest re-pack to a forger who knows everything but the seal code,
 * and what the office is then told.
 */
class TamperTableTest {
    private static final String REPORT = "data/report/closing-report.html";
    private static final String KPI = "data/metrics/kpi.json";
    private static final String FIRST = "T1-call-4-dgx-b2-lead-co-1/";

    @TempDir
    Path folder;

    private byte[] bundle;
    private String seal;
    private SortedMap<String, byte[]> files;
    private final List<DynamicTest> rows = new ArrayList<>();

    @BeforeEach
    void seal() throws Exception {
        bundle = SampleBundle.bytes(folder);
        seal = SampleBundle.seal(folder);
        files = SampleBundle.files(bundle);
    }

    private Tampering tamper() {
        return new Tampering(files);
    }

    @TestFactory
    Stream<DynamicTest> table() {
        content();
        lists();
        forgers();
        archives();
        repacked();
        codes();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        return rows.stream();
    }

    private void content() {
        altered("a figure in the report", tamper().replace(REPORT, "86,016", "96,016"), REPORT, Change.Kind.CHANGED);
        altered("a file emptied", tamper().put(KPI, ""), KPI, Change.Kind.CHANGED);
        altered(
                "an empty file filled",
                tamper().put("data/evidence/empty.txt", "x"),
                "data/evidence/empty.txt",
                Change.Kind.CHANGED);
        altered("a file removed", tamper().remove(KPI), KPI, Change.Kind.REMOVED);
        altered("a file added", tamper().put("data/evidence/new.pdf", "x"), "data/evidence/new.pdf", Change.Kind.ADDED);
        altered("a file renamed", tamper().rename(KPI, "data/metrics/kpi2.json"), KPI, Change.Kind.REMOVED);
        altered(
                "a file moved",
                tamper().rename(KPI, "data/report/kpi.json"),
                "data/report/kpi.json",
                Change.Kind.ADDED);
        altered("a file renamed in case", tamper().rename(KPI, "data/metrics/KPI.json"), KPI, Change.Kind.REMOVED);
        altered("line ends of a text changed", tamper().replace(REPORT, "\n", "\r\n"), REPORT, Change.Kind.CHANGED);
        altered(
                "the index changed",
                tamper().replace(BundleIndex.PATH, "lead-co", "lead-xx"),
                BundleIndex.PATH,
                Change.Kind.CHANGED);
        altered("the index removed", tamper().remove(BundleIndex.PATH), BundleIndex.PATH, Change.Kind.REMOVED);
        altered(
                "the description changed",
                tamper().replace(BundleIndex.CRATE_PATH, "1.1", "1.2"),
                BundleIndex.CRATE_PATH,
                Change.Kind.CHANGED);
        altered("a program beside the payload", tamper().put("setup.exe", "MZ"), "setup.exe", Change.Kind.ADDED);
    }

    private void lists() {
        altered(
                "bag-info changed",
                tamper().replace("bag-info.txt", "2025-12-20", "2025-12-26"),
                "bag-info.txt",
                Change.Kind.CHANGED);
        altered("bag-info removed", tamper().remove("bag-info.txt"), "bag-info.txt", Change.Kind.REMOVED);
        altered("bagit.txt changed", tamper().replace("bagit.txt", "1.0", "0.97"), "bagit.txt", Change.Kind.CHANGED);
        altered(
                "the manifest removed",
                tamper().remove("manifest-sha256.txt"),
                "manifest-sha256.txt",
                Change.Kind.REMOVED);
        altered(
                "the tag manifest removed",
                tamper().remove("tagmanifest-sha256.txt"),
                "tagmanifest-sha256.txt",
                Change.Kind.REMOVED);
        altered(
                "line ends of the manifest changed",
                tamper().replace("manifest-sha256.txt", "\n", "\r\n"),
                "manifest-sha256.txt",
                Change.Kind.CHANGED);
        altered(
                "a byte-order mark before the manifest",
                tamper().put("manifest-sha256.txt", "\uFEFF" + tamper().text("manifest-sha256.txt")),
                "manifest-sha256.txt",
                Change.Kind.CHANGED);
        altered(
                "a file to fetch from elsewhere",
                tamper().put("fetch.txt", "http://x 1 data/x"),
                "fetch.txt",
                Change.Kind.ADDED);
        altered(
                "another manifest with MD5",
                tamper().put("manifest-md5.txt", ""),
                "manifest-md5.txt",
                Change.Kind.ADDED);
        unreadable("bagit.txt removed", tamper().remove("bagit.txt").canonical(), Refusal.NotABundle.class);
    }

    private void forgers() {
        byte[] report = files.get(FIRST + REPORT);
        altered(
                "a figure, manifests mended",
                tamper().replace(REPORT, "86,016", "96,016").mendManifests(),
                REPORT,
                Change.Kind.CHANGED);
        altered(
                "a file added, manifests mended",
                tamper().put("data/evidence/new.pdf", "x").mendManifests(),
                "data/evidence/new.pdf",
                Change.Kind.ADDED);
        altered("a file removed, manifests mended", tamper().remove(KPI).mendManifests(), KPI, Change.Kind.REMOVED);
        altered(
                "a file removed, index mended too, description forgotten",
                withoutKpi(tamper()).mendManifests(),
                BundleIndex.CRATE_PATH,
                Change.Kind.INCONSISTENT);
        altered(
                "the index in another layout",
                tamper().replace(BundleIndex.PATH, "\"draft\":", "\"draft\": ").mendManifests(),
                BundleIndex.PATH,
                Change.Kind.CHANGED);
        row("a figure, everything mended", () -> {
            byte[] forged = tamper().replace(REPORT, "86,016", "96,016")
                    .mendIndex(REPORT, report)
                    .mendManifests()
                    .canonical();
            Verification found = verify(forged, Optional.of(seal));
            assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
            assertThat(found.sealMatch()).contains(SealMatch.DIFFERS);
            assertThat(verify(forged, Optional.empty()).verdict()).isEqualTo(Verdict.UNCONFIRMED);
        });
        row("bag-info, tag manifest mended", () -> {
            byte[] forged = tamper().replace("bag-info.txt", "2025-12-20", "2025-12-19")
                    .mendTagManifest()
                    .canonical();
            assertThat(verify(forged, Optional.of(seal)).sealMatch()).contains(SealMatch.DIFFERS);
        });
        unreadable(
                "an index with a name twice",
                index("\"schema\":1,", "\"schema\":1,\"schema\":1,"),
                Refusal.UnreadableText.class);
        unreadable(
                "an index with something behind",
                index("\"software\"", "}{\"software\""),
                Refusal.UnreadableText.class);
        unreadable("an index of a later format", index("\"schema\":1,", "\"schema\":2,"), Refusal.LaterFormat.class);
        unreadable(
                "an index with an unknown name",
                index("\"schema\":1,", "\"schema\":1,\"trust\":true,"),
                Refusal.UnreadableText.class);
        unreadable("an index in Big5", big5Index(), Refusal.UnreadableText.class);
    }

    private static Tampering withoutKpi(Tampering bag) {
        String index = bag.text(BundleIndex.PATH);
        int start = index.indexOf("{\"original\":\"原檔/" + KPI);
        int end = index.indexOf('}', start) + 2;
        return bag.remove(KPI).put(BundleIndex.PATH, index.substring(0, start) + index.substring(end));
    }

    private byte[] index(String from, String to) {
        return tamper().replace(BundleIndex.PATH, from, to).mendManifests().canonical();
    }

    private byte[] big5Index() {
        byte[] big5 = tamper().text(BundleIndex.PATH).getBytes(Charset.forName("x-windows-950"));
        return tamper().put(BundleIndex.PATH, big5).mendManifests().canonical();
    }

    private void archives() {
        unreadable("an empty file", new byte[0], Refusal.EmptyFile.class);
        unreadable("half of it", Arrays.copyOf(bundle, bundle.length / 2), Refusal.Incomplete.class);
        unreadable("a login page", bytes("\n<!DOCTYPE html><title>請登入</title>"), Refusal.OtherFile.class);
        unreadable("a RAR", bytes("Rar!\u001a\u0007\u0000xxxx"), Refusal.OtherFile.class);
        unreadable("a PDF", bytes("%PDF-1.7 xxxxxxxxxxxxxxxxxxxxxxxxx"), Refusal.OtherFile.class);
        unreadable("bytes behind the end", join(bundle, bytes("x")), Refusal.DataAfterEnd.class);
        unreadable("the bundle twice", join(bundle, bundle), Refusal.Malformed.class);
        unreadable("a second file of the same name", twin(), Refusal.Duplicate.class);
        unreadable("with a password", locked(), Refusal.Encrypted.class);
        unreadable("another bundle beside it", beside(), Refusal.NotABundle.class);
        unreadable("in a ZIP of its own", wrapped(), Refusal.NotABundle.class);
        altered("a damaged file", damaged(), REPORT, Change.Kind.DAMAGED);
        altered("a file outside of its folder", outside(), "letter.txt", Change.Kind.ADDED);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private byte[] twin() {
        ZipForge zip = tamper().forge();
        zip.add(FIRST + REPORT, "another report");
        return zip.bytes();
    }

    private byte[] locked() {
        ZipForge zip = tamper().forge();
        zip.parts.forEach(part -> part.flag(1));
        return zip.bytes();
    }

    private byte[] beside() {
        ZipForge zip = tamper().forge();
        tamper().forge("T1-other/").parts.forEach(zip.parts::add);
        return zip.bytes();
    }

    private byte[] wrapped() {
        ZipForge zip = new ZipForge();
        zip.add(bytes("T1-call-4-dgx-b2-lead-co-1.zip"), bundle);
        return zip.bytes();
    }

    private byte[] damaged() {
        byte[] copy = bundle.clone();
        String text = new String(copy, StandardCharsets.ISO_8859_1);
        copy[text.indexOf("86,016")] = '9';
        return copy;
    }

    private byte[] outside() {
        ZipForge zip = tamper().forge();
        zip.add("letter.txt", "x");
        return zip.bytes();
    }

    private void repacked() {
        repacked("deflated", zip -> zip.parts.forEach(ZipForge.Part::deflated), FIRST);
        repacked("as a stream", zip -> zip.parts.forEach(part -> part.deflated().streamed(true, false)), FIRST);
        repacked("by macOS", TamperTableTest::macos, FIRST);
        repacked("by Explorer, with folders", TamperTableTest::explorer, FIRST);
        repacked("with a Zip64 end", zip -> zip.zip64End = true, FIRST);
        repacked("without its folder", zip -> {}, "");
        repacked("in a folder of another name", zip -> {}, "結案報告 (1)/");
        repacked("in a folder in a folder", zip -> {}, "收件/" + FIRST);
        row("packed as we do, but in another folder", () -> {
            Verification found = verify(tamper().canonical("T1-call-4-dgx-b2-lead-co-2/"), Optional.of(seal));
            assertThat(found.verdict()).isEqualTo(Verdict.SEALED);
            assertThat(found.packing()).contains(Packing.REPACKED);
        });
    }

    private static void macos(ZipForge zip) {
        zip.parts.forEach(part -> part.deflated().streamed(true, false));
        zip.add(FIRST + ".DS_Store", "x").deflated().streamed(true, false);
        zip.add("__MACOSX/" + FIRST + "._bagit.txt", "x").deflated().streamed(true, false);
    }

    private static void explorer(ZipForge zip) {
        zip.parts.forEach(ZipForge.Part::deflated);
        zip.add(FIRST + "data/", "");
        zip.add(FIRST + "data/report/Thumbs.db", "x");
        zip.add(FIRST + "desktop.ini", "x");
    }

    private void codes() {
        row("untouched", () -> {
            Verification found = verify(bundle, Optional.of(seal));
            assertThat(found.verdict()).isEqualTo(Verdict.SEALED);
            assertThat(found.packing()).contains(Packing.ORIGINAL);
            assertThat(found.changes()).isEmpty();
        });
        code(
                "typed in small letters without hyphens",
                seal.toLowerCase(Locale.ROOT).replace("-", ""),
                Verdict.SEALED);
        code("blank", "  ", Verdict.UNCONFIRMED);
        code("mistyped", swapped(seal), Verdict.UNCONFIRMED);
        code("an approval code instead", seal.replace("T1B", "T1A"), Verdict.UNCONFIRMED);
        code("of another bundle", Seal.of(bytes("another")), Verdict.ALTERED);
    }

    private static String swapped(String seal) {
        for (int i = 4; i < seal.length() - 1; i++) {
            char a = seal.charAt(i);
            char b = seal.charAt(i + 1);
            if (a != b && a != '-' && b != '-') {
                return seal.substring(0, i) + b + a + seal.substring(i + 2);
            }
        }
        throw new IllegalArgumentException(seal);
    }

    private void code(String name, String typed, Verdict verdict) {
        row(
                "seal code " + name,
                () -> assertThat(verify(bundle, Optional.of(typed)).verdict()).isEqualTo(verdict));
    }

    private void altered(String name, Tampering bag, String path, Change.Kind kind) {
        altered(name, bag.canonical(), path, kind);
    }

    private void altered(String name, byte[] bytes, String path, Change.Kind kind) {
        row(name, () -> {
            for (Optional<String> typed : List.of(Optional.of(seal), Optional.<String>empty())) {
                Verification found = verify(bytes, typed);
                assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
                assertThat(found.changes()).anyMatch(change -> change.path().equals(path) && change.kind() == kind);
            }
        });
    }

    private void unreadable(String name, byte[] bytes, Class<? extends Refusal> reason) {
        row(name, () -> {
            Verification found = verify(bytes, Optional.of(seal));
            assertThat(found.verdict()).isEqualTo(Verdict.UNREADABLE);
            assertThat(found.refusal().orElseThrow()).isInstanceOf(reason);
        });
    }

    private void repacked(String name, java.util.function.Consumer<ZipForge> change, String inFolder) {
        row("packed again " + name, () -> {
            ZipForge zip = tamper().forge(inFolder);
            change.accept(zip);
            Verification found = verify(zip.bytes(), Optional.of(seal));
            assertThat(found.changes()).isEmpty();
            assertThat(found.verdict()).isEqualTo(Verdict.SEALED);
            assertThat(found.packing()).contains(Packing.REPACKED);
            assertThat(found.seal()).contains(seal);
            assertThat(found.bytes())
                    .isEqualTo(files.values().stream()
                            .mapToLong(bytes -> Fingerprint.of(bytes).size())
                            .sum());
        });
    }

    private void row(String name, org.junit.jupiter.api.function.Executable test) {
        rows.add(DynamicTest.dynamicTest(name, test));
    }

    private static Verification verify(byte[] bytes, Optional<String> typed) {
        return BundleFile.verify(RandomBytes.of(bytes), typed);
    }
}
