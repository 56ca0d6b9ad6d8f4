package io.github.taipei1.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.taipei1.bundle.json.CanonicalJson;
import io.github.taipei1.bundle.json.StrictJson;
import io.github.taipei1.bundle.zip.RandomBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleIndexTest {
    @Test
    void holdsToItsPublishedSchema(@TempDir Path folder) throws Exception {
        try (var in = getClass().getClassLoader().getResourceAsStream("taipei1/schema/bundle.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            byte[] lead = SampleBundle.bytes(folder, SampleBundle.joint(folder), Optional.empty());
            String name = SampleBundle.ID.name() + "/" + BundleIndex.PATH;
            String text = new String(SampleBundle.files(lead).get(name), StandardCharsets.UTF_8);
            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void isReadBackAsItWasWritten(@TempDir Path folder) throws Exception {
        byte[] lead = SampleBundle.bytes(folder, SampleBundle.joint(folder), Optional.empty());
        try (BundleFile file = BundleFile.open(RandomBytes.of(lead))) {
            BundleIndex index = file.verify(Optional.empty()).index().orElseThrow();
            byte[] written = file.read(BundleIndex.PATH, 1 << 20);
            assertThat(CanonicalJson.bytes(IndexJson.write(index))).isEqualTo(written);
            assertThat(IndexJson.read(StrictJson.read(new String(written, StandardCharsets.UTF_8))))
                    .isEqualTo(index);
        }
    }

    @Property(tries = 60)
    void filesOfAnyNameAndContentComeOutAsTheyWentIn(
            @ForAll @Size(min = 1, max = 5)
                    Map<@StringLength(min = 1, max = 20) String, @Size(max = 2000) byte[]> files)
            throws IOException {
        Path folder = Files.createTempDirectory("bundle");
        List<BundleEntry> entries = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (isText(name)) {
                String path = "data/evidence/" + PayloadNames.fit(name);
                entries.add(new BundleEntry(path, Content.of(bytes), name, "evidence"));
            }
        });
        byte[] zip =
                SampleBundle.bytes(folder, SampleBundle.plan(SampleBundle.ID, entries, List.of()), Optional.empty());
        try (BundleFile file = BundleFile.open(RandomBytes.of(zip))) {
            Verification found = file.verify(Optional.of(SampleBundle.seal(folder)));
            assertThat(found.verdict()).isEqualTo(Verdict.SEALED);
            BundleTree tree = new BundleTree(file, found.index().orElseThrow(), Set.of("evidence"));
            assertThat(tree.list().files()).hasSize(entries.size());
            for (String name : tree.list().files()) {
                assertThat(tree.read(name)).isEqualTo(files.get(name));
            }
        } finally {
            Files.delete(folder.resolve(SampleBundle.ID.fileName()));
            Files.delete(folder.resolve(BundleWriter.SEAL_NOTE));
            Files.delete(folder);
        }
    }

    private static boolean isText(String name) {
        return !name.isBlank() && name.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000);
    }

    @Test
    void aMembersBundleGoesWholeIntoTheLeads(@TempDir Path folder) throws Exception {
        SampleBundle.bytes(
                folder, SampleBundle.plan(SampleBundle.MEMBER_ID, SampleBundle.entries(), List.of()), Optional.empty());
        Path zip = folder.resolve(SampleBundle.MEMBER_ID.fileName());
        try (MemberFiles member = MemberFiles.open("member-u", zip);
                MemberFiles wrong = MemberFiles.open("member-x", zip)) {
            assertThat(member.isUsable()).isTrue();
            assertThat(wrong.isUsable()).isFalse();
            BundlePlan plan = SampleBundle.plan(SampleBundle.ID, member.entries(), List.of(member.seal()));
            byte[] lead = SampleBundle.bytes(folder.resolve("lead"), plan, Optional.empty());
            Verification found =
                    BundleFile.verify(RandomBytes.of(lead), Optional.of(SampleBundle.seal(folder.resolve("lead"))));
            assertThat(found.isIntact()).isTrue();
            assertThat(found.members().get(0).verdict()).isEqualTo(Verdict.SEALED);
        }
    }
}
