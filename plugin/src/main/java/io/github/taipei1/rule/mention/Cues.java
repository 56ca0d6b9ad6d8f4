package io.github.taipei1.rule.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The wording by which cues are known, from {@code language/machine-mentions.txt}. */
final class Cues {
    private static final String FILE = "taipei1/language/machine-mentions.txt";
    private static final int SLOTS = 1 << 13;
    private static final char HAN_FROM = '\u4E00';
    private static final char HAN_TO = '\uA000';
    private static final Phrase[] NONE = {};
    private static final Cues SHIPPED = load();

    /** The traditional character of each simplified one, by how far it is from the first Han character; 0 if none is known. */
    private final char[] traditional = new char[HAN_TO - HAN_FROM];

    private final Phrase[][] bySlot = new Phrase[SLOTS][];

    private Cues() {}

    /**
     * Words by which a cue is known.
     *
     * @param third the third unit, if no space or unseen unit can stand before it; 0 otherwise
     * @param open whether the last word may go on
     */
    private record Phrase(Cue cue, String words, char third, boolean open) {

        static Phrase of(Cue cue, String words, boolean open) {
            boolean plain = words.length() > 2 && words.indexOf(' ') < 0 || words.indexOf(' ') > 2;
            return new Phrase(cue, words, plain ? words.charAt(2) : 0, open);
        }

        /** A glance at the third unit, which spares most of the comparing. */
        boolean mayStandBefore(char unit) {
            return unit == third || third == 0 || unit == Plain.UNSEEN;
        }

        /** Behind this phrase where it stands at an index; -1 if it does not. */
        int match(String plain, int at) {
            if (Plain.isWordChar(words.charAt(0)) && Plain.isWordChar(Plain.at(plain, at - 1))) {
                return -1;
            }
            int i = at;
            for (int w = 0; w < words.length(); w++) {
                char wanted = words.charAt(w);
                int next = wanted == ' ' ? Plain.skipSpace(plain, i) : i + 1;
                if (i >= plain.length() || next == i || wanted != ' ' && plain.charAt(i) != wanted) {
                    return -1;
                }
                i = wanted == ' ' ? next : Plain.skipUnseen(plain, next);
            }
            boolean cut =
                    !open && Plain.isWordChar(words.charAt(words.length() - 1)) && Plain.isWordChar(Plain.at(plain, i));
            return cut ? -1 : i;
        }
    }

    /** The text as it is compared with the wording. */
    static String plain(String text) {
        return Plain.of(text, SHIPPED::traditional);
    }

    private char traditional(char c) {
        char known = c >= HAN_FROM && c < HAN_TO ? traditional[c - HAN_FROM] : 0;
        return known == 0 ? c : known;
    }

    /** Stands for the machine's name in the wording and in texts compared with it. */
    static final char MACHINE = '§';

    /** All cues in a stretch of a plain text, by where they start. */
    static List<Hit> in(String plain, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean inWord = Plain.isWordChar(plain.charAt(i)) && Plain.isWordChar(Plain.at(plain, i - 1));
            if (!inWord) {
                add(SHIPPED.startingAt(plain, i), plain, i, to, hits);
            }
        }
        return hits;
    }

    private static void add(Phrase[] phrases, String plain, int at, int to, List<Hit> hits) {
        char third = Plain.at(plain, at + 2);
        for (Phrase phrase : phrases) {
            int end = phrase.mayStandBefore(third) ? phrase.match(plain, at) : -1;
            if (end >= 0 && end <= to) {
                hits.add(new Hit(phrase.cue(), at, end));
            }
        }
    }

    /** Whether a cue makes up the whole of a plain text. */
    static boolean isWhole(Cue cue, String plain) {
        return Stream.of(SHIPPED.startingAt(plain, 0))
                .anyMatch(phrase -> phrase.cue() == cue && phrase.match(plain, 0) == plain.length());
    }

    private static Cues load() {
        Cues cues = new Cues();
        try (InputStream in = Cues.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
            cues.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cues;
    }

    private void read(List<String> lines) {
        String section = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.equals("simplified")) {
                traditional[line.charAt(0) - HAN_FROM] = line.charAt(1);
            } else {
                phrase(Cue.of(section), line);
            }
        }
    }

    private void phrase(Cue cue, String line) {
        boolean open = line.endsWith("*");
        String words = Plain.of(open ? line.substring(0, line.length() - 1) : line, this::traditional);
        int slot = slot(words.charAt(0), Plain.at(words, 1));
        Phrase[] more = bySlot[slot] == null ? new Phrase[1] : Arrays.copyOf(bySlot[slot], bySlot[slot].length + 1);
        more[more.length - 1] = Phrase.of(cue, words, open);
        bySlot[slot] = more;
    }

    /** Phrases whose first two units may stand at an index; of a phrase of one unit the second counts as a space. */
    private Phrase[] startingAt(String plain, int at) {
        char first = Plain.at(plain, at);
        Phrase[] two = bySlot[slot(first, Plain.at(plain, at + 1))];
        Phrase[] one = bySlot[slot(first, ' ')];
        if (two == null || one == null || two == one) {
            return two != null ? two : one != null ? one : NONE;
        }
        Phrase[] both = Arrays.copyOf(two, two.length + one.length);
        System.arraycopy(one, 0, both, two.length, one.length);
        return both;
    }

    private static int slot(char first, char second) {
        return (first * 131 + second) & (SLOTS - 1);
    }
}
