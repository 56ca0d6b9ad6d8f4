package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIL-06: mail addresses that are nearly the same in two drafts; whoever writes to the wrong one gets no answer. */
final class Mail {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{3,120}[A-Za-z]");
    private static final double ALIKE = 0.6;
    private static final int MOST = 50;

    private Mail() {}

    static List<Difference> of(Bead bead) {
        List<Side> zh = sides(bead.zh());
        List<Side> en = sides(bead.en());
        Set<String> both = new HashSet<>(texts(zh));
        both.retainAll(texts(en));
        List<Difference> found = new ArrayList<>();
        for (Side left : zh) {
            for (Side right : en) {
                boolean differ = !both.contains(lower(left)) && !both.contains(lower(right));
                if (differ && Targets.alike(lower(left), lower(right)) >= ALIKE) {
                    found.add(new Difference(
                            "BIL-06",
                            Level.WARNING,
                            bead.id(),
                            left,
                            right,
                            Messages.mismatch("電子郵件地址不一致", "Mail addresses differ", left, right, "", "")));
                }
            }
        }
        return found;
    }

    private static List<Side> sides(List<Piece> pieces) {
        List<Side> sides = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.text().indexOf('@') < 0) {
                continue;
            }
            Matcher matcher = ADDRESS.matcher(piece.text());
            while (matcher.find() && sides.size() < MOST) {
                sides.add(Sides.of(piece.passage(), matcher.start(), matcher.end()));
            }
        }
        return sides;
    }

    private static List<String> texts(List<Side> sides) {
        return sides.stream().map(Mail::lower).toList();
    }

    private static String lower(Side side) {
        return side.quote().toLowerCase(Locale.ROOT);
    }
}
