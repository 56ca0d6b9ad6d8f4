package io.github.taipei1.bilingual.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Errors in names and words. */
final class WordSeeds {
    private static final Pattern MODEL = Pattern.compile(
            "(?<![A-Za-z0-9_.-])(?=[A-Za-z0-9-]*[A-Z])(?:[A-Za-z]+-?)+\\d+[A-Za-z0-9]*(?:-[A-Za-z0-9]+)*");
    private static final Pattern NAME =
            Pattern.compile("(?<![A-Za-z0-9_.-])[A-Z][A-Za-z]{3,}(?:-[A-Za-z0-9]+)*(?![A-Za-z0-9_.])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{3,4}");
    private static final Map<String, String> SIMPLIFIED = simplified();

    private WordSeeds() {}

    static List<SeededError> of(DraftPair pair) {
        SeedText zh = SeedText.of(pair, true);
        SeedText en = SeedText.of(pair, false);
        List<SeededError> errors = new ArrayList<>();
        models(zh, errors);
        models(en, errors);
        names(zh, errors);
        simplified(zh, errors);
        replaced(zh, "X1-term", "zh", errors);
        replaced(en, "X1-term", "en", errors);
        replaced(zh, "Z2-mainland", "word", errors);
        return errors;
    }

    private static void models(SeedText text, List<SeededError> errors) {
        for (SeedText.Hit hit : text.hits(MODEL)) {
            int at = hit.text().length() - 1;
            while (!Character.isDigit(hit.text().charAt(at))) {
                at--;
            }
            char other = NumberSeeds.otherDigit(hit.text().charAt(at), hit.start());
            errors.add(text.replaced("T1-model", hit.line(), hit.start() + at, hit.start() + at + 1, "" + other));
        }
    }

    private static void names(SeedText zh, List<SeededError> errors) {
        for (SeedText.Hit hit : zh.hits(NAME)) {
            if (!zh.pair().en().contains(hit.text())) {
                continue;
            }
            String line = zh.lines().get(hit.line());
            int end = hit.end() < line.length() && line.charAt(hit.end()) == ' ' ? hit.end() + 1 : hit.end();
            errors.add(zh.replaced("T2-namedrop", hit.line(), hit.start(), end, ""));
            StringBuilder typo = new StringBuilder(hit.text());
            int letters = hit.text().replaceAll("-.*", "").length();
            int at = 1 + hit.start() % (letters - 2);
            char letter = typo.charAt(at);
            typo.setCharAt(at, typo.charAt(at + 1));
            typo.setCharAt(at + 1, letter);
            errors.add(zh.replaced("T3-typo", hit.line(), hit.start(), hit.end(), typo.toString()));
        }
    }

    private static void simplified(SeedText zh, List<SeededError> errors) {
        for (SeedText.Hit hit : zh.hits(HAN)) {
            StringBuilder changed = new StringBuilder();
            hit.text()
                    .codePoints()
                    .mapToObj(Character::toString)
                    .forEach(one -> changed.append(SIMPLIFIED.getOrDefault(one, one)));
            errors.add(zh.replaced("Z1-simplified", hit.line(), hit.start(), hit.end(), changed.toString()));
        }
    }

    private static void replaced(SeedText text, String kind, String column, List<SeededError> errors) {
        for (String[] row : rows("/bilingual/wrong-words.tsv")) {
            if (!row[0].equals(column)) {
                continue;
            }
            for (SeedText.Hit hit : text.hits(Pattern.compile(Pattern.quote(row[1])))) {
                errors.add(text.replaced(kind, hit.line(), hit.start(), hit.end(), row[2]));
            }
        }
    }

    private static Map<String, String> simplified() {
        Map<String, String> map = new HashMap<>();
        for (String[] row : rows("/taipei1/language/simplified-only.txt")) {
            if (row.length == 2 && row[0].codePointCount(0, row[0].length()) == 1) {
                map.putIfAbsent(row[1].split(" ")[0], row[0]);
            }
        }
        return map;
    }

    private static List<String[]> rows(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordSeeds.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
