package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes sides of a difference, and finds the gap where something is missing. */
final class Sides {
    private static final int LONGEST_QUOTE = 60;
    private final Alignment alignment;

    Sides(Alignment alignment) {
        this.alignment = alignment;
    }

    static List<Piece> pieces(Bead bead, Language language) {
        return language == Language.EN ? bead.en() : bead.zh();
    }

    static Side of(Quantity quantity) {
        return new Side(
                quantity.place(),
                quantity.text(),
                Values.of(quantity.main(), quantity.text()),
                quantity.passage().text());
    }

    static Side of(Passage passage, int from, int to) {
        return new Side(passage.place(from, to), passage.text().substring(from, to), Optional.empty(), passage.text());
    }

    static Side of(Piece piece) {
        return new Side(piece.passage().place(), cut(piece.text()), Optional.empty(), piece.text());
    }

    static String cut(String text) {
        String flat = text.strip().replace('\n', ' ').replace('\t', ' ');
        if (flat.length() <= LONGEST_QUOTE) {
            return flat;
        }
        int end = Character.isHighSurrogate(flat.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return flat.substring(0, end) + "…";
    }

    /** The passage on the side that lacks something. */
    static Side lacking(Bead bead, Language language) {
        List<Piece> pieces = pieces(bead, language);
        Passage first = pieces.get(0).passage();
        Passage last = pieces.get(pieces.size() - 1).passage();
        String text = pieces.size() == 1
                ? first.text()
                : pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
        int from = first.offset(0);
        Place place = first.source()
                .place(from, Math.max(from, last.offset(last.text().length())));
        return new Side(place, "", Optional.empty(), text.strip());
    }

    /** A name that the passage in the other language lacks. */
    static Difference nameOn(Bead bead, Side has, boolean chinese, Level level) {
        Side lacks = lacking(bead, chinese ? Language.EN : Language.ZH_TW);
        return new Difference(
                "BIL-06",
                level,
                bead.id(),
                chinese ? has : lacks,
                chinese ? lacks : has,
                Messages.oneSided("只有一邊有的名稱", "A name on one side only", has, chinese));
    }

    /** The sentence on the side that lacks something, if there is one; else the passage. */
    static Side lacking(Bead bead, int sentence, Language language) {
        boolean known = sentence < bead.sentences().size();
        List<Piece> pieces = known ? pieces(bead.sentences().get(sentence), language) : List.of();
        return pieces.isEmpty()
                ? lacking(bead, language)
                : lacking(bead.sentences().get(sentence), language);
    }

    /** The gap in one language where a bead has nothing: from what comes before it to what comes behind it. */
    Side gap(int bead, Language language) {
        Document document = language == Language.EN ? alignment.en() : alignment.zh();
        int from = 0;
        for (int i = bead - 1; i >= 0 && from == 0; i--) {
            from = end(pieces(alignment.beads().get(i), language), document);
        }
        int to = document.source().text().length();
        for (int i = bead + 1; i < alignment.beads().size(); i++) {
            int start = start(pieces(alignment.beads().get(i), language), document);
            if (start >= from) {
                to = start;
                break;
            }
        }
        return new Side(document.source().place(from, Math.max(from, to)), "", Optional.empty(), "");
    }

    private static int end(List<Piece> pieces, Document document) {
        if (pieces.isEmpty() || pieces.get(0).passage().source() != document.source()) {
            return 0;
        }
        Passage last = pieces.get(pieces.size() - 1).passage();
        return last.offset(last.text().length());
    }

    private static int start(List<Piece> pieces, Document document) {
        boolean here = !pieces.isEmpty() && pieces.get(0).passage().source() == document.source();
        return here ? pieces.get(0).passage().offset(0) : -1;
    }
}
