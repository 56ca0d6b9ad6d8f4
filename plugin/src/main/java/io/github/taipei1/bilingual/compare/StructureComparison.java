package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Inline;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** BIL-04: passages and sentences without a counterpart, headings of another level. */
final class StructureComparison {
    private static final int LEAST_HAN = 7;
    private static final int LEAST_WORDS = 5;
    private static final int SWITCHER = 60;
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)english|英文|中文|繁體|繁中|正體|简体|簡體|日本語|한국어|español|français|deutsch|português|русский");
    private final Alignment alignment;
    private final Sides sides;
    private final JoinedSentences joined;
    private final List<Difference> found = new ArrayList<>();

    /** Of one passage no more sentences than this are named one by one; who reads so many reads the passage anew. */
    private static final int MOST_SENTENCES = 20;

    private StructureComparison(Alignment alignment) {
        this.alignment = alignment;
        this.sides = new Sides(alignment);
        this.joined = new JoinedSentences(alignment);
    }

    static List<Difference> of(Alignment alignment) {
        StructureComparison comparison = new StructureComparison(alignment);
        for (int i = 0; i < alignment.beads().size(); i++) {
            comparison.bead(i);
        }
        return comparison.found;
    }

    private void bead(int index) {
        Bead bead = alignment.beads().get(index);
        if (!bead.isPaired()) {
            missing(index, bead);
            return;
        }
        headingLevel(bead);
        int before = found.size();
        for (int i = 0; i < bead.sentences().size() && found.size() - before < MOST_SENTENCES; i++) {
            sentence(bead, i);
        }
    }

    private void missing(int index, Bead bead) {
        boolean chinese = bead.en().isEmpty();
        for (Piece piece : chinese ? bead.zh() : bead.en()) {
            if (isNothing(piece) || isSwitcher(piece)) {
                continue;
            }
            Side has = Sides.of(piece);
            Side gap = sides.gap(index, chinese ? Language.EN : Language.ZH_TW);
            Level level = level(piece);
            found.add(new Difference(
                    "BIL-04",
                    level,
                    bead.id(),
                    chinese ? has : gap,
                    chinese ? gap : has,
                    message(piece, has, chinese)));
        }
    }

    /** A piece with neither words nor a picture, such as a lone emoji. */
    private static boolean isNothing(Piece piece) {
        return piece.type() != Piece.Type.IMAGE && piece.han() == 0 && piece.latinWords() == 0;
    }

    /** A link to the same text in another language, which that text does not have. */
    private static boolean isSwitcher(Piece piece) {
        boolean linked = piece.passage().inlines().stream().anyMatch(inline -> inline.kind() == Inline.Kind.LINK);
        return linked
                && piece.text().length() <= SWITCHER
                && LANGUAGE.matcher(piece.text()).find();
    }

    private static Level level(Piece piece) {
        return switch (piece.type()) {
            case HEADING, PARAGRAPH, ITEM, ROW, IMAGE, QUOTE, FOOTNOTE -> Level.ERROR;
            case CODE, ENTRY, RAW, SENTENCE -> Level.WARNING;
        };
    }

    private static Text message(Piece piece, Side has, boolean chinese) {
        String zhKind = zhKind(piece.type());
        String enKind = enKind(piece.type());
        String quote = has.quote().isEmpty() ? piece.key() : has.quote();
        return chinese
                ? Text.of(
                        "英文稿缺少對應的" + zhKind + "：中文為「" + quote + "」。",
                        "The English draft lacks a " + enKind + " that the Chinese has: \"" + quote + "\".")
                : Text.of(
                        "中文稿缺少對應的" + zhKind + "：英文為「" + quote + "」。",
                        "The Chinese draft lacks a " + enKind + " that the English has: \"" + quote + "\".");
    }

    private static String zhKind(Piece.Type type) {
        return switch (type) {
            case HEADING -> "標題";
            case PARAGRAPH -> "段落";
            case ITEM -> "清單項目";
            case ROW -> "表格列";
            case IMAGE -> "圖片";
            case CODE -> "程式碼區塊";
            case FOOTNOTE -> "註腳";
            case QUOTE -> "引文";
            case ENTRY -> "欄位";
            case RAW -> "內容";
            case SENTENCE -> "句子";
        };
    }

    private static String enKind(Piece.Type type) {
        return switch (type) {
            case HEADING -> "heading";
            case PARAGRAPH -> "paragraph";
            case ITEM -> "list item";
            case ROW -> "table row";
            case IMAGE -> "picture";
            case CODE -> "code block";
            case FOOTNOTE -> "note";
            case QUOTE -> "quotation";
            case ENTRY -> "entry";
            case RAW -> "passage";
            case SENTENCE -> "sentence";
        };
    }

    private void headingLevel(Bead bead) {
        Piece zh = bead.zh().get(0);
        Piece en = bead.en().get(0);
        boolean headings = zh.type() == Piece.Type.HEADING && en.type() == Piece.Type.HEADING;
        if (headings && zh.level() != en.level()) {
            found.add(new Difference(
                    "BIL-04",
                    Level.WARNING,
                    bead.id(),
                    Sides.of(zh),
                    Sides.of(en),
                    Text.of(
                            "標題層級不同：中文為第 " + zh.level() + " 層，英文為第 " + en.level() + " 層。",
                            "Headings of different level: " + zh.level() + " in the Chinese, " + en.level()
                                    + " in the English.")));
        }
    }

    private void sentence(Bead bead, int index) {
        Bead sentence = bead.sentences().get(index);
        if (sentence.isPaired()) {
            return;
        }
        boolean chinese = sentence.en().isEmpty();
        Piece piece = (chinese ? sentence.zh() : sentence.en()).get(0);
        if (piece.han() < LEAST_HAN && piece.latinWords() < LEAST_WORDS || joined.tell(bead, index)) {
            return;
        }
        Side has = Sides.of(piece);
        Side gap = sentenceGap(bead, index, chinese ? Language.EN : Language.ZH_TW);
        found.add(new Difference(
                "BIL-04",
                Level.WARNING,
                sentence.id(),
                chinese ? has : gap,
                chinese ? gap : has,
                message(piece, has, chinese)));
    }

    private static Side sentenceGap(Bead bead, int index, Language language) {
        for (int i = index - 1; i >= 0; i--) {
            List<Piece> pieces = Sides.pieces(bead.sentences().get(i), language);
            if (!pieces.isEmpty()) {
                var last = pieces.get(pieces.size() - 1).passage();
                String text = Sides.lacking(bead, language).passage();
                return new Side(last.place(last.text().length(), last.text().length()), "", Optional.empty(), text);
            }
        }
        var first = Sides.pieces(bead, language).get(0).passage();
        return new Side(
                first.place(0, 0),
                "",
                Optional.empty(),
                Sides.lacking(bead, language).passage());
    }
}
