package io.github.taipei1.document.read.foreign;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A document of an office program as bytes between two processes. What comes in is checked: the other side may have been led astray. */
final class DocumentWire {
    private static final int MOST_BLOCKS = 2_000_000;
    private static final int LONGEST = 64 << 20;

    private DocumentWire() {}

    static void write(Document document, DataOutputStream out) throws IOException {
        out.writeByte(document.format().ordinal());
        text(document.source().text(), out);
        out.writeInt(document.blocks().size());
        for (Block block : document.blocks()) {
            block(block, out);
        }
    }

    private static void block(Block block, DataOutputStream out) throws IOException {
        if (block instanceof Block.Heading heading) {
            head('H', heading.level(), block, out);
        } else if (block instanceof Block.Item item) {
            head('I', item.depth(), block, out);
        } else if (block instanceof Block.TableRow row) {
            head(row.header() ? 'T' : 'R', row.cells().size(), block, out);
            for (Passage cell : row.cells()) {
                passage(cell, out);
            }
        } else {
            head(block instanceof Block.Footnote ? 'F' : 'P', 0, block, out);
        }
        passage(block.passage(), out);
    }

    private static void head(char kind, int number, Block block, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(number);
        out.writeByte(block.visibility().ordinal());
    }

    /** The runs of a passage: its own text, and from where in the source each run stands. */
    private static void passage(Passage passage, DataOutputStream out) throws IOException {
        String text = passage.text();
        int runs = 0;
        for (int i = 0; i < text.length(); i++) {
            runs += startsRun(passage, i) ? 1 : 0;
        }
        text(text, out);
        out.writeInt(passage.offset(0));
        out.writeInt(runs);
        for (int i = 0; i < text.length(); i++) {
            if (startsRun(passage, i)) {
                out.writeInt(i);
                out.writeInt(passage.offset(i));
            }
        }
    }

    private static boolean startsRun(Passage passage, int i) {
        String source = passage.source().text();
        return i == 0
                || passage.offset(i) != passage.offset(i - 1) + 1
                || passage.text().charAt(i) != source.charAt(passage.offset(i))
                || passage.text().charAt(i - 1) != source.charAt(passage.offset(i - 1));
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    /** @throws IOException if this is no document as {@link #write} writes it */
    static Document read(String path, DataInputStream in) throws IOException {
        try {
            Format format = in.readByte() == Format.PDF.ordinal() ? Format.PDF : Format.DOCX;
            Source source = new Source(path, text(in));
            int count = bounded(in.readInt(), MOST_BLOCKS);
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                blocks.add(block(source, in));
            }
            return new Document(path, format, source, blocks, List.of());
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    private static Block block(Source source, DataInputStream in) throws IOException {
        char kind = (char) in.readByte();
        int number = in.readInt();
        Visibility visibility = Visibility.values()[in.readByte()];
        return switch (kind) {
            case 'H' -> new Block.Heading(number, passage(source, in), visibility);
            case 'I' -> new Block.Item(number, false, passage(source, in), visibility);
            case 'F' -> new Block.Footnote("", passage(source, in), visibility);
            case 'P' -> new Block.Paragraph(passage(source, in), visibility);
            case 'T', 'R' -> {
                List<Passage> cells = new ArrayList<>();
                for (int i = 0; i < bounded(number, MOST_BLOCKS); i++) {
                    cells.add(passage(source, in));
                }
                yield new Block.TableRow(kind == 'T', cells, passage(source, in), visibility);
            }
            default -> throw new IOException("no block: " + (int) kind);
        };
    }

    private static Passage passage(Source source, DataInputStream in) throws IOException {
        String text = text(in);
        int fallback = in.readInt();
        int runs = bounded(in.readInt(), LONGEST);
        int[] starts = new int[runs + 1];
        int[] offsets = new int[runs];
        for (int i = 0; i < runs; i++) {
            starts[i] = in.readInt();
            offsets[i] = in.readInt();
        }
        starts[runs] = text.length();
        PassageBuilder builder = new PassageBuilder(source);
        for (int i = 0; i < runs; i++) {
            String run = text.substring(starts[i], starts[i + 1]);
            boolean verbatim = source.text().startsWith(run, offsets[i]);
            if (verbatim) {
                builder.append(offsets[i], offsets[i] + run.length());
            } else {
                builder.append(run, offsets[i]);
            }
        }
        return builder.build(fallback);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = bounded(in.readInt(), LONGEST);
        byte[] bytes = in.readNBytes(length * 2);
        if (bytes.length < length * 2) {
            throw new IOException("ends early");
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    private static int bounded(int value, int limit) throws IOException {
        if (value < 0 || value > limit) {
            throw new IOException("not between 0 and " + limit + ": " + value);
        }
        return value;
    }
}
