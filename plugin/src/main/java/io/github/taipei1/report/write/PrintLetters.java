package io.github.taipei1.report.write;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes a page's letters ready for a printer that maps one character to one glyph: marks are joined with their letters where Unicode has
 * both in one, and what is neither Chinese nor Latin is set in a font of its own, for Chinese fonts hold such letters as wide as theirs.
 */
final class PrintLetters {
    /** Of these every font of a report has the forms that one expects. */
    private static final Set<UnicodeScript> USUAL = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BRAILLE);

    private static final Pattern MARKED = Pattern.compile("\\P{M}\\p{Mn}+");
    /** They choose among forms that no font of a PDF has, and some fonts show them. */
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D\\uFE0E\\uFE0F]");

    private final StringBuilder other = new StringBuilder();
    private boolean rightToLeft;

    private PrintLetters() {}

    /** Prepares all text of a page's body. */
    static PrintLetters of(Document page) {
        PrintLetters letters = new PrintLetters();
        List<TextNode> texts = new ArrayList<>();
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        texts.forEach(letters::set);
        return letters;
    }

    /** What is set in other fonts, Arabic letters in their forms. */
    String other() {
        return ArabicForms.shaped(other.toString());
    }

    /** Whether anything runs from right to left. */
    boolean rightToLeft() {
        return rightToLeft;
    }

    private void set(TextNode node) {
        String words = node.getWholeText();
        if (words.chars().allMatch(c -> c < 0x300 || c >= 0x2E80 && c < 0xA000)) {
            return;
        }
        String text = composed(words);
        boolean turns = Directions.requiresBidi(text);
        rightToLeft |= turns;
        List<int[]> stretches = turns ? rightToLeft(text) : foreign(text);
        String plain = turns ? text : JOINERS.matcher(text).replaceAll("");
        if (stretches.isEmpty()) {
            node.text(plain);
        } else {
            split(node, text, stretches);
        }
    }

    private static String composed(String text) {
        return MARKED.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC));
    }

    private static List<int[]> rightToLeft(String text) {
        return Directions.of(text, Directions.isRightToLeft(text)).stream()
                .filter(Directions.Stretch::rightToLeft)
                .map(one -> new int[] {one.from(), one.to()})
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Words of other scripts, and letters with marks that are not one character with them. */
    private static List<int[]> foreign(String text) {
        List<int[]> stretches = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK && !isSelector(codePoint);
            if (mark || isRareLatin(codePoint) || !USUAL.contains(UnicodeScript.of(codePoint))) {
                int from = mark ? before : at;
                int last = stretches.size() - 1;
                if (last >= 0 && stretches.get(last)[1] >= from) {
                    stretches.get(last)[1] = next;
                } else {
                    stretches.add(new int[] {from, next});
                }
            }
            before = at;
            at = next;
        }
        return stretches;
    }

    /** Letters of Vietnamese and others, which many a Latin font lacks. */
    private static boolean isRareLatin(int codePoint) {
        return codePoint >= 0x1E00 && codePoint <= 0x1EFF;
    }

    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100;
    }

    private void split(TextNode node, String text, List<int[]> stretches) {
        List<Node> parts = new ArrayList<>();
        int done = 0;
        for (int[] stretch : stretches) {
            add(parts, text.substring(done, stretch[0]));
            String words = text.substring(stretch[0], stretch[1]);
            other.append(words).append('\n');
            parts.add(new Element("span").addClass("other").appendChild(new TextNode(words)));
            done = stretch[1];
        }
        add(parts, text.substring(done));
        parts.forEach(node::before);
        node.remove();
    }

    private static void add(List<Node> parts, String words) {
        String plain = JOINERS.matcher(words).replaceAll("");
        if (!plain.isEmpty()) {
            parts.add(new TextNode(plain));
        }
    }
}
