package io.github.taipei1.verify.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.IntakeReader;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import io.github.taipei1.verify.write.VerifyFiles;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of hostile files in one folder with a good one among them. */
class HostileInboxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path office;

    @Test
    void eachGetsARowThatSaysWhyAndTheGoodOneIsAnswered() throws IOException {
        Path folder = Files.createDirectory(office.resolve("inbox"));
        Inbox inbox = fill(folder);
        SortedSet<String> before = below(office);
        List<URI> asked = new CopyOnWriteArrayList<>();
        ProxySelector ordinary = ProxySelector.getDefault();
        ProxySelector.setDefault(recording(asked));
        VerifyRun run;
        try {
            run = verify(folder);
            VerifyFiles.write(run, Office.of(DAY), "test", office.resolve("out"));
        } finally {
            ProxySelector.setDefault(ordinary);
        }

        assertThat(run.files().size() + 2).isEqualTo(inbox.count()).isGreaterThan(300);
        assertThat(run.problems()).anyMatch(problem -> problem.message().en().contains("Thumbs.db, desktop.ini"));
        assertThat(run.files()).allSatisfy(HostileInboxTest::isAnswered);
        assertThat(asked).as("nothing asks for the network").isEmpty();
        SortedSet<String> added = below(office);
        added.removeAll(before);
        assertThat(added)
                .allMatch(
                        path -> Set.of("ledger.jsonl", ".ledger.jsonl.lock").contains(path) || path.startsWith("out"));
        Verified good = run.files().stream()
                .filter(file -> file.facts().file().equals("good.zip"))
                .findFirst()
                .orElseThrow();
        assertThat(good.facts().verification().verdict()).isEqualTo(Verdict.UNCONFIRMED);
        assertThat(good.answers()).noneMatch(asks -> asks.answer().state() == Answer.State.OPEN);
    }

    static Inbox fill(Path folder) {
        Inbox inbox = new Inbox(folder);
        inbox.bundle("good", Inbox.config(""), Map.of("README.md", Inbox.bytes("# x\n")), "source");
        Archives.into(inbox);
        Indexes.into(inbox);
        Texts.into(inbox);
        Tables.into(inbox);
        OfficeFiles.into(inbox);
        Mails.into(inbox);
        FileNames.into(inbox);
        return inbox;
    }

    private VerifyRun verify(Path folder) throws IOException {
        byte[] table = "file,received-at,seal\ngood.zip,2025-12-24,\n".getBytes(StandardCharsets.UTF_8);
        return VerifyRun.of(
                folder, IntakeReader.read("received.csv", table), office.resolve("ledger.jsonl"), Office.of(DAY));
    }

    /** A row says what was found, and no fault of ours stands in for an answer. */
    private static void isAnswered(Verified file) {
        String name = file.facts().file();
        assertThat(file.answers())
                .as(name)
                .allSatisfy(asked -> assertThat(asked.answer().summary().zhTw()).isNotBlank());
        assertThat(file.facts().verification().refusal().map(Refusal::getClass))
                .as(name)
                .isNotEqualTo(java.util.Optional.of(Refusal.OurFault.class));
        assertThat(file.facts().unreadContent().stream())
                .as(name)
                .noneMatch(why -> why instanceof Refusal.OurFault || why instanceof Refusal.TakesTooLong);
        assertThat(file.answers().stream().flatMap(asked -> asked.answer().remarks().stream()))
                .as(name)
                .noneMatch(remark -> remark.code().equals("VER-09"));
    }

    private static ProxySelector recording(List<URI> asked) {
        return new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(java.net.Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        };
    }

    private static SortedSet<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            SortedSet<String> names = new TreeSet<>();
            all.forEach(path -> names.add(folder.relativize(path).toString()));
            return names;
        }
    }
}
