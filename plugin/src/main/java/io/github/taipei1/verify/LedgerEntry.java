package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.Verdict;
import java.util.Optional;

/**
 * One line of the ledger: a file as one run saw it.
 *
 * @param number of the line, from 1
 * @param previous SHA-256 of the line before; zeros for the first
 * @param run number of the run, from 1
 * @param on the day of the run
 * @param file name in the folder
 * @param sha256 of the file
 * @param bundle whose submission it is, without the revision; empty if unreadable
 * @param revision of the bundle, if readable
 * @param seal the code of its content
 * @param receivedAt as the office's table had it then
 */
public record LedgerEntry(
        int number,
        String previous,
        int run,
        String on,
        String file,
        String sha256,
        Optional<String> bundle,
        Optional<Integer> revision,
        Optional<String> seal,
        Verdict verdict,
        Optional<String> receivedAt) {

    /** The same as another run saw it, at another place of the chain. */
    LedgerEntry at(int newNumber, String newPrevious, int newRun, String newOn) {
        return new LedgerEntry(
                newNumber, newPrevious, newRun, newOn, file, sha256, bundle, revision, seal, verdict, receivedAt);
    }

    /** Which submission a bundle is, whatever its revision. */
    static String submission(BundleId id) {
        return id.call() + "/" + id.cluster() + "/" + id.batch() + "/" + id.unit();
    }

    /** A file as this run sees it; its place in the chain comes when it is written. */
    public static LedgerEntry seen(
            String file,
            String sha256,
            Optional<BundleId> id,
            Optional<String> seal,
            Verdict verdict,
            Optional<ReceivedAt> receivedAt) {
        return new LedgerEntry(
                1,
                Ledger.START,
                1,
                "",
                file,
                sha256,
                id.map(LedgerEntry::submission),
                id.map(BundleId::revision),
                seal,
                verdict,
                receivedAt.map(ReceivedAt::toString));
    }
}
