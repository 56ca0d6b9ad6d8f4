package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.rule.gai.DeclaredUse.Told;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which parts of a disclosure are lacking: those that the record lacks, and those that it has and the text does not tell. The
 * addressee may stand in either: hardly any real text names one.
 */
record Completeness(Set<Part> record, Set<Part> text) {

    static Completeness of(DeclaredUse declared, Told told) {
        Set<Part> record = ofRecord(declared.use());
        Set<Part> text = ofText(declared, told);
        if (!text.contains(Part.ADDRESSEE)) {
            record.remove(Part.ADDRESSEE);
        }
        text.remove(Part.ADDRESSEE);
        text.removeAll(record);
        return new Completeness(record, text);
    }

    boolean isComplete() {
        return record.isEmpty() && text.isEmpty();
    }

    private static Set<Part> ofRecord(GenerativeAi.Use use) {
        Set<Part> lacking = EnumSet.noneOf(Part.class);
        addIf(lacking, Part.TOOL, use.tool().filter(tool -> !tool.isBlank()).isEmpty());
        addIf(
                lacking,
                Part.VERSION,
                use.version()
                        .filter(version -> !version.isBlank() && !in("no-version", AiWording.fold(version)))
                        .isEmpty());
        addIf(lacking, Part.PURPOSE, use.purpose().isEmpty());
        addIf(lacking, Part.REVIEW, use.reviewedBy().filter(by -> !by.isBlank()).isEmpty());
        addIf(lacking, Part.ADDRESSEE, use.disclosedTo().isEmpty());
        return lacking;
    }

    private static Set<Part> ofText(DeclaredUse declared, Told told) {
        Set<Part> lacking = EnumSet.noneOf(Part.class);
        String around = told.text().around(told.remark());
        String words = wordsAbout(declared, told);
        OnRecord record = declared.onRecord();
        boolean named = words.contains(declared.foldedTool()) || in("tool", words);
        addIf(lacking, Part.TOOL, !named);
        String fields = told.text().fields(told.remark());
        boolean versioned = (record.saysVersion(around) || in("version", words) || in("version-field", around))
                && (record.saysVersion(words) || !in("unsaid-version", fields));
        addIf(lacking, Part.VERSION, !versioned);
        boolean purposed = record.saysPurpose(words)
                || (saysTask(words + purposes(told, around)) || in("answered-purpose", fields))
                        && !in("unsaid-purpose", fields);
        addIf(lacking, Part.PURPOSE, !purposed);
        String behind = human(told.text().behind(told.remark()));
        boolean reviewed = in("review", human(reviewedAround(told, around)))
                || in("review-field", human(around))
                || in("review-near", behind)
                || record.saysReviewer(behind);
        boolean unread = in("no-review", AiWording.without("reviewed-after-all", around));
        addIf(lacking, Part.REVIEW, !reviewed || unread || in("unsaid-review", fields));
        addIf(lacking, Part.ADDRESSEE, !in("addressee", around));
        return lacking;
    }

    /** A folded text without reviews of something else, and without what the tool was asked to check. */
    private static String human(String words) {
        return AiWording.without("asked-check", AiWording.without("other-review", words));
    }

    /** Where nothing announces a disclosure, what a section says far from the remark is checked, re-run or read is something else. */
    private static String reviewedAround(Told told, String around) {
        return told.text().isUnderDisclosure(told.remark())
                ? around
                : told.text().beside(told.remark());
    }

    /** What may tell the purpose beside the remarks: a field of its own, or all that stands under a heading of a disclosure. */
    private static String purposes(Told told, String around) {
        boolean field = in("purpose-field", around) || told.text().isUnderDisclosure(told.remark());
        String rest = around;
        for (String name : List.of("empty-field", "given-back", "review", "no-purpose")) {
            rest = AiWording.without(name, rest);
        }
        return field ? " | " + rest : "";
    }

    /** The remarks about this use, joined. */
    private static String wordsAbout(DeclaredUse declared, Told told) {
        StringBuilder words = new StringBuilder();
        for (Remark remark : told.text().about(declared.onRecord())) {
            words.append(remark.utterance().words()).append(" | ");
        }
        return words.toString();
    }

    private static boolean saysTask(String words) {
        String rest = AiWording.without("given-back", AiWording.withoutMentions(words));
        return in("task", AiWording.without("no-purpose", rest));
    }

    private static void addIf(Set<Part> lacking, Part part, boolean absent) {
        if (absent) {
            lacking.add(part);
        }
    }
}
