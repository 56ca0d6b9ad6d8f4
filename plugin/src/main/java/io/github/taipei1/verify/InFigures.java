package io.github.taipei1.verify;

import io.github.taipei1.bundle.office.OfficeRemark;
import io.github.taipei1.document.Unseen;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters in a line of a report that nobody sees and that change which figure stands there: marks that turn the direction of writing,
 * and characters of no width within a number.
 */
final class InFigures {
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern PARTS =
            Pattern.compile("\\p{Nd}[\\u200B-\\u200F\\u00AD\\u034F\\u2060-\\u2064\\uFEFF]+[.,\\p{Nd}]");

    private InFigures() {}

    static Optional<OfficeRemark> of(String line) {
        Matcher turns = TURNS.matcher(line);
        Matcher parts = PARTS.matcher(line);
        if (turns.find()) {
            return Optional.of(remark(line, turns.start()));
        }
        return parts.find() ? Optional.of(remark(line, parts.start())) : Optional.empty();
    }

    private static OfficeRemark remark(String line, int at) {
        int from = line.offsetByCodePoints(at, -Math.min(10, line.codePointCount(0, at)));
        int to = line.offsetByCodePoints(at, Math.min(20, line.codePointCount(at, line.length())));
        return OfficeRemark.of(new Unseen(Unseen.Kind.HIDDEN_TEXT, "", line.substring(from, to)));
    }
}
