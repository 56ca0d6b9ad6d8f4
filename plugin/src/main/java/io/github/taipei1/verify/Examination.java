package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.bag.Fingerprint;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.yaml.Places;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looks at one file of the folder: its integrity, then, if that is what was sealed, what it holds, worked out again. Whatever is wrong with a
 * file is an answer, and so is a fault of ours: nothing is thrown, so that no file can stop another.
 */
final class Examination {
    /** Honest content takes a second or two; this is for what was made to take hours. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Office office;
    private final LocalDate day;
    private final OfficeReader reader;

    private Examination(Office office, LocalDate day, OfficeReader reader) {
        this.reader = reader;
        this.office = office;
        this.day = day;
    }

    /**
     * @param receipt the file's row of the office's table
     * @param reader of Word and PDF files that keeps them away from this process
     */
    static Facts of(Path file, Optional<Receipt> receipt, Office office, OfficeReader reader) {
        LocalDate day =
                receipt.flatMap(Receipt::receivedAt).map(ReceivedAt::day).orElse(office.asOf());
        return new Examination(office, day, reader)
                .look(file, Facts.of(file.getFileName().toString(), receipt));
    }

    private Facts look(Path file, Facts none) {
        try {
            return read(file, none.with(Files.size(file), sha256(file)));
        } catch (IOException e) {
            return none.with(
                    Verification.unreadable(new Refusal.Unreachable(e.getClass().getSimpleName())));
        }
    }

    private Facts read(Path file, Facts facts) throws IOException {
        try (BundleFile bundle = BundleFile.open(file)) {
            Facts verified = facts.with(bundle.verify(facts.receipt().flatMap(Receipt::seal)));
            return verified.isSound() ? inside(verified, bundle) : verified;
        } catch (Refused e) {
            return facts.with(Verification.unreadable(e.refusal()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return facts.with(Verification.unreadable(fault(e)));
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Fingerprint.of(in).sha256();
        }
    }

    private static Refusal fault(Throwable e) {
        return new Refusal.OurFault(e.getClass().getSimpleName());
    }

    private Facts inside(Facts facts, BundleFile bundle) {
        Optional<BundleIndex> index = facts.verification().index();
        if (index.isEmpty()) {
            return facts;
        }
        return Watched.within(LONGEST, () -> content(facts, bundle, index.get()))
                .orElseGet(() ->
                        facts.withoutContent(Optional.of(new Refusal.TakesTooLong(LONGEST.toSeconds())), List.of()));
    }

    private Facts content(Facts facts, BundleFile bundle, BundleIndex index) {
        try {
            Optional<Problem> other = office.otherCall(index.id().call());
            if (other.isPresent()) {
                return facts.withoutContent(Optional.empty(), List.of(other.get()));
            }
            Claims claims = Claims.read(index);
            claims.requireOf(index.id());
            Project.Loaded loaded = Project.load(
                    OfficeRules.unlocked(claims.config()),
                    Places.none(TeamConfig.FILE),
                    office.callOf(claims.config().call()));
            return loaded.project().isEmpty()
                    ? facts.withoutContent(Optional.empty(), loaded.problems())
                    : facts.with(ContentReading.of(bundle, facts.verification(), office, day, reader)
                            .read(claims, loaded));
        } catch (Refused e) {
            return facts.withoutContent(Optional.of(e.refusal()), List.of());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return facts.withoutContent(Optional.of(fault(e)), List.of());
        }
    }
}
