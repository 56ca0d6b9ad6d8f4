package io.github.taipei1.verify;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.document.read.foreign.ForeignReader;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.question.Questions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run over a folder of submissions. Files are looked at in parallel; what is wrong with one never stops another.
 *
 * @param asOf the day of the run
 * @param files by name
 * @param problems of the table and the folder
 * @param vanished files of the run before that are not there now
 * @param ledgerFault where the ledger's chain is broken, or why it could not be written; nothing was written to it then
 * @param ledgerHead SHA-256 of the ledger's last line after this run, to be noted elsewhere
 */
public record VerifyRun(
        LocalDate asOf,
        List<Verified> files,
        List<Problem> problems,
        List<LedgerEntry> vanished,
        Optional<Text> ledgerFault,
        String ledgerHead) {
    public VerifyRun {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        vanished = List.copyOf(vanished);
    }

    /**
     * @param folder of submissions; files in folders below it are not looked at
     * @param intake the office's table
     * @param ledgerFile where the ledger is kept
     * @throws IOException if the folder can't be listed or the ledger can't be read
     */
    public static VerifyRun of(Path folder, Intake intake, Path ledgerFile, Office office) throws IOException {
        return of(folder, intake, ledgerFile, office, Optional.empty());
    }

    /**
     * The same, held against what the run before noted.
     *
     * @param notedHead the ledger's head in the results of the run before, if they are there: a ledger that was cut short, or that is
     *     another office's, has no such line
     * @throws IOException if the folder can't be listed or the ledger can't be read
     */
    public static VerifyRun of(Path folder, Intake intake, Path ledgerFile, Office office, Optional<String> notedHead)
            throws IOException {
        Inbox inbox = Inbox.of(folder, intake, ledgerFile);
        List<Path> paths = inbox.files();
        Intake.Matched receipts = intake.against(
                paths.stream().map(path -> path.getFileName().toString()).toList());
        Ledger ledger = Ledger.read(ledgerFile);
        List<Facts> facts;
        try (ForeignReader reader = new ForeignReader(ForeignReader.Limits.USUAL)) {
            facts = paths.parallelStream()
                    .map(path ->
                            Examination.of(path, receipts.of(path.getFileName().toString()), office, reader))
                    .toList();
        }
        List<Facts> told = Neighbours.told(facts, ledger);
        List<LedgerEntry> seen = told.stream().map(VerifyRun::seen).toList();
        List<Verified> verified = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            verified.add(answered(told.get(i).with(ledger.standing(seen.get(i))), office));
        }
        Written after = written(ledger, ledgerFile, seen, office);
        List<Problem> problems = new ArrayList<>(receipts.problems());
        problems.addAll(intake.after(office.asOf()));
        problems.addAll(Waiving.idle(verified, office));
        problems.addAll(inbox.problems());
        notedHead.filter(head -> !ledger.contains(head)).ifPresent(head -> problems.add(cut(ledgerFile, head)));
        return new VerifyRun(office.asOf(), verified, problems, ledger.vanished(seen), after.fault(), after.head());
    }

    private static Problem cut(Path ledgerFile, String head) {
        String name = Shown.name(ledgerFile.getFileName().toString());
        return new Problem(
                Place.of(name),
                Text.of(
                        "查驗紀錄 " + name + " 沒有上次結果所記的末行（" + head.substring(0, 12) + "…）：可能遭截短、換回舊檔，或是另一份紀錄。",
                        "The ledger " + name + " lacks the last line that the results before noted ("
                                + head.substring(0, 12)
                                + "…): it was cut short, an old one was put back, or it is another ledger."),
                Text.of(
                        "請與備份核對後再採用本次「與上次相比」的結果；若改用另一份紀錄，可不理會。",
                        "Compare it with a backup before you rely on what is said of former runs; if you chose another ledger, all is well."));
    }

    /** What became of the ledger: what was found of the files is worth telling even where it could not be written down. */
    private record Written(Optional<Text> fault, String head) {}

    private static Written written(Ledger ledger, Path file, List<LedgerEntry> seen, Office office) {
        if (ledger.fault().isPresent() || seen.isEmpty()) {
            return new Written(ledger.fault(), ledger.head());
        }
        try {
            return new Written(
                    Optional.empty(), ledger.append(file, seen, office.asOf()).head());
        } catch (IOException e) {
            String why = Shown.name(e.getClass().getSimpleName() + ": " + e.getMessage());
            return new Written(
                    Optional.of(
                            Text.of(
                                    "本次結果未能寫入查驗紀錄（" + why
                                            + "）。其他結果照常產生；請確認該資料夾可寫入且沒有他人同時查驗，或以 -Dtaipei1.ledger 指定位置，再執行一次。",
                                    "This run could not be written into the ledger (" + why
                                            + "). All other results are there; see that the folder can be written and that nobody else verifies at the same time, or name a place with -Dtaipei1.ledger, and run again.")),
                    ledger.head());
        }
    }

    private static LedgerEntry seen(Facts facts) {
        return LedgerEntry.seen(
                facts.file(),
                facts.sha256(),
                facts.id(),
                facts.verification().seal(),
                facts.verification().verdict(),
                facts.receipt().flatMap(Receipt::receivedAt));
    }

    private static Verified answered(Facts facts, Office office) {
        List<Verified.Asked> answers = new ArrayList<>();
        for (Question question : Questions.all()) {
            answers.add(new Verified.Asked(question, answer(question, facts, office)));
        }
        return new Verified(facts, answers);
    }

    /** A fault of ours over one file must not keep the office from the others. */
    private static Answer answer(Question question, Facts facts, Office office) {
        try {
            return Waiving.applied(question.answer(facts, office), facts, office);
        } catch (RuntimeException | StackOverflowError e) {
            Text why = new Refusal.OurFault(e.getClass().getSimpleName()).what();
            return Answer.of(why, List.of(Remark.of("VER-09", Level.REVIEW, why)));
        }
    }

    /** How many files have an answer of this gravity as their gravest. */
    public long count(Answer.State state) {
        return files.stream().filter(file -> file.state() == state).count();
    }
}
