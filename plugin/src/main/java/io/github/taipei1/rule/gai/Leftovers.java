package io.github.taipei1.rule.gai;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left in a text that was copied out of a chat with an assistant: marks of its citations, its manner of speaking to
 * the one who asked, buttons of its page. A phrase in quotation marks is spoken of, and not left behind.
 */
final class Leftovers {
    private static final Wording WORDS = Wording.load("ai-traces.tsv");

    /** Plain words, of which each leftover holds one. */
    static final Keywords ANY = Keywords.of(WORDS.alternatives("keyword"));

    /** Files copied from a chat as a whole hold many; one who has seen so many looks through the file anyway. */
    private static final int MOST = 10;
    /** What is shorter says nothing by itself: "Certainly!" belongs to the sentence behind it. */
    private static final int SHORT = 40;
    /** So much beside a quotation says something about it. */
    private static final int SAYS = 6;

    private static final Pattern QUOTED = Pattern.compile(
            "「[^」]{0,200}」|『[^』]{0,200}』|“[^”]{0,200}”|\"[^\"]{0,200}\"|``[^']{0,200}''|`[^`]{0,200}`|‘[^’]{0,200}’");

    private Leftovers() {}

    /**
     * A leftover and where it stands.
     *
     * @param text the line or the sentence
     */
    record Leftover(Place place, String text) {}

    static List<Leftover> in(Document document, ArtifactKind kind) {
        List<Leftover> found = new ArrayList<>();
        boolean program = document.format() == Format.SOURCE_CODE;
        if (!program) {
            citations(document, found);
        }
        List<Utterance> utterances =
                program ? Utterances.comments(document, text -> true) : Utterances.withHidden(document, text -> true);
        boolean page = kind == ArtifactKind.WEB_PAGE || kind == ArtifactKind.SOURCE;
        String before = "";
        int block = -1;
        for (Utterance utterance : utterances) {
            String words = unquoted(utterance.text());
            String lead = utterance.block() == block && before.length() <= SHORT ? before + " " : "";
            boolean left = program && WORDS.in("debris", words) || isSaid(words, lead, page) && !isShown(utterance);
            if (left && found.stream().noneMatch(other -> isSameLine(other.place(), utterance.place()))) {
                found.add(new Leftover(utterance.place(), utterance.text()));
            }
            before = words;
            block = utterance.block();
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Citations and links, wherever they stand: a link's target is no part of what readers see. */
    private static void citations(Document document, List<Leftover> found) {
        Source source = document.source();
        if (!WORDS.in("debris", AiWording.fold(source.text()))) {
            return;
        }
        for (int line = 1; line <= source.lines() && found.size() < MOST; line++) {
            String text = source.line(line);
            if (ANY.in(text) && WORDS.in("debris", unquoted(text)) && !isCode(document, line)) {
                int from = source.lineStart(line);
                found.add(new Leftover(source.place(from, from + text.length()), text.strip()));
            }
        }
    }

    private static boolean isCode(Document document, int line) {
        return document.blocks().stream()
                .filter(Block.Code.class::isInstance)
                .map(block -> block.passage().place().region())
                .anyMatch(region -> region.startLine() <= line && line <= region.endLine());
    }

    /** Whether a sentence, with a short one before it, is said by an assistant to the one who asked. */
    private static boolean isSaid(String words, String lead, boolean page) {
        boolean said = WORDS.in("open", words)
                || !lead.isEmpty() && WORDS.in("open", lead + words)
                || WORDS.in("close", words);
        return said || !page && (WORDS.in("self", words) || WORDS.in("ui", words));
    }

    /** Whether a text shows what some model said: in a dialogue, or under a heading that announces samples. */
    private static boolean isShown(Utterance utterance) {
        return WORDS.in("speaker", utterance.words())
                || utterance.headings().stream().anyMatch(heading -> WORDS.in("samples", heading));
    }

    /** The folded text without what stands in quotation marks, if something is said beside it. */
    private static String unquoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        String rest = quoted.replaceAll(" ");
        boolean says = rest.codePoints().filter(Character::isLetter).count() >= SAYS;
        return AiWording.fold(says ? rest : text);
    }

    private static boolean isSameLine(Place one, Place other) {
        Region region = other.region();
        return one.region().startLine() >= region.startLine() && one.region().startLine() <= region.endLine();
    }
}
