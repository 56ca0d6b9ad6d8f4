package io.github.taipei1.bilingual.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passages dropped or left in English, headings, images and links. */
final class StructureSeeds {
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d+\\.)\\s.*");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("(?<=\\]\\(https?://|[ ：]https?://)[^)\\s]+");
    private static final Pattern ZH_END = Pattern.compile("[。！？]」?");
    private static final Pattern EN_END = Pattern.compile("(?<!\\b(?:Dr|No|St|al))[.!?][\"”]? (?=[A-Z\"“])");
    private static final int SHORTEST = 12;

    private StructureSeeds() {}

    static List<SeededError> of(DraftPair pair, boolean inZh) {
        SeedText text = SeedText.of(pair, inZh);
        List<SeededError> errors = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            ofLine(text, i, errors);
        }
        if (inZh) {
            untranslated(text, errors);
        }
        return errors;
    }

    private static void ofLine(SeedText text, int i, List<SeededError> errors) {
        String line = text.lines().get(i);
        if (text.open().get(i).isBlank() && !line.startsWith("#") && !line.startsWith("!")) {
            return;
        }
        if (line.startsWith("#")) {
            boolean title = line.startsWith("# ");
            if (!title) {
                errors.add(dropped(text, "S1-heading", i));
                errors.add(text.lines("S1-level", i, i + 1, List.of("#" + line), "one level deeper"));
            }
        } else if (IMAGE.matcher(line).matches()) {
            errors.add(dropped(text, "S2-image", i));
        } else if (TableSeeds.isRow(text, i)) {
            errors.add(text.lines("C2-row", i, i + 1, List.of(), "row dropped"));
        } else if (ITEM.matcher(line).matches()) {
            errors.add(text.lines("C2-item", i, i + 1, List.of(), "item dropped"));
            sentences(text, i, errors);
        } else if (isParagraph(text, i)) {
            errors.add(dropped(text, "C1-para", i));
            sentences(text, i, errors);
        }
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            errors.add(text.replaced("S2-link", i, link.end(), link.end(), "x"));
        }
    }

    private static boolean isParagraph(SeedText text, int i) {
        String line = text.lines().get(i);
        return line.length() > SHORTEST && !line.startsWith("|") && !line.startsWith(">") && !line.startsWith("<");
    }

    private static SeededError dropped(SeedText text, String kind, int i) {
        boolean blankAfter =
                i + 1 < text.lines().size() && text.lines().get(i + 1).isBlank();
        return text.lines(kind, i, blankAfter ? i + 2 : i + 1, List.of(), "dropped");
    }

    private static void sentences(SeedText text, int i, List<SeededError> errors) {
        String line = text.lines().get(i);
        List<Integer> ends = new ArrayList<>();
        Matcher end = (text.inZh() ? ZH_END : EN_END).matcher(text.open().get(i));
        while (end.find()) {
            ends.add(end.end());
        }
        if (!ends.contains(line.length())) {
            ends.add(line.length());
        }
        for (int n = 1; n < ends.size(); n++) {
            int from = ends.get(n - 1);
            if (ends.get(n) - from > SHORTEST) {
                errors.add(text.replaced("C4-sentence", i, from, ends.get(n), ""));
            }
        }
    }

    /** Where both texts have the same blocks in the same order, a Chinese one gives way to its English counterpart. */
    private static void untranslated(SeedText zh, List<SeededError> errors) {
        SeedText en = SeedText.of(zh.pair(), false);
        List<Integer> chinese = blocks(zh);
        List<Integer> english = blocks(en);
        if (chinese.size() != english.size()) {
            return;
        }
        for (int n = 0; n < chinese.size(); n++) {
            String line = zh.lines().get(chinese.get(n));
            String other = en.lines().get(english.get(n));
            boolean prose = !line.startsWith("#") && !line.startsWith("|") && !line.startsWith("!");
            if (prose && line.length() > SHORTEST && other.split(" ").length > 5) {
                errors.add(zh.lines(
                        "C3-untranslated", chinese.get(n), chinese.get(n) + 1, List.of(other), "English left"));
            }
        }
    }

    private static List<Integer> blocks(SeedText text) {
        List<Integer> blocks = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            if (!text.open().get(i).isBlank()) {
                blocks.add(i);
            }
        }
        return blocks;
    }
}
