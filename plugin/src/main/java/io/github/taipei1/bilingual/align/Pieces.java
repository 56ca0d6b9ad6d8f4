package io.github.taipei1.bilingual.align;

import io.github.taipei1.bilingual.quantity.Quantities;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes documents apart into pieces. */
public final class Pieces {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[（(]?\\d{1,2}[）)])(?=\\s*\\S)");
    /** A paragraph beyond this is no list. */
    private static final int LONGEST = 20_000;

    private Pieces() {}

    /** What a reader sees of a document, block by block. */
    public static List<Piece> of(Document document, Language language) {
        List<Piece> pieces = new ArrayList<>();
        document.visible()
                .filter(block -> !block.passage().isBlank() || block instanceof Block.Image)
                .filter(block -> !(block instanceof Block.Code code && code.isScript()))
                .forEach(block -> add(block, language, pieces));
        return pieces;
    }

    /** Lines that number themselves, 一、… 二、…, are passages of their own: the other draft may have made a list of them. */
    private static void add(Block block, Language language, List<Piece> pieces) {
        String text = block.passage().text();
        List<Integer> starts =
                block instanceof Block.Paragraph && text.length() < LONGEST ? numbered(block.passage()) : List.of();
        if (starts.size() < 2) {
            pieces.add(piece(pieces.size(), block, language));
            return;
        }
        int from = 0;
        for (int end : starts) {
            addLine(block, from, end, language, pieces);
            from = end;
        }
        addLine(block, from, text.length(), language, pieces);
    }

    private static void addLine(Block block, int from, int to, Language language, List<Piece> pieces) {
        Passage line = to > from ? block.passage().sub(from, to) : block.passage();
        if (to > from && !line.isBlank()) {
            pieces.add(piece(pieces.size(), Piece.Type.PARAGRAPH, 0, "", line, language));
        }
    }

    private static List<Integer> numbered(Passage passage) {
        List<Integer> starts = new ArrayList<>();
        Matcher line = NUMBERED.matcher(passage.text());
        while (line.find()) {
            if (startsLine(passage, line.start())) {
                starts.add(line.start());
            }
        }
        return starts;
    }

    /** The reader has joined the lines of a paragraph; its source still has their ends. */
    private static boolean startsLine(Passage passage, int at) {
        if (at == 0) {
            return true;
        }
        int from = passage.offset(at - 1);
        int to = passage.offset(at);
        return from < to && passage.source().text().substring(from, to).indexOf('\n') >= 0;
    }

    private static Piece piece(int index, Block block, Language language) {
        if (block instanceof Block.Heading heading) {
            return piece(index, Piece.Type.HEADING, heading.level(), "", block.passage(), language);
        }
        if (block instanceof Block.Item item) {
            return piece(index, Piece.Type.ITEM, item.depth(), "", block.passage(), language);
        }
        if (block instanceof Block.Image image) {
            return piece(index, Piece.Type.IMAGE, 0, image.target(), block.passage(), language);
        }
        if (block instanceof Block.Footnote note) {
            return piece(index, Piece.Type.FOOTNOTE, 0, note.key(), block.passage(), language);
        }
        if (block instanceof Block.Entry entry) {
            return piece(index, Piece.Type.ENTRY, 0, entry.key(), block.passage(), language);
        }
        if (block instanceof Block.TableRow row) {
            Piece whole = piece(index, Piece.Type.ROW, 0, "", block.passage(), language);
            return whole.withCells(row.cells());
        }
        return piece(index, plain(block), 0, "", block.passage(), language);
    }

    private static Piece.Type plain(Block block) {
        if (block instanceof Block.Code) {
            return Piece.Type.CODE;
        }
        if (block instanceof Block.Quote) {
            return Piece.Type.QUOTE;
        }
        return block instanceof Block.Raw ? Piece.Type.RAW : Piece.Type.PARAGRAPH;
    }

    private static Piece piece(int index, Piece.Type type, int level, String key, Passage passage, Language language) {
        boolean prose = type != Piece.Type.CODE && type != Piece.Type.RAW;
        return new Piece(
                index,
                type,
                level,
                key,
                passage,
                List.of(),
                prose ? Quantities.scan(passage, language) : List.of(),
                Letters.han(passage.text()),
                Letters.latinWords(passage));
    }

    /** The sentences of some pieces, in order, each with those quantities of its piece that stand in it. */
    public static List<Piece> sentences(List<Piece> pieces) {
        List<Piece> sentences = new ArrayList<>();
        for (Piece piece : pieces) {
            int next = 0;
            for (Sentence sentence : Sentences.split(piece.passage())) {
                Passage passage = piece.passage().sub(sentence.from(), sentence.to());
                List<Quantity> within = new ArrayList<>();
                while (next < piece.quantities().size()
                        && piece.quantities().get(next).to() <= sentence.to()) {
                    Quantity quantity = piece.quantities().get(next++);
                    if (quantity.from() >= sentence.from()) {
                        within.add(moved(quantity, passage, sentence.from()));
                    }
                }
                sentences.add(sentence(sentences.size(), passage, within));
            }
        }
        return sentences;
    }

    private static Piece sentence(int index, Passage passage, List<Quantity> quantities) {
        int han = Letters.han(passage.text());
        int words = Letters.latinWords(passage);
        return new Piece(index, Piece.Type.SENTENCE, 0, "", passage, List.of(), quantities, han, words);
    }

    private static Quantity moved(Quantity quantity, Passage passage, int by) {
        return new Quantity(
                passage,
                quantity.from() - by,
                quantity.to() - by,
                quantity.readings(),
                quantity.strength(),
                quantity.number());
    }
}
