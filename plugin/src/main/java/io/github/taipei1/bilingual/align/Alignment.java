package io.github.taipei1.bilingual.align;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two documents side by side.
 *
 * @param beads in the order of both texts
 */
public record Alignment(Document zh, Document en, List<Bead> beads) {

    public Alignment {
        beads = List.copyOf(beads);
    }

    public static Alignment of(Document zh, Document en) {
        List<Piece> chinese = Pieces.of(zh, Language.ZH_TW);
        List<Piece> english = Pieces.of(en, Language.EN);
        Lengths lengths = Lengths.of(chinese, english);
        Map<String, Integer> seen = new HashMap<>();
        List<Bead> beads = new ArrayList<>();
        for (Aligner.Match match : Notes.align(chinese, english, lengths)) {
            for (Aligner.Match part : Strays.apart(match, lengths)) {
                String id = id(part.zh(), part.en(), seen);
                beads.add(new Bead(id, part.zh(), part.en(), part.cost(), sentences(id, part, lengths)));
            }
        }
        return new Alignment(zh, en, beads);
    }

    private static List<Bead> sentences(String id, Aligner.Match match, Lengths lengths) {
        boolean prose = !match.zh().isEmpty()
                && !match.en().isEmpty()
                && match.zh().get(0).type() != Piece.Type.ROW
                && match.zh().get(0).type() != Piece.Type.CODE;
        if (!prose) {
            return List.of();
        }
        List<Piece> zh = Pieces.sentences(match.zh());
        List<Piece> en = Pieces.sentences(match.en());
        if (zh.size() <= 1 && en.size() <= 1 || zh.isEmpty() || en.isEmpty()) {
            return List.of();
        }
        List<Bead> beads = new ArrayList<>();
        for (Aligner.Match sentence : Aligner.align(zh, en, new Costs(zh, en, lengths))) {
            beads.add(
                    new Bead(id + "." + (beads.size() + 1), sentence.zh(), sentence.en(), sentence.cost(), List.of()));
        }
        return beads;
    }

    private static String id(List<Piece> zh, List<Piece> en, Map<String, Integer> seen) {
        String digest = digest(text(zh) + "\u0000" + text(en));
        int times = seen.merge(digest, 1, Integer::sum);
        return times == 1 ? digest : digest + "-" + times;
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.text().strip()).collect(Collectors.joining("\n"));
    }

    private static String digest(String text) {
        return "P" + Sha256.hex(text).substring(0, 8);
    }
}
