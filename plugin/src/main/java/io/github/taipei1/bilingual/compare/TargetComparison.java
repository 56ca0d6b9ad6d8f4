package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** BIL-06 and BIL-04: links that lead elsewhere, code that differs, pictures inside a line that are missing. */
final class TargetComparison {
    private static final double ALIKE = 0.6;
    /** Of the links or codes of one passage that are looked at. */
    private static final int MOST = 500;

    private TargetComparison() {}

    /** A link, a picture or a piece of code in a passage. */
    private record Part(Passage passage, Inline inline, String value) {
        Side side() {
            String quote = Sides.cut(value);
            return new Side(passage.place(inline.from(), inline.to()), quote, Optional.empty(), passage.text());
        }
    }

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            if (bead.isPaired()) {
                links(bead, found);
                found.addAll(Mail.of(bead));
                CodeLines.compare(bead, found);
                code(bead, found);
                images(bead, found);
                blocks(bead, found);
            }
        }
        return found;
    }

    private static List<Part> parts(List<Piece> pieces, Predicate<Inline> wanted) {
        List<Part> parts = new ArrayList<>();
        for (Piece piece : pieces) {
            for (Inline inline : piece.passage().inlines()) {
                if (wanted.test(inline)) {
                    boolean code = inline.kind() == Inline.Kind.CODE;
                    String value = code ? piece.text().substring(inline.from(), inline.to()) : inline.target();
                    parts.add(new Part(piece.passage(), inline, value));
                }
            }
        }
        return parts;
    }

    private static void links(Bead bead, List<Difference> found) {
        Predicate<Inline> link = inline -> inline.kind() == Inline.Kind.LINK
                && !inline.target().isEmpty()
                && !inline.target().startsWith("#");
        List<Part> zh = new ArrayList<>(parts(bead.zh(), link));
        List<Part> en = new ArrayList<>(parts(bead.en(), link));
        cancel(zh, en);
        boolean only = zh.size() == 1 && en.size() == 1;
        for (Part left : zh.subList(0, Math.min(MOST, zh.size()))) {
            for (Part right : en.subList(0, Math.min(MOST, en.size()))) {
                boolean files = only && Targets.areFiles(left.value(), right.value());
                if ((files || Targets.alike(left.value(), right.value()) >= ALIKE)
                        && !Targets.localised(left.value(), right.value())) {
                    found.add(new Difference(
                            "BIL-06",
                            Level.WARNING,
                            bead.id(),
                            left.side(),
                            right.side(),
                            Messages.mismatch("連結不一致", "Links differ", left.side(), right.side(), "", "")));
                    en.remove(right);
                    break;
                }
            }
        }
    }

    private static void code(Bead bead, List<Difference> found) {
        List<Part> zh = new ArrayList<>(parts(bead.zh(), inline -> inline.kind() == Inline.Kind.CODE));
        List<Part> en = new ArrayList<>(parts(bead.en(), inline -> inline.kind() == Inline.Kind.CODE));
        cancel(zh, en);
        for (Part left : zh.subList(0, Math.min(MOST, zh.size()))) {
            for (Part right : en.subList(0, Math.min(MOST, en.size()))) {
                if (Targets.alike(left.value(), right.value()) >= ALIKE
                        && !Targets.localised(left.value(), right.value())) {
                    found.add(new Difference(
                            "BIL-06",
                            Level.WARNING,
                            bead.id(),
                            left.side(),
                            right.side(),
                            Messages.mismatch("程式碼或指令不一致", "Code differs", left.side(), right.side(), "", "")));
                    en.remove(right);
                    break;
                }
            }
        }
    }

    private static Difference pictures(Bead bead, Side zh, Side en) {
        return new Difference(
                "BIL-06",
                Level.WARNING,
                bead.id(),
                zh,
                en,
                Messages.mismatch("圖片不一致", "Pictures differ", zh, en, "", ""));
    }

    /** Pictures that are blocks of their own. */
    private static void blocks(Bead bead, List<Difference> found) {
        Piece zh = bead.zh().get(0);
        Piece en = bead.en().get(0);
        boolean images = zh.type() == Piece.Type.IMAGE && en.type() == Piece.Type.IMAGE;
        if (images && Targets.areSiblings(zh.key(), en.key())) {
            found.add(pictures(bead, picture(zh), picture(en)));
        }
    }

    private static Side picture(Piece piece) {
        return new Side(Sides.of(piece).place(), Sides.cut(piece.key()), Optional.empty(), piece.text());
    }

    private static void images(Bead bead, List<Difference> found) {
        Predicate<Inline> image = inline -> inline.kind() == Inline.Kind.IMAGE;
        List<Part> zh = new ArrayList<>(parts(bead.zh(), image));
        List<Part> en = new ArrayList<>(parts(bead.en(), image));
        cancel(zh, en);
        int more = zh.size() - en.size();
        if (more == 0) {
            boolean other = zh.size() == 1
                    && Targets.areSiblings(zh.get(0).value(), en.get(0).value());
            if (other) {
                found.add(pictures(bead, zh.get(0).side(), en.get(0).side()));
            }
            return;
        }
        boolean chinese = more > 0;
        Side has = (chinese ? zh : en).get(0).side();
        Side lacks = Sides.lacking(bead, chinese ? Language.EN : Language.ZH_TW);
        Text message = chinese
                ? Text.of(
                        "英文稿缺少一張圖片：「" + has.quote() + "」。",
                        "The English draft lacks a picture: \"" + has.quote() + "\".")
                : Text.of(
                        "中文稿缺少一張圖片：「" + has.quote() + "」。",
                        "The Chinese draft lacks a picture: \"" + has.quote() + "\".");
        found.add(new Difference(
                "BIL-04", Level.ERROR, bead.id(), chinese ? has : lacks, chinese ? lacks : has, message));
    }

    /** Takes out what both have, each as often as both have it. */
    private static void cancel(List<Part> zh, List<Part> en) {
        Map<String, Integer> left = counts(zh);
        counts(en).forEach((value, count) -> left.computeIfPresent(value, (same, own) -> Math.min(own, count)));
        left.keySet().retainAll(counts(en).keySet());
        takeOut(zh, new HashMap<>(left));
        takeOut(en, new HashMap<>(left));
    }

    private static Map<String, Integer> counts(List<Part> parts) {
        Map<String, Integer> counts = new HashMap<>();
        parts.forEach(part -> counts.merge(part.value(), 1, Integer::sum));
        return counts;
    }

    private static void takeOut(List<Part> parts, Map<String, Integer> counts) {
        parts.removeIf(part -> counts.merge(part.value(), -1, Integer::sum) >= 0);
    }
}
