package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.romanise.Romanisation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BIL-06: "Swiftleap" once where it is "Swiftleaf" elsewhere, one letter apart. That it is one name shows in the Chinese: some characters
 * are in all passages that have either form, and in no other.
 */
final class MiswrittenLatin {
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\w.-])[A-Z][A-Za-z]+(?:-[A-Za-z]+)*(?![\\w-]|\\.\\w)(?: [A-Z][A-Za-z]+(?:-[A-Za-z]+)*(?![\\w-]))?");
    private static final Pattern LOWER = Pattern.compile("\\b[a-z]{4,}\\b");
    private static final int LEAST = 5;
    private static final int LEAST_OF_TWO = 8;
    /** Of the names that are laid side by side, and of passages. */
    private static final int MOST = 500;

    private static final int MOST_BEADS = 3_000;
    /** Of names one letter apart that are looked into, each by the Chinese of all passages. */
    private static final int MOST_SLIPS = 40;
    /** Characters of a Chinese draft and of one of its passages: in longer ones nobody's names are looked for. */
    private static final int LONGEST_DRAFT = 60_000;

    private static final int LONGEST_PASSAGE = 1_000;

    private final List<Bead> beads;
    private final List<String> chinese = new ArrayList<>();
    private final Map<String, BitSet> names = new TreeMap<>();
    private final Set<String> ordinary = new HashSet<>();

    private MiswrittenLatin(List<Bead> beads) {
        this.beads = beads;
        for (int i = 0; i < beads.size(); i++) {
            chinese.add(Miswritten.text(beads.get(i).zh()));
            String english = Miswritten.text(beads.get(i).en());
            Matcher lower = LOWER.matcher(english);
            while (lower.find()) {
                ordinary.add(lower.group());
            }
            if (beads.get(i).isPaired()) {
                read(english, i);
            }
        }
    }

    private void read(String english, int bead) {
        Matcher matcher = WORD.matcher(english);
        int at = 0;
        while (matcher.find(at)) {
            String whole = matcher.group();
            int space = whole.indexOf(' ');
            String first = space < 0 ? whole : whole.substring(0, space);
            if (first.length() >= LEAST) {
                add(first, bead);
            }
            if (space > 0 && whole.indexOf('-') > 0 && whole.length() > LEAST_OF_TWO) {
                add(whole, bead);
            }
            at = matcher.start() + first.length();
        }
    }

    private void add(String name, int bead) {
        if (names.size() < MOST || names.containsKey(name)) {
            names.computeIfAbsent(name, key -> new BitSet()).set(bead);
        }
    }

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        if (beads.size() > MOST_BEADS) {
            return found;
        }
        MiswrittenLatin names = new MiswrittenLatin(beads);
        if (names.chinese.stream().mapToInt(String::length).sum() > LONGEST_DRAFT) {
            return found;
        }
        int slips = 0;
        List<String> all = List.copyOf(names.names.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (slips < MOST_SLIPS && isSlip(all.get(i), all.get(j))) {
                    slips++;
                    found.addAll(names.tell(all.get(i), all.get(j)));
                }
            }
        }
        return found;
    }

    private static boolean isSlip(String a, String b) {
        boolean other = Math.abs(a.length() - b.length()) > 1
                || a.charAt(0) != b.charAt(0) && a.charAt(a.length() - 1) != b.charAt(b.length() - 1)
                || a.equalsIgnoreCase(b)
                || isEnding(a, b)
                || isEnding(b, a);
        return !other && Spelling.distance(a, b) == 1;
    }

    /** A plural, a word of the same stem (Indonesia, Indonesian), or one as it is spelt in another country. */
    private static boolean isEnding(String a, String b) {
        boolean stem = b.length() == a.length() + 1 && b.startsWith(a) && a.indexOf('-') < 0;
        return stem && "snidrye".indexOf(b.charAt(b.length() - 1)) >= 0
                || b.equals(a + "s")
                || a.replace("ise", "ize").replace("isa", "iza").equals(b)
                || a.replace("our", "or").equals(b)
                || a.replace("ll", "l").equals(b)
                || a.endsWith("re") && b.equals(a.substring(0, a.length() - 2) + "er");
    }

    /** The rarer form; both if neither is. */
    private List<Difference> tell(String a, String b) {
        BitSet inA = names.get(a);
        BitSet inB = names.get(b);
        boolean known = ordinary.contains(a.toLowerCase(Locale.ROOT)) || ordinary.contains(b.toLowerCase(Locale.ROOT));
        boolean often = inA.cardinality() > 1 && inB.cardinality() > 1;
        List<Difference> found = new ArrayList<>();
        if (known || often || isLong(inA) || isLong(inB) || isOther(a, inA, b, inB) || !isOne(inA, inB)) {
            return found;
        }
        Bead ofA = beads.get(inA.nextSetBit(0));
        Bead ofB = beads.get(inB.nextSetBit(0));
        if (inA.cardinality() == 1) {
            Miswritten.difference(ofA, ofB, a, b, false).ifPresent(found::add);
        }
        if (inB.cardinality() == 1) {
            Miswritten.difference(ofB, ofA, b, a, false).ifPresent(found::add);
        }
        return found;
    }

    private boolean isLong(BitSet passages) {
        return chinese.get(passages.nextSetBit(0)).length() > LONGEST_PASSAGE;
    }

    /** Whether the Chinese tells the two names apart, in Latin letters or in characters that are spelt so. */
    private boolean isOther(String a, BitSet inA, String b, BitSet inB) {
        String ofA = chinese.get(inA.nextSetBit(0));
        String ofB = chinese.get(inB.nextSetBit(0));
        if (ofA.contains(a) || ofB.contains(b)) {
            return true;
        }
        List<String> asA = Romanisation.standard().in(ofA, a);
        List<String> asB = Romanisation.standard().in(ofB, b);
        return !asA.isEmpty() && !asB.isEmpty() && Collections.disjoint(asA, asB);
    }

    /** Whether two Chinese characters in a row are wherever the English has either name, and nowhere else. */
    private boolean isOne(BitSet inA, BitSet inB) {
        BitSet all = (BitSet) inA.clone();
        all.or(inB);
        int least = all.cardinality() == 1 ? 2 : 1;
        String text = chinese.get(inA.nextSetBit(0));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            String two = text.substring(i, i + 2);
            boolean word = two.chars().allMatch(Character::isIdeographic);
            if (word
                    && seen.add(two)
                    && isOnly(two, all, least)
                    && Gist.standard().inChinese(two).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnly(String words, BitSet all, int least) {
        for (int i = 0; i < chinese.size(); i++) {
            int at = chinese.get(i).indexOf(words);
            boolean enough = least == 1 ? at >= 0 : chinese.get(i).indexOf(words, at + 1) >= 0 && at >= 0;
            if (all.get(i) ? !enough : at >= 0) {
                return false;
            }
        }
        return true;
    }
}
