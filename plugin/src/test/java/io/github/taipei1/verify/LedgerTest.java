package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 27);

    @TempDir
    Path folder;

    private static LedgerEntry seen(String file, char hash, String unit, int revision) {
        return seen(file, hash, unit, revision, "T1B-KPHN-MKNR-3P1V-HXV" + hash);
    }

    private static LedgerEntry seen(String file, char hash, String unit, int revision, String seal) {
        return LedgerEntry.seen(
                file,
                String.valueOf(hash).repeat(64),
                Optional.of(new BundleId("call-4", "DGX", 2, unit, revision)),
                Optional.of(seal),
                Verdict.SEALED,
                ReceivedAt.read("2025-12-26 17:03").value());
    }

    private Path file() {
        return folder.resolve("ledger.jsonl");
    }

    private Ledger twoRuns() throws IOException {
        Ledger first = Ledger.read(file())
                .append(file(), List.of(seen("a.zip", 'a', "team-a", 1), seen("b.zip", 'b', "team-b", 1)), DAY);
        return first.append(file(), List.of(seen("a.zip", 'a', "team-a", 1)), DAY.plusDays(1));
    }

    @Test
    void remembersRunByRun() throws IOException {
        Ledger ledger = twoRuns();
        Ledger again = Ledger.read(file());
        assertThat(again.entries()).isEqualTo(ledger.entries()).hasSize(3);
        assertThat(again.entries()).extracting(LedgerEntry::run).containsExactly(1, 1, 2);
        assertThat(again.head()).isEqualTo(ledger.head());
        assertThat(again.fault()).isEmpty();
    }

    @Test
    void tellsWhatChangedSince() throws IOException {
        Ledger ledger = twoRuns();
        assertThat(novelty(ledger, seen("a.zip", 'a', "team-a", 1))).isEqualTo(Standing.Novelty.SAME);
        assertThat(novelty(ledger, seen("a2.zip", 'a', "team-a", 1))).isEqualTo(Standing.Novelty.RENAMED);
        assertThat(novelty(ledger, seen("a.zip", 'c', "team-a", 2))).isEqualTo(Standing.Novelty.NEWER);
        assertThat(novelty(ledger, seen("a.zip", 'c', "team-a", 1))).isEqualTo(Standing.Novelty.REPLACED);
        assertThat(novelty(ledger, seen("x.zip", 'd', "team-d", 1))).isEqualTo(Standing.Novelty.FIRST);
        LedgerEntry unreadable = LedgerEntry.seen(
                "b.zip", "e".repeat(64), Optional.empty(), Optional.empty(), Verdict.UNREADABLE, Optional.empty());
        assertThat(novelty(ledger, unreadable)).isEqualTo(Standing.Novelty.REPLACED);
        assertThat(ledger.vanished(List.of())).extracting(LedgerEntry::file).containsExactly("a.zip");
    }

    private static Standing.Novelty novelty(Ledger ledger, LedgerEntry now) {
        return ledger.standing(now).novelty();
    }

    @Test
    void eachChangedBitBreaksTheChain() throws IOException {
        String head = twoRuns().head();
        byte[] good = Files.readAllBytes(file());
        for (int i = 0; i < good.length * 8; i++) {
            byte[] bad = good.clone();
            bad[i / 8] ^= (byte) (1 << i % 8);
            Ledger ledger = Ledger.of("l.jsonl", bad);
            assertThat(ledger.fault().isPresent() || !ledger.contains(head))
                    .as("bit %d", i)
                    .isTrue();
        }
    }

    @Test
    void aLineRemovedMovedOrPutInBreaksTheChain() throws IOException {
        String head = twoRuns().head();
        List<String> lines = Files.readAllLines(file());
        List<List<String>> bad = new ArrayList<>();
        bad.add(lines.subList(1, 3));
        bad.add(List.of(lines.get(0), lines.get(2)));
        bad.add(List.of(lines.get(0), lines.get(0), lines.get(1), lines.get(2)));
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        bad.add(reversed);
        for (List<String> one : bad) {
            assertThat(Ledger.of("l.jsonl", join(one)).fault()).isPresent();
        }
        Ledger cut = Ledger.of("l.jsonl", join(lines.subList(0, 2)));
        assertThat(cut.fault()).isEmpty();
        assertThat(cut.contains(head))
                .as("a head that was noted shows that the end is gone")
                .isFalse();
    }

    private static byte[] join(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theForgedLineIsNamedAndNothingOfItIsUsed() throws IOException {
        twoRuns();
        List<String> lines = new ArrayList<>(Files.readAllLines(file()));
        lines.set(1, lines.get(1).replace("team-b", "team-x"));
        Ledger second = Ledger.of("紀錄.jsonl", join(lines));
        assertThat(second.fault().orElseThrow().zhTw()).contains("紀錄.jsonl 第 2 行起", "第 2 行之前的內容仍可信", "未寫入", "另立一份");
        assertThat(second.entries()).extracting(LedgerEntry::file).containsExactly("a.zip");

        lines.set(0, lines.get(0).replace("team-a", "team-x"));
        Ledger first = Ledger.of("紀錄.jsonl", join(lines));
        assertThat(first.fault().orElseThrow().zhTw()).contains("第 1 行起").doesNotContain("仍可信");
        assertThat(first.entries()).isEmpty();
        assertThat(first.head()).isEqualTo(Ledger.START);
    }

    @Test
    void theSameSealIsTheSameContentHoweverItWasPacked() throws IOException {
        Ledger ledger = twoRuns();
        assertThat(novelty(ledger, seen("again.zip", 'f', "team-a", 1, "T1B-KPHN-MKNR-3P1V-HXVa")))
                .isEqualTo(Standing.Novelty.REPACKED);
    }

    @Test
    void aBrokenLedgerIsNotWrittenOn() throws IOException {
        twoRuns();
        byte[] good = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(good, good.length - 1));
        Ledger broken = Ledger.read(file());
        assertThat(broken.fault().orElseThrow().zhTw()).contains("第 3 行");
        assertThat(broken.entries()).hasSize(2);
        assertThatThrownBy(() -> broken.append(file(), List.of(), DAY)).isInstanceOf(IOException.class);
    }

    @Test
    void twoRunsAtOnceDoNotLoseALine() throws IOException {
        Ledger one = Ledger.read(file());
        Ledger other = Ledger.read(file());
        one.append(file(), List.of(seen("a.zip", 'a', "team-a", 1)), DAY);
        assertThatThrownBy(() -> other.append(file(), List.of(seen("b.zip", 'b', "team-b", 1)), DAY))
                .isInstanceOf(IOException.class);
        assertThat(Ledger.read(file()).entries()).hasSize(1);
    }

    /** Both looked at the ledger as it was before; the one that comes second must not take the other's lines away. */
    @Test
    void whoComesSecondWaitsAndWritesNothing() throws Exception {
        Ledger before = twoRuns();
        List<IOException> refused = Collections.synchronizedList(new ArrayList<>());
        Thread second = new Thread(() -> {
            try {
                before.append(file(), List.of(seen("c.zip", 'c', "team-c", 1)), DAY);
            } catch (IOException e) {
                refused.add(e);
            }
        });
        byte[] others = LedgerLock.holding(file(), () -> {
            second.start();
            while (second.getState() != Thread.State.BLOCKED && second.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            byte[] more = (Files.readString(file()) + "{}\n").getBytes(StandardCharsets.UTF_8);
            return Files.write(file(), more).equals(file()) ? more : new byte[0];
        });
        second.join();
        assertThat(refused).singleElement().satisfies(e -> assertThat(e).hasMessageContaining("another run"));
        assertThat(Files.readAllBytes(file())).isEqualTo(others);
    }
}
