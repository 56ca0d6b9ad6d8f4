package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.wording.Wording;
import io.github.taipei1.bilingual.wording.WordingCheck;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Text;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A public text that is no draft, and which of its words count. Left alone are editions in other scripts, references, quoted
 * words of others, Japanese, and words that a text only mentions between quotation marks. A text for the office that is wholly in
 * Simplified is one fault, not a thousand.
 */
final class TaiwanText {
    /** Parts of a path that name readers elsewhere, by themselves or behind {@code zh-}. */
    private static final Set<String> ELSEWHERE = Set.of("cn", "ja", "jp", "ko", "kr", "zhcn", "zhhans", "zhsg");

    private static final Set<String> ELSEWHERE_IN_CHINESE = Set.of("hans", "sg");
    /** Their first letters: every rule about words asks of every file, and most parts of paths need not be cut out. */
    private static final String FIRST = "cjkzhsCJKZHS";

    private static final int LONGEST_ELSEWHERE = "zhhans".length();
    private static final Pattern REFERENCES =
            Pattern.compile("(?i)^\\W{0,4}(?:參考文獻|參考資料|引用文獻|references|bibliography|简体中文|簡體中文)(?![a-z])");
    private static final int LEAST_HAN = 20;

    private TaiwanText() {}

    /** Whether the name of a file says that it is written for readers elsewhere. */
    static boolean isOtherEdition(String path) {
        int from = 0;
        boolean chinese = false;
        for (int at = 0; at <= path.length(); at++) {
            char mark = at < path.length() ? path.charAt(at) : '/';
            if ("/._-".indexOf(mark) >= 0) {
                boolean may = at > from && at - from <= LONGEST_ELSEWHERE && FIRST.indexOf(path.charAt(from)) >= 0;
                String part = may ? path.substring(from, at).toLowerCase(Locale.ROOT) : "";
                if (ELSEWHERE.contains(part) || chinese && ELSEWHERE_IN_CHINESE.contains(part)) {
                    return true;
                }
                chinese = part.equals("zh") && (mark == '-' || mark == '_');
                from = at + 1;
            }
        }
        return false;
    }

    /**
     * Those of the words found that stand in the text's own zh-TW prose.
     *
     * @param forTaiwan whether nobody but Taiwan's office and its public reads it, so that it is no edition for others
     */
    static List<Wording> own(Document document, boolean forTaiwan, WordingCheck check) {
        List<Wording> found = check.check(document);
        if (found.isEmpty()) {
            return found;
        }
        Set<Passage> prose = prose(document);
        int han = prose.stream().mapToInt(passage -> Han.count(passage.text())).sum();
        List<Wording> own = han < LEAST_HAN
                ? List.of()
                : found.stream()
                        .filter(wording -> prose.contains(wording.passage()) && !isMentioned(wording))
                        .toList();
        if (!check.isSimplified(prose)) {
            return own;
        }
        return forTaiwan
                ? own.stream()
                        .filter(TaiwanText::isScript)
                        .limit(1)
                        .map(TaiwanText::whole)
                        .toList()
                : List.of();
    }

    private static boolean isScript(Wording wording) {
        return wording.rule().equals("BIL-07");
    }

    private static Wording whole(Wording first) {
        return new Wording(
                first.rule(),
                first.level(),
                first.passage(),
                first.from(),
                first.to(),
                first.right(),
                Text.of(
                        "全文以簡體字寫成，例如「" + DraftFindings.cut(first.quote()) + "」；送交臺灣機關的文件應以正體字撰寫。",
                        "The whole text is in Simplified characters, such as \"" + DraftFindings.cut(first.quote())
                                + "\"; what goes to Taiwan's office is written in Traditional ones."));
    }

    private static Set<Passage> prose(Document document) {
        Set<Passage> prose = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean aside = false;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading) {
                aside = REFERENCES.matcher(block.passage().text()).find();
            }
            boolean own = !aside
                    && block.visibility().isVisible()
                    && !(block instanceof Block.Quote)
                    && !(block instanceof Block.Code)
                    && !(block instanceof Block.Raw)
                    && !Han.isJapanese(block.passage().text());
            if (own) {
                prose.add(block.passage());
            }
        }
        return prose;
    }

    /** A word alone between quotation marks is spoken of, not used. */
    private static boolean isMentioned(Wording wording) {
        String text = wording.passage().text();
        boolean opened = wording.from() > 0 && "「『“\"'‘".indexOf(text.charAt(wording.from() - 1)) >= 0;
        boolean closed = wording.to() < text.length() && "」』”\"'’".indexOf(text.charAt(wording.to())) >= 0;
        return opened && closed && wording.to() > wording.from();
    }
}
