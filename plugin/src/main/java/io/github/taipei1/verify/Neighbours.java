package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.Seal;
import io.github.taipei1.bundle.SealMatch;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the files of a folder against one another: whose seal code was typed for whom, which are copies of one submission, which is the
 * newest revision.
 */
final class Neighbours {
    private static final Comparator<Facts> FIRST_RECEIVED = Comparator.comparing((Facts one) -> !one.isWhole())
            .thenComparing(
                    one -> receivedAt(one).orElse(null), Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Facts::file);

    private final Map<String, List<Known>> codes = new HashMap<>();
    /** Seals of content whose code was given with one of its files. */
    private final Set<String> confirmed = new HashSet<>();

    private final Map<String, Facts> originals = new HashMap<>();
    private final Map<String, Facts> newest = new HashMap<>();
    private final Map<String, List<Facts>> revisions = new HashMap<>();

    private Neighbours() {}

    /** A bundle that has a seal code: of this folder, or one that the ledger remembers. */
    private record Known(String file, String submission, int revision) {
        boolean isAnotherThan(BundleId id) {
            return !submission.equals(LedgerEntry.submission(id)) || revision != id.revision();
        }
    }

    /** The same files in the same order, each with what it is among the others. */
    static List<Facts> told(List<Facts> facts, Ledger ledger) {
        Neighbours neighbours = new Neighbours();
        neighbours.learnCodes(facts, ledger);
        facts.stream()
                .filter(one -> one.verification().verdict() == Verdict.SEALED)
                .forEach(one -> one.verification().seal().ifPresent(neighbours.confirmed::add));
        List<Facts> settled = facts.stream()
                .map(neighbours::withCodeOf)
                .map(neighbours::withCodeOfCopy)
                .toList();
        settled.stream().filter(Facts::isSound).forEach(neighbours::learn);
        List<Facts> copies = settled.stream().map(neighbours::withCopyOf).toList();
        copies.stream()
                .filter(one -> one.isWhole() && one.among().copyOf().isEmpty())
                .forEach(neighbours::learnNewest);
        return copies.stream()
                .map(neighbours::withRival)
                .map(neighbours::withReplacedBy)
                .toList();
    }

    private void learnCodes(List<Facts> facts, Ledger ledger) {
        for (Facts one : facts) {
            one.id()
                    .ifPresent(id -> one.verification()
                            .seal()
                            .ifPresent(seal ->
                                    learnCode(seal, new Known(one.file(), LedgerEntry.submission(id), id.revision()))));
        }
        for (LedgerEntry entry : ledger.entries()) {
            entry.seal()
                    .filter(seal ->
                            entry.bundle().isPresent() && entry.revision().isPresent())
                    .ifPresent(seal -> learnCode(
                            seal,
                            new Known(
                                    entry.file(),
                                    entry.bundle().get(),
                                    entry.revision().get())));
        }
    }

    private void learnCode(String seal, Known known) {
        codes.computeIfAbsent(seal, any -> new ArrayList<>()).add(known);
    }

    /**
     * A code of another team's bundle, or of another revision, is a slip. The code of what has the same name is none: whoever alters a
     * bundle and makes it up again has that one at hand.
     */
    private Facts withCodeOf(Facts one) {
        if (!one.isSound() || one.isWhole() || one.id().isEmpty()) {
            return one;
        }
        return one.receipt()
                .flatMap(Receipt::seal)
                .flatMap(Seal::read)
                .flatMap(typed -> codes.getOrDefault(typed, List.of()).stream()
                        .filter(known -> known.isAnotherThan(one.id().get()))
                        .findFirst())
                .map(known -> one.with(one.verification().unconfirmed())
                        .with(one.among().codeOf(known.file())))
                .orElse(one);
    }

    /** Who sends the same file twice often gives its code once. */
    private Facts withCodeOfCopy(Facts one) {
        Verification verification = one.verification();
        boolean open = verification.verdict() == Verdict.UNCONFIRMED
                && one.among().codeOf().isEmpty()
                && verification.sealMatch().filter(SealMatch.DIFFERS::equals).isEmpty();
        return open && verification.seal().filter(confirmed::contains).isPresent()
                ? one.with(verification.confirmed())
                : one;
    }

    private void learn(Facts one) {
        one.verification()
                .seal()
                .ifPresent(seal -> originals.merge(
                        seal, one, (first, second) -> FIRST_RECEIVED.compare(first, second) <= 0 ? first : second));
    }

    /** A copy has the content of its original, so nothing of it is judged by another day. */
    private Facts withCopyOf(Facts one) {
        Optional<Facts> original = one.verification()
                .seal()
                .filter(seal -> one.isSound())
                .map(originals::get)
                .filter(first -> !first.file().equals(one.file()));
        return original.map(first -> first.content()
                        .map(one::with)
                        .orElse(one)
                        .with(one.among().copyOf(first.file())))
                .orElse(one);
    }

    private void learnNewest(Facts one) {
        one.id().ifPresent(id -> {
            String submission = LedgerEntry.submission(id);
            newest.merge(submission, one, (first, second) -> isNewer(second, first) ? second : first);
            revisions.computeIfAbsent(submission, any -> new ArrayList<>()).add(one);
        });
    }

    private static boolean isNewer(Facts one, Facts other) {
        int revisions = Integer.compare(
                one.id().orElseThrow().revision(), other.id().orElseThrow().revision());
        Instant received = receivedAt(one).orElse(Instant.MIN);
        return revisions > 0
                || revisions == 0 && received.isAfter(receivedAt(other).orElse(Instant.MIN));
    }

    /** Two contents of the newest revision of which the table does not say which came last: one of them counts, and a person must say which. */
    private Facts withRival(Facts one) {
        if (!one.isWhole() || one.id().isEmpty() || one.among().copyOf().isPresent()) {
            return one;
        }
        String submission = LedgerEntry.submission(one.id().get());
        Facts last = newest.get(submission);
        Optional<String> rival = !isTied(one, last)
                ? Optional.empty()
                : revisions.get(submission).stream()
                        .filter(other -> !other.file().equals(one.file()) && isTied(other, last))
                        .map(Facts::file)
                        .findFirst();
        return one.with(one.among().rival(rival));
    }

    /** Whether nobody can say that one of them came later; a day without a time may be any time of it. */
    private static boolean isTied(Facts one, Facts other) {
        if (one.id().orElseThrow().revision() != other.id().orElseThrow().revision()) {
            return false;
        }
        Optional<ReceivedAt> first = one.receipt().flatMap(Receipt::receivedAt);
        Optional<ReceivedAt> second = other.receipt().flatMap(Receipt::receivedAt);
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        boolean timed = first.get().time().isPresent() && second.get().time().isPresent();
        return timed
                ? first.get().instant().equals(second.get().instant())
                : first.get().day().equals(second.get().day());
    }

    private Facts withReplacedBy(Facts one) {
        Optional<String> newer = one.id()
                .filter(any -> one.among().rival().isEmpty())
                .map(id -> newest.get(LedgerEntry.submission(id)))
                .map(Facts::file)
                .filter(file -> !file.equals(one.among().copyOf().orElse(one.file())));
        return one.with(one.among().replacedBy(newer));
    }

    private static Optional<Instant> receivedAt(Facts one) {
        return one.receipt().flatMap(Receipt::receivedAt).map(ReceivedAt::instant);
    }
}
