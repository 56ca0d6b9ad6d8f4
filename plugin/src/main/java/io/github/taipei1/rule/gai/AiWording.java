package io.github.taipei1.rule.gai;

import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code ai-use.tsv}. */
final class AiWording {
    static final Wording WORDS = Wording.load("ai-use.tsv");

    /** Tools whose names are also those of models that a project studies. */
    static final String OTHER_MODELS = "other";

    private static final String TOOL = "tool-";
    private static final int SHORT = 3;
    private static final List<String> TOOLS = WORDS.names().stream()
            .filter(name -> name.startsWith(TOOL))
            .map(name -> name.substring(TOOL.length()))
            .toList();

    /** Stands for an assistant that is named. */
    static final char NAMED = '§';

    /** Stands for any other mention. */
    private static final char OTHER = '¤';

    /** Stands for letters of what only looks like a mention. */
    private static final char BLANK = '·';

    /** Words of which one stands in each mention. */
    static final Keywords ANY = Keywords.marked(
            WORDS.alternatives("keyword").stream().map(AiWording::marked).toList());

    private AiWording() {}

    /** Whether a text may hold a mention at all; one cheap pass. */
    static boolean mayMention(String text) {
        return ANY.in(text);
    }

    /** Short words of Latin letters count only where they stand alone. */
    private static String marked(String word) {
        boolean alone = word.length() <= SHORT && word.charAt(0) < 0x80 && !word.equals("gpt");
        return alone ? "\\b" + word + "\\b" : word;
    }

    static boolean in(String name, String folded) {
        return WORDS.in(name, folded);
    }

    /** The families of tools that are named. */
    static Set<String> tools(String folded) {
        Set<String> found = new TreeSet<>();
        for (String family : TOOLS) {
            if (WORDS.in(TOOL + family, folded)) {
                found.add(family);
            }
        }
        return found;
    }

    /** The parts of the work that are named. */
    static Set<Remark.Scope> scopes(String folded) {
        Set<Remark.Scope> found = EnumSet.noneOf(Remark.Scope.class);
        for (Remark.Scope scope : Remark.Scope.values()) {
            String words = scope == Remark.Scope.TEXT ? WORDS.without("coding-work", folded) : folded;
            if (WORDS.in("scope-" + scope.name().toLowerCase(Locale.ROOT), words)) {
                found.add(scope);
            }
        }
        return found;
    }

    /** A folded text without its mentions of AI, so that 生成式 is not taken for a purpose. */
    static String withoutMentions(String folded) {
        return without("ai", folded);
    }

    /** A folded text with a sign in place of each mention: {@code §} for an assistant by name, {@code ¤} for any other. */
    static String signed(String folded) {
        return signed(folded, WORDS.all("ai", folded));
    }

    /** The same, with the mentions found before. */
    static String signed(String folded, List<Span> mentions) {
        StringBuilder signed = new StringBuilder();
        int from = 0;
        for (Span span : mentions) {
            String mention = folded.substring(span.from(), span.to());
            boolean named = tools(mention).stream().anyMatch(tool -> !tool.equals(OTHER_MODELS));
            int means = WORDS.first("means-in-mention", mention).map(Span::to).orElse(0);
            signed.append(folded, from, span.from() + means).append(named ? NAMED : OTHER);
            from = span.to();
        }
        return signed.append(folded.substring(from)).toString();
    }

    /**
     * The words of a sentence without what only leads up to what is told, such as "readers should know that", and without words that
     * only look like a tool's name.
     */
    static String told(Utterance utterance) {
        return WORDS.without("frame", withoutCommonWords(utterance));
    }

    /** A name that is a common word as well is one only where it is written as a name: {@code Perplexity} may answer, perplexity falls. */
    private static String withoutCommonWords(Utterance utterance) {
        String words = utterance.words();
        StringBuilder rest = new StringBuilder(words);
        for (Span span : WORDS.all("common-word", words)) {
            char first =
                    utterance.text().charAt(utterance.folded().original(span).from());
            boolean means =
                    isChineseAt(words, span.from() - 1) && WORDS.in("asked-of", words.substring(0, span.from()));
            if (Character.isLowerCase(first) && !means) {
                for (int i = span.from(); i < span.to(); i++) {
                    rest.setCharAt(i, BLANK);
                }
            }
        }
        for (Span span : WORDS.all("person-name", words)) {
            boolean surname = isSurname(
                    utterance.text(), utterance.folded().original(span).to());
            if (surname && !WORDS.in("surname", words.substring(span.to()))) {
                for (int i = span.from(); i < span.to(); i++) {
                    rest.setCharAt(i, BLANK);
                }
            }
        }
        return rest.toString();
    }

    /** Whether another name follows: a capital and small letters. */
    private static boolean isSurname(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == ' '
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private static boolean isChineseAt(String words, int at) {
        return at >= 0 && words.charAt(at) >= 0x2e80;
    }

    static String without(String name, String folded) {
        return WORDS.without(name, folded);
    }

    static String fold(String text) {
        return Folded.of(text).text();
    }
}
