package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundlePlan;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one inbox that have to do with one another: copies, revisions, and codes that were typed into the wrong row. */
class NeighboursTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path office;

    private Path inbox;

    @BeforeEach
    void anInbox() throws IOException {
        inbox = Files.createDirectory(office.resolve("inbox"));
    }

    private Sealed seal(String unit, int revision, String note) throws IOException {
        Json.Obj content = Json.object()
                .put("config", Handing.config(""))
                .put("note", Json.of(note))
                .build();
        BundlePlan plan = new BundlePlan(
                new BundleId("call-4", "DGX", 2, unit, revision),
                LocalDate.of(2025, 12, 20),
                false,
                "test",
                new BagInfo(List.of()),
                List.of(),
                List.of(),
                content);
        Sealed sealed = BundleWriter.write(inbox, plan, Optional.empty());
        Files.deleteIfExists(inbox.resolve(BundleWriter.SEAL_NOTE));
        return sealed;
    }

    private void packAgain(String file, String copy) throws IOException {
        try (InputStream in = Files.newInputStream(inbox.resolve(file));
                ZipInputStream from = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(inbox.resolve(copy));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
        }
    }

    private VerifyRun run(String... rows) throws IOException {
        String table = "file,received-at,seal\n" + String.join("\n", rows) + "\n";
        return VerifyRun.of(
                inbox,
                IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8)),
                office.resolve("ledger.jsonl"),
                Office.of(DAY));
    }

    private static Verified file(VerifyRun run, String name) {
        return run.files().stream()
                .filter(one -> one.facts().file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(Verified file, String question) {
        return file.answers().stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static boolean says(Answer answer, String words) {
        return answer.remarks().stream().anyMatch(remark -> remark.what().zhTw().contains(words));
    }

    @Test
    void aCopyIsNoNewerRevisionAndItsOriginalsTimeCounts() throws IOException {
        Sealed first = seal("lead-co", 1, "");
        packAgain(first.fileName(), "a-late-copy.zip");

        VerifyRun run = run(
                first.fileName() + ",2025-12-24," + first.seal(), "a-late-copy.zip,2025-12-29 10:00," + first.seal());

        Verified original = file(run, first.fileName());
        assertThat(original.facts().among()).isEqualTo(Among.ALONE);
        assertThat(answer(original, "on-time").state()).isEqualTo(Answer.State.GOOD);
        Verified copy = file(run, "a-late-copy.zip");
        assertThat(copy.facts().among().copyOf()).contains(first.fileName());
        assertThat(copy.facts().among().replacedBy()).isEmpty();
        assertThat(answer(copy, "on-time").state()).isEqualTo(Answer.State.GOOD);
        assertThat(says(answer(copy, "on-time"), "與 " + first.fileName() + " 內容相同（副本）"))
                .isTrue();
        assertThat(copy.asks()).isEmpty();
        assertThat(says(answer(copy, "unaltered"), "內容未變")).isTrue();
    }

    /** The code of one is the code of the other: the content is the same. */
    @Test
    void aCodeThatWasGivenWithACopyConfirmsItsOriginal() throws IOException {
        Sealed first = seal("lead-co", 1, "");
        packAgain(first.fileName(), "again.zip");
        for (String typed : List.of("", "T1B-0000-0000-0000-0001")) {
            VerifyRun run = run(first.fileName() + ",2025-12-20," + typed, "again.zip,2025-12-22," + first.seal());
            assertThat(file(run, first.fileName()).facts().verification().verdict())
                    .as(typed)
                    .isEqualTo(Verdict.SEALED);
            assertThat(file(run, first.fileName()).asks())
                    .noneMatch(remark -> remark.code().equals("VER-03"));
        }
        VerifyRun without = run(first.fileName() + ",2025-12-20,", "again.zip,2025-12-22,");
        assertThat(file(without, first.fileName()).facts().verification().verdict())
                .isEqualTo(Verdict.UNCONFIRMED);
    }

    @Test
    void aCopyOfAnEarlierRevisionIsReplacedLikeItsOriginal() throws IOException {
        Sealed first = seal("lead-co", 1, "");
        packAgain(first.fileName(), "again.zip");
        Sealed second = seal("lead-co", 2, "");

        VerifyRun run = run(first.fileName() + ",2025-12-20,", "again.zip,2025-12-22,", second.fileName() + ",,");

        assertThat(file(run, first.fileName()).facts().among().replacedBy()).contains(second.fileName());
        assertThat(file(run, "again.zip").facts().among().replacedBy()).contains(second.fileName());
        assertThat(file(run, second.fileName()).facts().among().replacedBy()).isEmpty();
    }

    @Test
    void anAlteredFileIsNoCopyAndItsContentIsNotCalledTheSame() throws IOException {
        Sealed first = seal("lead-co", 1, "unsre Worte");
        byte[] bytes = Files.readAllBytes(inbox.resolve(first.fileName()));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("unsre Worte");
        bytes[at] ^= 1;
        Files.write(inbox.resolve("altered.zip"), bytes);

        Verified altered = file(run("altered.zip,2025-12-24," + first.seal()), "altered.zip");

        assertThat(altered.facts().verification().verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(altered.facts().among().copyOf()).isEmpty();
        assertThat(says(answer(altered, "unaltered"), "內容未變")).isFalse();
    }

    @Test
    void theCodeOfAnotherTeamsBundleIsASlipAndTheContentIsJudged() throws IOException {
        Sealed one = seal("lead-co", 1, "");
        Sealed other = seal("other-co", 1, "");

        VerifyRun run = run(one.fileName() + ",2025-12-24," + other.seal(), other.fileName() + ",2025-12-24,");

        Verified mixedUp = file(run, one.fileName());
        assertThat(mixedUp.facts().verification().verdict()).isEqualTo(Verdict.UNCONFIRMED);
        assertThat(mixedUp.facts().among().codeOf()).contains(other.fileName());
        assertThat(answer(mixedUp, "unaltered").state()).isEqualTo(Answer.State.CONCERN);
        assertThat(answer(mixedUp, "unaltered").summary().zhTw()).startsWith("內容完整，但來源未經確認（");
        assertThat(answer(mixedUp, "rules").state()).isNotEqualTo(Answer.State.OPEN);
    }

    @Test
    void theLedgerKnowsTheCodeOfAnEarlierRevision() throws IOException {
        Sealed first = seal("lead-co", 1, "");
        run();
        Files.delete(inbox.resolve(first.fileName()));
        Sealed second = seal("lead-co", 2, "");

        Verified file = file(run(second.fileName() + ",2025-12-24," + first.seal()), second.fileName());

        assertThat(file.facts().verification().verdict()).isEqualTo(Verdict.UNCONFIRMED);
        assertThat(file.facts().among().codeOf()).contains(first.fileName());
    }

    @Test
    void whatWasMadeUpAgainUnderTheOldCodeStaysAlteredButIsJudged() throws IOException {
        Sealed first = seal("lead-co", 1, "");
        run();
        Sealed made = seal("lead-co", 1, "other words");

        Verified file = file(run(made.fileName() + ",2025-12-24," + first.seal()), made.fileName());

        assertThat(file.facts().verification().verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(file.state()).isEqualTo(Answer.State.BAD);
        assertThat(answer(file, "unaltered").summary().zhTw()).isEqualTo("內容已變更（封存碼不符：可能填錯或填了另一份）");
        assertThat(answer(file, "rules").state()).isNotEqualTo(Answer.State.OPEN);
        assertThat(file.facts().among().replacedBy()).isEmpty();
    }

    private Sealed twins() throws IOException {
        Sealed first = seal("lead-co", 1, "");
        Files.move(inbox.resolve(first.fileName()), inbox.resolve("first.zip"));
        Sealed second = seal("lead-co", 1, "another");
        Files.move(inbox.resolve(second.fileName()), inbox.resolve("second.zip"));
        return first;
    }

    private void assertAPersonDecides(VerifyRun run) {
        for (String name : List.of("first.zip", "second.zip")) {
            Verified one = file(run, name);
            String other = name.equals("first.zip") ? "second.zip" : "first.zip";
            assertThat(one.facts().among().rival()).as(name).contains(other);
            assertThat(one.facts().among().replacedBy()).as(name).isEmpty();
            assertThat(says(answer(one, "on-time"), other + " 為同一修訂次號而內容不同"))
                    .as(name)
                    .isTrue();
            assertThat(answer(one, "on-time").state()).as(name).isEqualTo(Answer.State.PERSON);
        }
    }

    @Test
    void twoContentsOfOneRevisionReceivedAtOnceAreAPersonsToChooseFrom() throws IOException {
        twins();
        assertAPersonDecides(run("first.zip,2025-12-24 10:00,", "second.zip,2025-12-24 10:00,"));
        assertAPersonDecides(run("first.zip,2025-12-24,", "second.zip,2025-12-24 17:00,"));
        assertAPersonDecides(run("first.zip,,", "second.zip,2025-12-24 17:00,"));
    }

    @Test
    void aLaterMinuteOrDaySettlesWhichContentCounts() throws IOException {
        twins();
        for (VerifyRun run : List.of(
                run("first.zip,2025-12-24 10:00,", "second.zip,2025-12-24 10:01,"),
                run("first.zip,2025-12-23,", "second.zip,2025-12-24,"))) {
            assertThat(file(run, "first.zip").facts().among().rival()).isEmpty();
            assertThat(file(run, "first.zip").facts().among().replacedBy()).contains("second.zip");
            assertThat(file(run, "second.zip").facts().among().replacedBy()).isEmpty();
            assertThat(file(run, "second.zip").facts().among().rival()).isEmpty();
        }
    }

    @Test
    void copiesOfOneContentAndOlderRevisionsAreNoRivals() throws IOException {
        Sealed first = seal("lead-co", 1, "");
        packAgain(first.fileName(), "copy.zip");
        Sealed second = seal("lead-co", 2, "");

        VerifyRun run = run(
                first.fileName() + ",2025-12-24 10:00,",
                "copy.zip,2025-12-24 10:00,",
                second.fileName() + ",2025-12-24 10:00,");

        assertThat(run.files())
                .allSatisfy(one -> assertThat(one.facts().among().rival()).isEmpty());
        assertThat(file(run, first.fileName()).facts().among().replacedBy()).contains(second.fileName());
    }
}
