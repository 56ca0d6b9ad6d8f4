package io.github.taipei1.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.sign.SignatureCheck;
import io.github.taipei1.bundle.sign.Signer;
import io.github.taipei1.bundle.zip.Limits;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.StrictZip;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {
    @TempDir
    Path folder;

    @Test
    void javaReadsTheSameFiles() throws Exception {
        byte[] bundle = SampleBundle.bytes(folder);
        Map<String, byte[]> ours = new HashMap<>(SampleBundle.files(bundle));
        try (ZipFile theirs =
                new ZipFile(folder.resolve(SampleBundle.ID.fileName()).toFile())) {
            for (var entry : Collections.list(theirs.entries())) {
                try (InputStream in = theirs.getInputStream(entry)) {
                    assertThat(in.readAllBytes()).isEqualTo(ours.remove(entry.getName()));
                }
            }
        }
        assertThat(ours).isEmpty();
        assertThat(StrictZip.open(RandomBytes.of(bundle), Limits.BUNDLE).isCanonical())
                .isTrue();
    }

    @Test
    void bytesDependOnTheContentAlone() throws Exception {
        byte[] expected = SampleBundle.bytes(folder);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String one : List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Taipei")) {
                for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "zh-TW")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(one));
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(SampleBundle.bytes(folder)).as(one + " " + tag).isEqualTo(expected);
                }
            }
            List<BundleEntry> shuffled = new ArrayList<>(SampleBundle.entries());
            Collections.reverse(shuffled);
            BundlePlan plan = SampleBundle.plan(SampleBundle.ID, shuffled, List.of());
            assertThat(SampleBundle.bytes(folder, plan, Optional.empty())).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    /** Frozen: another seal for the same content would break every code that was ever written down. */
    @Test
    void theSealOfTheSampleStaysAsItIs() throws Exception {
        SampleBundle.bytes(folder);
        assertThat(SampleBundle.seal(folder)).isEqualTo("T1B-KPHN-MKNR-3P1V-HXVF");
    }

    @Test
    void sha256sumAcceptsTheManifests() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "sha256sum is not installed");
        for (Map.Entry<String, byte[]> file :
                SampleBundle.files(SampleBundle.bytes(folder)).entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Process check = new ProcessBuilder(
                        "sha256sum", "--strict", "-c", "manifest-sha256.txt", "tagmanifest-sha256.txt")
                .directory(folder.resolve(SampleBundle.ID.name()).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(8);
    }

    @Test
    void aMembersBundleKeepsItsOwnSeal() throws Exception {
        byte[] lead = SampleBundle.bytes(folder, SampleBundle.joint(folder), Optional.empty());
        Verification found = BundleFile.verify(RandomBytes.of(lead), Optional.of(SampleBundle.seal(folder)));
        assertThat(found.changes()).isEmpty();
        assertThat(found.isIntact()).isTrue();
        assertThat(found.members()).hasSize(1);
        assertThat(found.members().get(0).index().orElseThrow().id()).isEqualTo(SampleBundle.MEMBER_ID);
    }

    @Test
    void aMembersFileThatTheLeadChangedIsSeen() throws Exception {
        BundlePlan plan = SampleBundle.joint(folder);
        List<BundleEntry> entries = new ArrayList<>(plan.entries());
        entries.replaceAll(entry -> entry.path().equals("data/members/member-u/data/metrics/kpi.json")
                ? SampleBundle.entry(entry.path(), "{\"gpu-hours\":99999}\n")
                : entry);
        BundlePlan changed = SampleBundle.plan(SampleBundle.ID, entries, plan.members());
        byte[] lead = SampleBundle.bytes(folder, changed, Optional.empty());
        Verification found = BundleFile.verify(RandomBytes.of(lead), Optional.of(SampleBundle.seal(folder)));
        assertThat(found.verdict()).isEqualTo(Verdict.SEALED);
        assertThat(found.isIntact()).isFalse();
        assertThat(found.members().get(0).verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(found.members().get(0).changes()).extracting(Change::path).containsOnly("data/metrics/kpi.json");
    }

    @Test
    void aSignatureStandsOutsideOfTheSeal() throws Exception {
        SampleBundle.bytes(folder);
        String seal = SampleBundle.seal(folder);
        Signer signer = message -> "no signature of any kind\n";
        byte[] signed = SampleBundle.bytes(folder, SampleBundle.plan(), Optional.of(signer));
        assertThat(SampleBundle.seal(folder)).isEqualTo(seal);
        Verification found = BundleFile.verify(RandomBytes.of(signed), Optional.of(seal));
        assertThat(found.verdict()).isEqualTo(Verdict.SEALED);
        assertThat(found.check(io.github.taipei1.bundle.sign.AllowedSigners.none(), java.time.Instant.EPOCH))
                .containsExactly(new SignatureCheck.Unreadable());
    }

    @Test
    void aWriteThatFailsAtAnyPlaceLeavesTheOldBundle() throws Exception {
        byte[] old = SampleBundle.bytes(folder);
        Path file = folder.resolve(SampleBundle.ID.fileName());
        BundlePlan next = SampleBundle.plan(
                SampleBundle.ID, List.of(SampleBundle.entry("data/report/new.txt", "new")), List.of());
        for (int limit = 0; limit < 2000; limit += 7) {
            int room = limit;
            assertThatThrownBy(() -> BundleWriter.write(folder, next, Optional.empty(), out -> full(out, room)))
                    .isInstanceOf(IOException.class);
            assertThat(Files.readAllBytes(file)).isEqualTo(old);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(SampleBundle.ID.fileName(), "seal.txt");
        }
    }

    private static OutputStream full(OutputStream out, int room) {
        return new FilterOutputStream(out) {
            private int left = room;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > left) {
                    throw new IOException("no space left on device");
                }
                left -= length;
                out.write(bytes, offset, length);
            }
        };
    }

    @Test
    void aFileThatChangesMeanwhileIsNotSealed() {
        int[] opened = {0};
        Content moving = () -> new ByteArrayInputStream(new byte[] {(byte) opened[0]++});
        BundlePlan plan = SampleBundle.plan(
                SampleBundle.ID, List.of(new BundleEntry("data/report/x.txt", moving, "x.txt", "report")), List.of());
        assertThatThrownBy(() -> BundleWriter.write(folder, plan, Optional.empty()))
                .hasMessageContaining("data/report/x.txt");
        assertThat(folder.resolve(SampleBundle.ID.fileName())).doesNotExist();
    }

    @Test
    void namesThatSomeSystemWouldMistakeAreNotAllowed() {
        for (String path : List.of(
                "data/A.txt",
                "data/é.txt",
                "data/con.txt",
                "data/x",
                "data/x.exe",
                "data/../x.txt",
                "data/x..",
                "data//x.txt",
                "x.txt",
                "data/.x.txt",
                "data/a b.txt",
                "data/" + "a/".repeat(9) + "x.txt",
                "data/" + "a".repeat(70) + ".txt",
                "data/lpt1/x.txt",
                "data/aux.tar.txt",
                "data/x.txt ")) {
            assertThatThrownBy(() -> SampleBundle.entry(path, "x"))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aNameThatPeopleGaveIsFitted() {
        assertThat(PayloadNames.fit("metrics/sacct.psv")).startsWith("sacct-").endsWith(".psv");
        assertThat(PayloadNames.fit("sacct.psv")).isEqualTo("sacct.psv");
        assertThat(PayloadNames.fit("成果報告 最終版.DOCX")).matches("file-[0-9a-f]{8}\\.docx");
        assertThat(PayloadNames.fit("a/成果.docx")).isNotEqualTo(PayloadNames.fit("b/成果.docx"));
        assertThat(PayloadNames.fit("run.sh")).matches("run\\.sh-[0-9a-f]{8}\\.bin");
        for (String any : List.of("", ".", "..", "CON", "nul.txt", "/", "x".repeat(500), "\uD800", "a\u0000b.md")) {
            assertThat(PayloadNames.isAllowed("data/evidence/" + PayloadNames.fit(any)))
                    .as(any)
                    .isTrue();
        }
    }

    @Test
    void aFolderOrAMissingFileIsUnreadable() {
        assertThat(BundleFile.verify(folder, Optional.empty()).refusal().orElseThrow())
                .isInstanceOf(Refusal.Unreachable.class);
        assertThat(BundleFile.verify(folder.resolve("nothing.zip"), Optional.empty())
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
    }
}
