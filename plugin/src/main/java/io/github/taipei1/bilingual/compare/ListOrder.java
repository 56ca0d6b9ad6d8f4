package io.github.taipei1.bilingual.compare;

import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIL-05: words of a list within a sentence, 農民、漁民與部落, that stand in another order in the other draft. */
final class ListOrder {
    private static final Pattern ZH_SEPARATOR = Pattern.compile("、|以及|或是|[和與及或跟暨]|[，；]\\s?(?:以及|或)?");
    private static final Pattern EN_SEPARATOR =
            Pattern.compile("[,;/](?: and| or| as well as)?\\s|\\s(?:and|or|as well as|&)\\s|、");
    /** What makes a phrase depend on another, so that Chinese has it before: "the sharing of resources". */
    private static final Pattern DEPENDS = Pattern.compile(
            "[.:()（）]|\\b(?:of|for|by|with|in|from|to|than|that|which|who|on|at|is|are|was|were|be|has|have|had|will|would|can|could|may|must|if|when|as|after|before|while|because|not|but|so|then|under|against|between|among|over|about|during|since|until|where|whose|whom|leads?|led|heads?|runs?|manages?|serves?|it|they|we|he|she|i|you|this|these)\\b");

    private static final Pattern ZH_DEPENDS = Pattern.compile("[。：（）()「」]|[的之為是於在以由從對將把被讓使等]");
    private static final int ZH_REST = 6;
    private static final int EN_REST = 4;

    private ListOrder() {}

    static List<Difference> of(List<LinkedPair> pairs) {
        List<Difference> found = new ArrayList<>();
        pairs.forEach(pair -> in(pair).ifPresent(found::add));
        return found;
    }

    private static Optional<Difference> in(LinkedPair pair) {
        List<Links.Link> links = pair.links().all().stream()
                .filter(Links.Link::sure)
                .sorted(Comparator.comparingInt(Links.Link::zhFrom))
                .toList();
        for (int i = 0; i + 1 < links.size(); i++) {
            Links.Link first = links.get(i);
            Links.Link second = links.get(i + 1);
            if (second.enTo() <= first.enFrom()
                    && isListed(between(pair.zh().text(), first.zhTo(), second.zhFrom()), true)
                    && isListed(between(pair.en().text(), second.enTo(), first.enFrom()), false)) {
                return Optional.of(difference(
                        pair,
                        pair.chinese(first.zhFrom(), second.zhTo()),
                        pair.english(second.enFrom(), first.enTo())));
            }
        }
        for (ListItems list : ListItems.of(pair)) {
            Optional<Difference> turned = turned(pair, list);
            if (turned.isPresent()) {
                return turned;
            }
        }
        return Optional.empty();
    }

    /** Two items that stand the other way round. */
    private static Optional<Difference> turned(LinkedPair pair, ListItems list) {
        int[] items = list.items();
        for (int i = 0; i < items.length; i++) {
            for (int j = i + 1; j < items.length; j++) {
                if (items[j] >= 0 && items[i] > items[j]) {
                    int[] first = list.zh().get(i);
                    int[] second = list.zh().get(j);
                    int[] before = list.en().get(items[j]);
                    int[] behind = list.en().get(items[i]);
                    return Optional.of(
                            difference(pair, pair.chinese(first[0], second[1]), pair.english(before[0], behind[1])));
                }
            }
        }
        return Optional.empty();
    }

    private static String between(String text, int from, int to) {
        return from <= to ? text.substring(from, to) : "。.";
    }

    /** Whether words stand side by side in a list: one separator and little more between them. */
    private static boolean isListed(String between, boolean chinese) {
        Matcher separator = (chinese ? ZH_SEPARATOR : EN_SEPARATOR).matcher(between);
        if (!separator.find()) {
            return false;
        }
        String rest = between.substring(0, separator.start()) + " " + between.substring(separator.end());
        boolean comma = chinese && "，；".indexOf(separator.group().charAt(0)) >= 0;
        if (comma || separator.find()) {
            return false;
        }
        if (chinese) {
            return rest.strip().length() <= ZH_REST && !ZH_DEPENDS.matcher(rest).find();
        }
        return rest.strip().split("\\s+").length <= EN_REST
                && !DEPENDS.matcher(rest.toLowerCase()).find();
    }

    private static Difference difference(LinkedPair pair, Side zh, Side en) {
        return new Difference(
                "BIL-05",
                Level.WARNING,
                pair.bead().id(),
                zh,
                en,
                Text.of(
                        "並列的詞語順序不同：中文為「" + zh.quote() + "」，英文為「" + en.quote() + "」。",
                        "Words of a list stand in another order: \"" + zh.quote() + "\" in the Chinese, \"" + en.quote()
                                + "\" in the English."));
    }
}
