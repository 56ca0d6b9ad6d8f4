package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;

/** Figures in a statement: how long, how many GPUs, how large a model. */
final class Quantities {
    private static final List<String> SIZES = List.of("params", "parameters", "tokens", "b model", "參數", "token");
    private static final List<String> SPANS = List.of(
            "d ", "day", "week", "hour", "month", "gpu", "天", "日", "週", "周", "小時", "個月", "禮拜", "星期", "個星期", "個禮拜",
            "個小時", "個多月", "多天", "多小時", "多週", "晚", "個晚上", "夜", "night", "張", "台", "臺");

    private static final List<String> WORDS_OF_TIME =
            List.of("six weeks", "a month", "an afternoon", "一個月", "六週", "四週", "十週", "數週", "五天", "一週");

    private static final List<String> TIMES =
            List.of("day", "week", "hour", "month", "night", "天", "日", "週", "周", "小時", "月", "禮拜", "星期", "晚", "夜");

    private static final List<String> PARTICIPLES = List.of(
            "trained",
            "pretrained",
            "pre-trained",
            "retrained",
            "re-trained",
            "computed",
            "produced",
            "stem",
            "come from",
            "comes from",
            "came from",
            "訓練完成",
            "完成訓練",
            "訓練出",
            "跑完");
    private static final List<String> IRREGULAR =
            List.of("learnt", "done", "built", "made", "drawn", "grown", "taught", "spun", "found", "fit", "swept");
    /** Longest sentence of figures alone. */
    private static final int FIGURES = 90;

    private static final List<String> NUMBERS = List.of(
            " a",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty",
            "eighty",
            "hundred",
            "several",
            "few",
            "sixteen",
            "many",
            "thirteen",
            "fourteen",
            "fifteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "ninety",
            "thousand",
            "dozen");

    private Quantities() {}

    /** Whether a figure is named at all. */
    static boolean any(Statement statement) {
        return statement.has(Figure.ANY);
    }

    /** Whether a plain text names a length of time without a figure in digits. */
    static boolean nameTime(String plain) {
        return WORDS_OF_TIME.stream().anyMatch(plain::contains);
    }

    static boolean findAny(Statement statement) {
        String plain = statement.plain();
        for (int i = statement.from(); i < statement.to(); i++) {
            if (Plain.isDigit(plain.charAt(i)) && !isInGpu(statement, i)) {
                return true;
            }
        }
        return statement.isBesideTime();
    }

    /** Whether a heading tells a figure, other than its number. */
    static boolean tells(Statement statement) {
        String plain = statement.plain();
        int i = statement.from();
        while (i < statement.to() && !Character.isLetter(plain.charAt(i)) && plain.charAt(i) != Cues.MACHINE) {
            i++;
        }
        for (; i < statement.to(); i++) {
            if (Plain.isDigit(plain.charAt(i)) && !isInGpu(statement, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInGpu(Statement statement, int at) {
        return statement.isInGpu(at);
    }

    /** A bare list of figures beside the name: {@code 13B params, 26 days, 128 GPUs on …}; {@code Thanks: 14 models}. */
    static Optional<Integer> deed(Statement statement, Name name, boolean aside) {
        if (aside || statement.has(Cue.OPERATED)) {
            return Optional.empty();
        }
        boolean listed = isFigures(statement) || statement.has(Cue.THANKS) && countsArtefacts(statement);
        return listed ? Optional.of(name.from()) : Optional.empty();
    }

    /** Something made, and how long or with how much. */
    static boolean isFigures(Statement statement) {
        return statement.has(Figure.MADE_WITH);
    }

    static boolean findMadeWith(Statement statement) {
        String plain = statement.plain().substring(statement.from(), statement.to()) + ' ';
        boolean made = statement.has(Cue.ARTEFACT)
                || hasModelSize(plain)
                || SIZES.stream().anyMatch(plain::contains);
        boolean counted = countsGpus(statement) || countsBareGpus(plain);
        boolean lasted = lasts(statement);
        boolean spent = statement.has(Cue.SPENT) && !statement.has(Cue.SELECTED) && !statement.has(Cue.PLANNED);
        boolean hours = spent && namesGpuHours(plain) && (statement.has(Cue.OURS) || statement.has(Cue.ARTEFACT));
        return hours
                || made && (counted || lasted)
                || counted && lasted && (spent || isVerbless(statement) || isAtWork(statement))
                || counted && statement.has(Cue.IMPROVED) && namesVersion(statement)
                || hasModelSize(plain) && statement.has(Cue.IMPROVED) && isVerbless(statement);
    }

    /** {@code 32 GPUs}, and not {@code H100 GPUs}. */
    private static boolean countsBareGpus(String plain) {
        for (int at = plain.indexOf(" gpu"); at >= 0; at = plain.indexOf(" gpu", at + 1)) {
            int digit = at - 1;
            while (digit >= 0 && Plain.isDigit(plain.charAt(digit))) {
                digit--;
            }
            if (digit < at - 1 && !Plain.isWordChar(Plain.at(plain, digit)) && Plain.at(plain, digit) != '-') {
                return true;
            }
        }
        return false;
    }

    /** Whether so many GPUs are told. */
    static boolean countsGpus(Statement statement) {
        return statement.has(Figure.GPUS);
    }

    static boolean findGpus(Statement statement) {
        return statement.gpus().stream().anyMatch(gpu -> isCounted(statement, gpu));
    }

    /** Whether so much work done is told: a model's size, so many models or frames. */
    static boolean countsWork(Statement statement) {
        return statement.has(Figure.WORK);
    }

    static boolean findWork(Statement statement) {
        String plain = statement.plain().substring(statement.from(), statement.to()) + ' ';
        return hasModelSize(plain) || countsArtefacts(statement);
    }

    /** Whether a text ends in a length of time: {@code and four weeks}. */
    static boolean endsWithSpan(String before) {
        int word = before.lastIndexOf(' ');
        return word > 0
                && TIMES.stream().anyMatch(before.substring(word + 1)::startsWith)
                && isNumber(before, word - 1);
    }

    /** Whether a text begins with one: {@code 四個星期}. */
    static boolean startsWithSpan(String behind) {
        String text = behind.strip();
        int i = 0;
        while (i < text.length() && i < 4 && (isNumber(text, i) || " 個多".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > 0 && TIMES.stream().anyMatch(text.substring(i)::startsWith);
    }

    /** Whether anything is counted, in digits or words: {@code Four billion tiles}. */
    static boolean counts(Statement statement) {
        String plain =
                statement.plain().substring(statement.from(), statement.to()).strip();
        return NUMBERS.stream()
                        .map(String::strip)
                        .filter(word -> word.length() > 1)
                        .anyMatch(word -> plain.startsWith(word + " "))
                || any(statement);
    }

    /** Whether a length of time is told. */
    static boolean lasts(Statement statement) {
        return statement.has(Figure.LASTS);
    }

    static boolean findSpan(Statement statement) {
        String plain = statement.plain().substring(statement.from(), statement.to()) + ' ';
        return SPANS.stream().anyMatch(word -> followsDigit(plain, word));
    }

    private static boolean namesGpuHours(String plain) {
        return List.of("gpu hours", "gpu-hours", "h100-hours", "h100 hours", "l40 hours", "gpu 小時", "gpu小時", "卡時")
                .stream()
                .anyMatch(plain::contains);
    }

    /** {@code v1.0}, {@code 1.1 released}. */
    static boolean namesVersion(Statement statement) {
        String plain = statement.plain();
        for (int i = statement.from(); i + 1 < statement.to(); i++) {
            if (plain.charAt(i) == 'v'
                    && Plain.isDigit(plain.charAt(i + 1))
                    && !Plain.isWordChar(Plain.at(plain, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 整整一個月都在 … 練，一百多張 H100 …}: who works so long, with so many, tells of it. */
    private static boolean isAtWork(Statement statement) {
        return statement.has(Cue.DOING)
                && statement.hits().stream()
                        .noneMatch(hit -> hit.cue() == Cue.OPERATED
                                || hit.cue() == Cue.PLANNED
                                || hit.cue() == Cue.SELECTED
                                || hit.cue() == Cue.SUPPOSED
                                || hit.cue() == Cue.THANKS
                                || hit.cue() == Cue.THEIR
                                || hit.cue() == Cue.DESCRIBED);
    }

    /** {@code Twenty-six days, 128 H100 GPUs, one machine: …}: figures alone, of nothing that is to be done or given. */
    private static boolean isVerbless(Statement statement) {
        return statement.to() - statement.from() <= FIGURES
                && statement.hits().stream()
                        .noneMatch(hit -> hit.cue() == Cue.OPERATED
                                || hit.cue() == Cue.PLANNED
                                || hit.cue() == Cue.SELECTED
                                || hit.cue() == Cue.USE
                                || hit.cue() == Cue.DESCRIBED);
    }

    /** Whether a clause names the size of a model. */
    static boolean hasModelSize(Statement statement, int clause) {
        return hasModelSize(statement.plain().substring(statement.clauseStart(clause), statement.clauseEnd(clause)));
    }

    /** Whether a clause tells of how many GPUs. */
    static boolean countsGpus(Statement statement, int clause) {
        return statement.gpus().stream()
                .anyMatch(gpu -> statement.clause(gpu.from()) == clause && isCounted(statement, gpu));
    }

    /** {@code 8B}, {@code 70b}. */
    private static boolean hasModelSize(String plain) {
        for (int i = 1; i < plain.length(); i++) {
            if (plain.charAt(i) == 'b'
                    && Plain.isDigit(plain.charAt(i - 1))
                    && !Plain.isWordChar(Plain.at(plain, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(Statement statement, Gpu gpu) {
        int before = gpu.from() - 1;
        while (before > statement.from() && " x張顆片枚塊多餘個台臺".indexOf(Plain.at(statement.plain(), before)) >= 0) {
            before--;
        }
        int after = gpu.to();
        while (after < statement.to() && " x*".indexOf(Plain.at(statement.plain(), after)) >= 0) {
            after++;
        }
        boolean times = after > gpu.to() && Plain.isDigit(Plain.at(statement.plain(), after));
        return times
                || before >= statement.from()
                        && (Plain.isDigit(Plain.at(statement.plain(), before))
                                || before < gpu.from() - 1 && isNumber(statement.plain(), before));
    }

    private static boolean countsArtefacts(Statement statement) {
        return statement.hits(Cue.ARTEFACT).stream().anyMatch(hit -> {
            int before = hit.from() - 1;
            while (before > statement.from() && Plain.at(statement.plain(), before) == ' ') {
                before--;
            }
            return before >= statement.from() && isNumber(statement.plain(), before);
        });
    }

    /** Where a figure changes into another one: {@code from 31 % to 19 %}. */
    static Optional<Integer> change(Statement statement) {
        return statement.has(Figure.CHANGE) ? findChange(statement) : Optional.empty();
    }

    static Optional<Integer> findChange(Statement statement) {
        String plain = statement.plain().substring(statement.from(), statement.to());
        int from = plain.indexOf("from ");
        while (from >= 0) {
            int to = plain.indexOf(" to ", from);
            if (to > 0
                    && to - from < 40
                    && Plain.isDigit(Plain.at(plain, from + 5))
                    && Plain.isDigit(Plain.at(plain, to + 4))) {
                return Optional.of(statement.from() + from);
            }
            from = plain.indexOf("from ", from + 1);
        }
        return changeInChinese(plain).map(at -> statement.from() + at);
    }

    /** {@code 由 145 公里降至 118 公里}, {@code 從 90 天縮短到 4 天}. */
    private static Optional<Integer> changeInChinese(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c == '由' || c == '從' || c == '自') && isNumberAhead(plain, i + 1)) {
                for (int to = i + 2; to < Math.min(plain.length() - 1, i + 30); to++) {
                    if ("至到為成".indexOf(plain.charAt(to)) >= 0 && isNumberAhead(plain, to + 1)) {
                        return Optional.of(i);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumberAhead(String plain, int from) {
        char c = Plain.at(plain, Plain.skipSpace(plain, from));
        return Plain.isDigit(c) || "一二三四五六七八九十百千數幾兩".indexOf(c) >= 0;
    }

    private static boolean followsDigit(String plain, String word) {
        int at = plain.indexOf(word);
        while (at >= 0) {
            int before = at - 1;
            while (before >= 0 && (plain.charAt(before) == ' ' || plain.charAt(before) == '-')) {
                before--;
            }
            if (before >= 0 && isNumber(plain, before)) {
                return true;
            }
            at = plain.indexOf(word, at + 1);
        }
        return false;
    }

    /** Whether a digit or a number word ends at an index. */
    private static boolean isNumber(String plain, int last) {
        char c = plain.charAt(last);
        return Plain.isDigit(c)
                || "一二三四五六七八九十百千數幾兩".indexOf(c) >= 0
                || NUMBERS.stream().anyMatch(word -> plain.startsWith(word, last + 1 - word.length()));
    }

    /** {@code The simulator, developed by us on …}: a participle that is nothing to be done. */
    private static boolean isPassive(String before, String word) {
        int end = 0;
        while (end < word.length() && Plain.isWordChar(word.charAt(end))) {
            end++;
        }
        boolean open = before.isBlank()
                || List.of("to be ", "can be ", "must be ", "should be ", "may be ", "be ", "to ").stream()
                        .anyMatch(before::endsWith);
        String verb = word.substring(0, end);
        return (verb.endsWith("ed") || IRREGULAR.contains(verb)) && !open;
    }

    /** Whether a deed is told as done: {@code was trained}, {@code 已訓練}, and not as an instruction. */
    static boolean isPerfect(Statement statement, int deed) {
        String before = statement.before(deed);
        String near = before.substring(Math.max(0, before.length() - 24));
        boolean was = List.of("was ", "were ", "been ", "we ", "is ", "are ", "已", "曾", "了").stream()
                .anyMatch(near::contains);
        String word = statement.after(deed);
        boolean opensWithWas = List.of("was ", "were ", "been ", "has been ", "have been ", "as ").stream()
                .anyMatch(word::startsWith);
        return was || opensWithWas || PARTICIPLES.stream().anyMatch(word::startsWith) || isPassive(before, word);
    }
}
