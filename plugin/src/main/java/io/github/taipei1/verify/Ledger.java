package io.github.taipei1.verify;

import io.github.taipei1.bundle.StrictText;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The office's memory of what arrived: one JSON line a file and run, each with the hash of the line before. A line that was changed,
 * removed or put in breaks the chain. Lines cut off at the end don't, so {@link #head} belongs into each run's result.
 */
public final class Ledger {
    /** What stands for the hash before the first line. */
    public static final String START = "0".repeat(64);

    private final byte[] bytes;
    private final List<LedgerEntry> entries;
    private final Optional<Text> fault;
    private final String head;

    private Ledger(byte[] bytes, List<LedgerEntry> entries, Optional<Text> fault, String head) {
        this.bytes = bytes;
        this.entries = List.copyOf(entries);
        this.fault = fault;
        this.head = head;
    }

    /** Reads a ledger and checks its chain; one that is not there yet is empty. */
    public static Ledger read(Path file) throws IOException {
        return of(file.getFileName().toString(), Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    }

    /** @param name of the file, for what is said of it */
    static Ledger of(String name, byte[] bytes) {
        List<LedgerEntry> entries = new ArrayList<>();
        String head = START;
        String text;
        try {
            text = StrictText.read(name, bytes);
        } catch (Refused e) {
            return new Ledger(bytes, entries, Optional.of(e.refusal().what()), head);
        }
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            Optional<LedgerEntry> entry = end < 0 ? Optional.empty() : LedgerJson.read(line);
            if (!entry.filter(follows(entries, head)).isPresent()) {
                return broken(name, bytes, entries, head, entry);
            }
            entries.add(entry.get());
            head = hash(line);
            at = end + 1;
        }
        return new Ledger(bytes, entries, Optional.empty(), head);
    }

    private static java.util.function.Predicate<LedgerEntry> follows(List<LedgerEntry> entries, String head) {
        int lastRun = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).run();
        return entry -> entry.previous().equals(head)
                && entry.number() == entries.size() + 1
                && (entry.run() == lastRun + 1 || entry.run() == lastRun && lastRun > 0);
    }

    /** A line that names another hash than the one before it has shows that the one before is not what it was. */
    private static Ledger broken(
            String name, byte[] bytes, List<LedgerEntry> entries, String head, Optional<LedgerEntry> next) {
        boolean before = !entries.isEmpty()
                && next.filter(entry -> !entry.previous().equals(head)).isPresent();
        if (!before) {
            return new Ledger(bytes, entries, Optional.of(broken(name, entries.size() + 1)), head);
        }
        LedgerEntry last = entries.remove(entries.size() - 1);
        return new Ledger(bytes, entries, Optional.of(broken(name, entries.size() + 1)), last.previous());
    }

    private static Text broken(String name, int line) {
        String shown = Shown.name(name);
        String zhTw = "查驗紀錄 " + shown + " 第 " + line + " 行起不可信：該行或其後曾被修改、刪除或插入。";
        String en = "The ledger " + shown + " can't be trusted from line " + line
                + " on: that line was changed, or one was removed or put in behind it.";
        String next = "本次結果未寫入；請換回備份，或保留該檔並以 -Dtaipei1.ledger 另立一份。";
        String nextEn =
                " Nothing of this run was written to it. Put a backup back, or keep this one and begin another with -Dtaipei1.ledger.";
        return line == 1
                ? Text.of(zhTw + next, en + nextEn)
                : Text.of(
                        zhTw + "第 " + line + " 行之前的內容仍可信。" + next,
                        en + " What stands before that line still holds." + nextEn);
    }

    private static String hash(String line) {
        return Sha256.hex(line);
    }

    /** The entries up to the first that can't be trusted. */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /** Where and how the chain is broken, if it is. */
    public Optional<Text> fault() {
        return fault;
    }

    /** SHA-256 of the last line: whoever notes it can tell later whether the end was cut off. */
    public String head() {
        return head;
    }

    /** Whether a head that was noted earlier is still part of this chain. */
    public boolean contains(String earlierHead) {
        return earlierHead.equals(START)
                || earlierHead.equals(head)
                || entries.stream().anyMatch(entry -> entry.previous().equals(earlierHead));
    }

    /** What is known of a file, from all runs before. */
    public Standing standing(LedgerEntry now) {
        Optional<LedgerEntry> sameFile = last(entry -> entry.file().equals(now.file()));
        if (sameFile.filter(entry -> entry.sha256().equals(now.sha256())).isPresent()) {
            return new Standing(Standing.Novelty.SAME, sameFile);
        }
        Optional<LedgerEntry> sameContent = last(entry -> entry.sha256().equals(now.sha256()));
        if (sameContent.isPresent()) {
            return new Standing(Standing.Novelty.RENAMED, sameContent);
        }
        Optional<LedgerEntry> sameSeal =
                last(entry -> isWhole(entry) && entry.seal().equals(now.seal()));
        if (isWhole(now) && sameSeal.isPresent()) {
            return new Standing(Standing.Novelty.REPACKED, sameSeal);
        }
        Optional<LedgerEntry> sameBundle =
                last(entry -> entry.bundle().isPresent() && entry.bundle().equals(now.bundle()));
        Optional<LedgerEntry> before = sameBundle.isPresent() ? sameBundle : sameFile;
        if (before.isEmpty()) {
            return new Standing(Standing.Novelty.FIRST, before);
        }
        boolean newer = now.revision().orElse(0) > before.get().revision().orElse(Integer.MAX_VALUE);
        return new Standing(newer ? Standing.Novelty.NEWER : Standing.Novelty.REPLACED, before);
    }

    private static boolean isWhole(LedgerEntry entry) {
        return entry.verdict() == Verdict.SEALED || entry.verdict() == Verdict.UNCONFIRMED;
    }

    private Optional<LedgerEntry> last(java.util.function.Predicate<LedgerEntry> wanted) {
        return entries.stream().filter(wanted).reduce((first, second) -> second);
    }

    /** The files of the last run that are not among these. */
    public List<LedgerEntry> vanished(List<LedgerEntry> now) {
        int lastRun = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).run();
        Set<String> files = new HashSet<>();
        now.forEach(entry -> files.add(entry.file()));
        return entries.stream()
                .filter(entry -> entry.run() == lastRun && !files.contains(entry.file()))
                .toList();
    }

    /**
     * Writes what this run saw behind what was there. A killed run leaves the old ledger or the new one.
     *
     * @return the ledger with the new lines
     * @throws IOException if it can't be written, its chain is broken, or another run wrote it in between
     */
    public Ledger append(Path file, List<LedgerEntry> now, LocalDate on) throws IOException {
        if (fault.isPresent()) {
            throw new IOException(fault.get().en());
        }
        return LedgerLock.holding(file, () -> appended(file, now, on));
    }

    private Ledger appended(Path file, List<LedgerEntry> now, LocalDate on) throws IOException {
        if (!Arrays.equals(bytes, Files.exists(file) ? Files.readAllBytes(file) : new byte[0])) {
            throw new IOException("another run wrote the ledger in between: " + file.getFileName());
        }
        int run = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).run() + 1;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes);
        String previous = head;
        int number = entries.size();
        for (LedgerEntry entry : now) {
            String line = LedgerJson.write(entry.at(++number, previous, run, on.toString()));
            all.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            previous = hash(line);
        }
        byte[] written = all.toByteArray();
        WholeFile.write(file, out -> out.write(written));
        return of(file.getFileName().toString(), written);
    }
}
