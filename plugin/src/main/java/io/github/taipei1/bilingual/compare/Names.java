package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Letters;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Latin words of a passage, identifiers with a digit in one piece. */
final class Names {
    private static final int LONGEST_TITLE = 160;
    /** A quarter or half of a year, 第一季, and what chemistry calls a thing, 二氧化碳: both are translated. */
    private static final Pattern TRANSLATED = Pattern.compile("[QH][1-4]|[234]D|CO2|H2O|CH4|N2O|SO2|NO2|NH3|O2|O3|N2");

    /** What English joins to a name with a hyphen: the hours of "H100-hours". */
    private static final Pattern TAIL = Pattern.compile(
            "-(?:hours?|based|like|class|only|style|compatible|powered|ready|capable|enabled|trained|equipped|level|generation|series|type|equivalent|equivalents|size|sized|node|nodes|specific|related|hosted|derived)$");

    /** A telephone number with its area code in brackets, (02) 5550-6677, or parted by spaces behind that of the country. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "[(（]0\\d{1,3}[)）] ?\\d{3,4}[- ]?\\d{3,4}(?!\\d)|886[ -]\\d{1,2}[ -]\\d{3,4}[ -]\\d{3,4}(?!\\d)");

    private Names() {}

    /**
     * A word or an identifier.
     *
     * @param digit whether it holds a digit
     */
    record Name(String text, Passage passage, int from, int to, boolean digit) {

        /** The word in lower case, without a plural or possessive ending, hyphens and dots. */
        String key() {
            String lower = text.toLowerCase(Locale.ROOT);
            if (digit && (lower.endsWith("'s") || lower.endsWith("’s"))) {
                lower = lower.substring(0, lower.length() - 2);
            }
            if (digit) {
                String single = isPluralModel() ? lower.substring(0, lower.length() - 1) : lower;
                String joined = single.replaceAll("[-._ ()（）]", "");
                return joined.matches("886[2-9]\\d{7,8}") ? "0" + joined.substring(3) : joined;
            }
            if (lower.endsWith("'s") || lower.endsWith("’s")) {
                lower = lower.substring(0, lower.length() - 2);
            }
            boolean plural = lower.endsWith("s") && (lower.length() > 3 && !lower.endsWith("ss") || isPluralAcronym());
            return plural ? lower.substring(0, lower.length() - 1) : lower;
        }

        /** Several of one model: H100s. A capital belongs to the name: L40S. */
        private boolean isPluralModel() {
            int last = text.length() - 1;
            return last >= 2
                    && text.charAt(last) == 's'
                    && Character.isDigit(text.charAt(last - 1))
                    && Character.isUpperCase(text.charAt(0));
        }

        /** PRs, GPUs. */
        boolean isPluralAcronym() {
            int last = text.length() - 1;
            return last >= 2
                    && text.charAt(last) == 's'
                    && text.chars().limit(last).allMatch(Character::isUpperCase);
        }

        /** A telephone number, a version: digits and joints only. */
        boolean isNumber() {
            return digit && text.chars().noneMatch(c -> Letters.isLatin((char) c));
        }

        boolean isAcronym() {
            int capitals = 0;
            for (int i = 0; i < text.length(); i++) {
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
            return capitals >= 2 && capitals >= text.length() - 1;
        }

        boolean isCapitalised() {
            return Character.isUpperCase(text.charAt(0)) || text.chars().anyMatch(Character::isUpperCase);
        }

        /** A capital letter inside the word, as in PyTorch. */
        boolean isCamelCase() {
            boolean lower = false;
            for (int i = 0; i < text.length(); i++) {
                if (lower && Character.isUpperCase(text.charAt(i))) {
                    return text.length() >= 4;
                }
                lower |= Character.isLowerCase(text.charAt(i));
            }
            return false;
        }

        /** An acronym in brackets behind what it stands for: the Chinese need not give it. */
        boolean isGloss() {
            String whole = passage.text();
            return isAcronym()
                    && from > 1
                    && whole.charAt(from - 1) == '('
                    && to < whole.length()
                    && whole.charAt(to) == ')';
        }

        boolean startsSentence() {
            int i = from - 1;
            while (i >= 0 && " *_\"“'‘([".indexOf(passage.text().charAt(i)) >= 0) {
                i--;
            }
            return i < 0 || ".!?:;|\n".indexOf(passage.text().charAt(i)) >= 0;
        }
    }

    /** Whether capital letters say nothing here, as in a heading that has them in all its words. */
    static boolean isTitle(Passage passage) {
        if (passage.text().length() > LONGEST_TITLE) {
            return false;
        }
        List<Name> words =
                of(passage).stream().filter(name -> name.text().length() > 3).toList();
        long capital = words.stream().filter(Name::isCapitalised).count();
        return words.size() >= 2 && capital * 5 >= words.size() * 4;
    }

    static List<Name> of(Passage passage) {
        String text = passage.text();
        boolean[] blotted = blotted(passage);
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int number = blotted[i] ? i : telephone(text, i);
            if (number > i) {
                names.add(new Name(text.substring(i, number), passage, i, number, true));
                i = number;
                continue;
            }
            if (blotted[i] || !isPart(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && !blotted[i] && (isPart(text.charAt(i)) || isJoint(text, i, start))) {
                i++;
            }
            add(names, passage, start, i);
        }
        return names;
    }

    /** Behind the telephone number that starts here; the place itself if none does. */
    private static int telephone(String text, int at) {
        char c = text.charAt(at);
        boolean opens = c == '(' || c == '（' || c == '8' && (at == 0 || !isPart(text.charAt(at - 1)));
        Matcher matcher = TELEPHONE.matcher(text).region(at, text.length());
        return opens && matcher.lookingAt() ? matcher.end() : at;
    }

    private static void add(List<Name> names, Passage passage, int start, int end) {
        String word = passage.text().substring(start, end);
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            letter |= Letters.isLatin(c);
        }
        if (!letter) {
            if (isCode(word)) {
                names.add(new Name(word, passage, start, end, true));
            }
            return;
        }
        if (digit) {
            Matcher tail = TAIL.matcher(word);
            if (tail.find() && tail.start() > 1 && hasDigit(word.substring(0, tail.start()))) {
                add(names, passage, start, start + tail.start());
                return;
            }
            if (!TRANSLATED.matcher(word).matches()) {
                names.add(new Name(word, passage, start, end, true));
            }
            return;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean cut = i == end
                    || !Letters.isLatin(passage.text().charAt(i))
                            && passage.text().charAt(i) != '\''
                            && passage.text().charAt(i) != '’';
            if (cut) {
                if (i - from >= 2) {
                    names.add(new Name(passage.text().substring(from, i), passage, from, i, false));
                }
                from = i + 1;
            }
        }
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Digits that are no quantity: 02-2345-6789, 192.168.10.5. */
    private static boolean isCode(String word) {
        long joints = word.chars().filter(c -> c == '-' || c == '.').count();
        boolean telephone =
                (word.charAt(0) == '0' || word.startsWith("886-")) && word.indexOf('-') >= 2 && word.length() >= 8;
        boolean date = word.length() <= 10 && word.chars().filter(c -> c == '-').count() == 2 && word.charAt(0) != '0';
        return telephone || joints >= 3 || joints == 2 && !date && word.indexOf('.') >= 0;
    }

    private static boolean isPart(char c) {
        return Letters.isLatin(c) || c >= '0' && c <= '9';
    }

    /** A hyphen, point or apostrophe between two word characters. */
    private static boolean isJoint(String text, int at, int start) {
        char c = text.charAt(at);
        boolean joint = c == '-' || c == '.' || c == '\'' || c == '’' || c == '_' || c == '\u2011' || c == '\u2010';
        return joint && at > start && at + 1 < text.length() && isPart(text.charAt(at + 1));
    }

    /** Whether it is code, a formula and the like, and no part of the text. */
    static boolean isAside(Inline inline) {
        return inline.kind() == Inline.Kind.CODE
                || inline.kind() == Inline.Kind.MATH
                || inline.kind() == Inline.Kind.HTML
                || inline.kind() == Inline.Kind.CITATION;
    }

    /** #CitizenScience, which is #公民科學. */
    private static boolean isTag(String run) {
        return run.length() > 2 && run.charAt(0) == '#' && Letters.isLatin(run.charAt(1));
    }

    private static boolean[] blotted(Passage passage) {
        String text = passage.text();
        boolean[] blotted = new boolean[text.length()];
        for (Inline inline : passage.inlines()) {
            if (isAside(inline)) {
                java.util.Arrays.fill(blotted, inline.from(), Math.min(inline.to(), blotted.length), true);
            }
        }
        boolean addresses =
                text.indexOf('@') >= 0 || text.indexOf('#') >= 0 || text.contains("://") || text.contains("www.");
        int i = addresses ? 0 : text.length();
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
                end++;
            }
            String run = text.substring(i, end);
            if (run.contains("://") || run.contains("@") || run.contains("www.") || isTag(run)) {
                java.util.Arrays.fill(blotted, i, end, true);
            }
            i = Math.max(end, i + 1);
        }
        return blotted;
    }
}
