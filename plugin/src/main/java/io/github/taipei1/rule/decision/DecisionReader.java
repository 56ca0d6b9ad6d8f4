package io.github.taipei1.rule.decision;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.rule.Library;
import java.util.ArrayList;
import java.util.List;

/** Collects the decisions of a repository. */
public final class DecisionReader {
    private DecisionReader() {}

    /** Those of the file of decisions. */
    public static Decisions ofFile(Library library) {
        return library.exists(Decisions.FILE)
                ? library.source(Decisions.FILE)
                        .map(source -> DecisionFile.read(source.text()))
                        .orElse(none())
                : none();
    }

    /** Those of the office, as it told the team. */
    public static Decisions ofOffice(Library library) {
        return library.exists(Waivers.FILE)
                ? library.source(Waivers.FILE)
                        .map(source -> Waivers.decisions(source.text()))
                        .orElse(none())
                : none();
    }

    /** Those written as comments in a text. */
    public static Decisions inline(Source source) {
        return source.text().contains(Decisions.INLINE_MARK) && !source.path().equals(Decisions.FILE)
                ? InlineDecisions.read(source)
                : none();
    }

    /** Several as one. */
    public static Decisions together(List<Decisions> parts) {
        List<Decision> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        parts.forEach(part -> {
            all.addAll(part.all());
            problems.addAll(part.problems());
        });
        return new Decisions(all, problems);
    }

    private static Decisions none() {
        return new Decisions(List.of(), List.of());
    }
}
