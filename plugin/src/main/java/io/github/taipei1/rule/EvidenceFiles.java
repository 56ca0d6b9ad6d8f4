package io.github.taipei1.rule;

import io.github.taipei1.config.Evidence;
import io.github.taipei1.finding.Text;
import java.util.Optional;

/** Whether evidence named in {@code taipei1.yaml} is there. */
public final class EvidenceFiles {
    private EvidenceFiles() {}

    /**
     * What is wrong with a piece of evidence, if anything. Evidence with a hash may stay out of git (nobody must publish a
     * signed agreement); its bytes are needed only where the report is made.
     */
    public static Optional<Text> fault(Optional<Evidence> evidence, RuleContext context) {
        if (evidence.isEmpty()) {
            return Optional.of(Text.of("未註明證據檔案", "no evidence file is named"));
        }
        String file = evidence.get().file();
        Library library = context.library();
        if (!library.exists(file)) {
            boolean mayBeElsewhere = evidence.get().sha256().isPresent() && context.phase() != Phase.REPORT;
            return mayBeElsewhere
                    ? Optional.empty()
                    : Optional.of(Text.of("證據檔案 " + file + " 不存在", "the evidence file " + file + " is not there"));
        }
        if (library.size(file) == 0) {
            return Optional.of(Text.of("證據檔案 " + file + " 是空的", "the evidence file " + file + " is empty"));
        }
        return evidence.get()
                .sha256()
                .filter(wanted -> !library.sha256(file).orElse("").equalsIgnoreCase(wanted))
                .map(wanted -> Text.of(
                        "證據檔案 " + file + " 與所記的 SHA-256 不符",
                        "the evidence file " + file + " does not have the SHA-256 on record"));
    }
}
