package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what a heading announces, whatever its numbering, emoji, spacing and capitals. */
final class Headings {
    /** Sections in the order in which a heading's words decide. */
    private static final List<Map.Entry<Cue, Section>> MEANINGS = List.of(
            Map.entry(Cue.THANKS_HEADING, Section.THANKS),
            Map.entry(Cue.ABOUT_HEADING, Section.ABOUT),
            Map.entry(Cue.REFERENCES_HEADING, Section.REFERENCES),
            Map.entry(Cue.FUNDING_HEADING, Section.FUNDING),
            Map.entry(Cue.OTHERS_HEADING, Section.OTHERS),
            Map.entry(Cue.PLAN_HEADING, Section.PLANS),
            Map.entry(Cue.OPERATION_HEADING, Section.OPERATION));

    private static final int LONGEST = 80;
    private static final List<String> SURE = List.of("acknowledg", "致謝", "誌謝", "謝誌", "謝辭", "謝詞", "銘謝", "鳴謝");

    private Headings() {}

    /** What a heading announces by itself. */
    static Section meaning(String heading) {
        String words = words(heading);
        if (words.length() > LONGEST) {
            return Section.ANY;
        }
        if (SURE.stream().anyMatch(words.replace(" ", "")::contains) || isMisspeltThanks(words)) {
            return Section.THANKS;
        }
        for (Map.Entry<Cue, Section> meaning : MEANINGS) {
            if (isWhole(meaning.getKey(), words)
                    || meaning.getKey() == Cue.THANKS_HEADING && hasThanks(words)
                    || meaning.getKey() == Cue.FUNDING_HEADING && isAllFunding(words)) {
                return meaning.getValue();
            }
        }
        if (has(Cue.OTHERS_TITLE, words)) {
            return Section.OTHERS;
        }
        if (endsWith(Cue.PLAN_ENDING, words)) {
            return Section.PLANS;
        }
        if (endsWith(Cue.OPERATION_ENDING, words) || opensOperation(words)) {
            return Section.OPERATION;
        }
        return has(Cue.TRAINING_HEADING, words) ? Section.TRAINING : Section.ANY;
    }

    /** Whether words are a heading of acknowledgements and could be nothing else, as thanks alone could. */
    static boolean isSurelyThanks(String words) {
        String plain = words(words).replace(" ", "");
        return !plain.endsWith("ed") && SURE.stream().anyMatch(plain::contains);
    }

    /** The same for a key such as {@code footer.acknowledgementText}: any of its parts decides. */
    static Section ofKey(String key) {
        return keyWords(key).stream()
                .map(Headings::meaning)
                .filter(section -> section != Section.ANY && section != Section.TRAINING)
                .findFirst()
                .orElse(Section.ANY);
    }

    /** The parts of a key, at dots, dashes, underscores and capitals. */
    static List<String> keyWords(String key) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean capital = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(key.charAt(i - 1));
            if (!Character.isLetterOrDigit(c) || capital) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words.stream().filter(part -> !part.isBlank()).toList();
    }

    /**
     * What a run-in heading at the start of a paragraph announces, as in {@code Acknowledgements. We thank …}, and where the
     * text behind it starts.
     */
    static Optional<Integer> runInThanks(String text) {
        String plain = Cues.plain(text);
        int start = firstWord(plain);
        return Cues.in(plain, start, Math.min(plain.length(), start + 40)).stream()
                .filter(hit -> hit.cue() == Cue.THANKS_HEADING && hit.from() == start)
                .map(hit -> behindRunIn(plain, hit.to()))
                .filter(end -> end > 0)
                .findFirst();
    }

    private static int behindRunIn(String plain, int end) {
        int i = end;
        while (i < plain.length() && Plain.isWordChar(plain.charAt(i))) {
            i++;
        }
        if (i > end && !plain.startsWith("ment", i - 4) && !plain.startsWith("ments", i - 5)) {
            return -1;
        }
        int close = Plain.at(plain, i) == '（' || Plain.at(plain, i) == '(' ? bracketEnd(plain, i) : i;
        int space = Plain.skipSpace(plain, close);
        boolean mark = ".:：。—-/】〕］｜|".indexOf(Plain.at(plain, space)) >= 0 && space < plain.length();
        boolean wide = space > close + 1 || Plain.at(plain, close) == '\u3000' || close > i;
        boolean noun = plain.startsWith("ment", i - 4)
                || plain.startsWith("ments", i - 5)
                || Plain.at(plain, space) > 0x2E7F && SURE.contains(plain.substring(Math.max(0, i - 2), i));
        return mark || wide || noun && space > close ? space : -1;
    }

    private static int bracketEnd(String plain, int open) {
        int i = open;
        while (i < plain.length() && i < open + 40 && plain.charAt(i) != ')' && plain.charAt(i) != '）') {
            i++;
        }
        return Math.min(plain.length(), i + 1);
    }

    /** The words of a heading without numbering, marks and spaces between Chinese characters. */
    private static String words(String heading) {
        String plain = Cues.plain(heading);
        StringBuilder words = new StringBuilder();
        for (int i = firstWord(plain); i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean gap = c == ' '
                    && (Plain.at(plain, i - 1) > 0x2E7F || Plain.at(plain, Plain.skipSpace(plain, i)) > 0x2E7F);
            boolean mark = "*_#:：.。!！?？\"'「」《》、，,()（）—".indexOf(c) >= 0;
            if (!gap && !mark && c != Plain.UNSEEN && !Character.isSurrogate(c)) {
                words.append(c);
            }
        }
        return words.toString().strip();
    }

    /** Behind the numbering and marks that a heading starts with. */
    private static int firstWord(String plain) {
        int i = 0;
        while (i < plain.length()) {
            int behind = numberEnd(plain, i);
            char c = plain.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c > 0x2E7F && Character.isLetter(c);
            if (behind > i) {
                i = behind;
            } else if (word || c == Cues.MACHINE) {
                return i;
            } else {
                i++;
            }
        }
        return 0;
    }

    /** Behind {@code IV.}, {@code A.}, {@code 五、}, {@code 第三章}; the same index if there is none. */
    private static int numberEnd(String plain, int at) {
        int i = at;
        if (Plain.at(plain, at) == '第') {
            i++;
        }
        while (i < plain.length()
                && i < at + 6
                && ("ivxl".indexOf(plain.charAt(i)) >= 0
                        || "一二三四五六七八九十壹貳參肆伍陸柒捌玖拾".indexOf(plain.charAt(i)) >= 0
                        || i > at && plain.charAt(i) == '之')) {
            i++;
        }
        if (i == at && Plain.at(plain, at) >= 'a' && Plain.at(plain, at) <= 'z') {
            i = at + 1;
        }
        if (i == at || i >= plain.length()) {
            return at;
        }
        return ".、)）章節：: ".indexOf(plain.charAt(i)) >= 0 ? i + 1 : at;
    }

    /** {@code Acknowlegments}, {@code Aknowledgement}: no other word begins so. */
    private static boolean isMisspeltThanks(String words) {
        return Stream.of(words.split(" "))
                .anyMatch(word -> (word.startsWith("ackn") || word.startsWith("aknow") || word.startsWith("acnow"))
                        && !word.endsWith("ed"));
    }

    private static boolean endsWith(Cue cue, String words) {
        return Cues.in(words, 0, words.length()).stream()
                .anyMatch(hit -> hit.cue() == cue && hit.to() == words.length());
    }

    /** {@code Running on §}, {@code Build on the § supercomputer}. */
    private static boolean opensOperation(String words) {
        return words.indexOf(Cues.MACHINE) >= 0
                && words.chars().noneMatch(c -> Plain.isDigit((char) c))
                && Cues.in(words, 0, words.length()).stream()
                        .anyMatch(hit -> hit.cue() == Cue.OPERATION_OPENING && hit.from() == 0);
    }

    private static boolean has(Cue cue, String words) {
        return Cues.in(words, 0, words.length()).stream().anyMatch(hit -> hit.cue() == cue);
    }

    /** {@code Credits and licence}. */
    private static boolean hasThanks(String words) {
        return parts(words).anyMatch(part -> isWhole(Cue.THANKS_HEADING, part));
    }

    /** {@code Funding and support}. */
    private static boolean isAllFunding(String words) {
        return parts(words).allMatch(part -> isWhole(Cue.FUNDING_HEADING, part));
    }

    private static Stream<String> parts(String words) {
        return Stream.of(words.split(" and | & |/|與|及|暨")).map(String::strip);
    }

    private static boolean isWhole(Cue cue, String words) {
        return !words.isEmpty() && Cues.isWhole(cue, words);
    }
}
