package io.github.taipei1.bilingual.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a pair of sentences in groups that belong together: those that share a linked word. What a word says of another one, it says
 * within its group.
 */
final class ClauseGroups {
    private static final Pattern ZH_MARKS = Pattern.compile("[，；：。！？—]+|(?<=\\p{IsHan}{4})(?=但|而(?![且已是言])|卻)");
    private static final Pattern EN_MARKS = Pattern.compile(
            "(?<!\\bNo|\\bMr|\\bMs|\\bDr)[,;:.!?—–]+(?: |$)| - | (?=(?:but|while|whereas|although|though|because|so that|if|unless|when|which|who)\\b)");

    private final List<int[]> zh;
    private final List<int[]> en;
    private final int[] parents;

    private ClauseGroups(LinkedPair pair) {
        this.zh = clauses(pair.zh().text(), ZH_MARKS);
        this.en = clauses(pair.en().text(), EN_MARKS);
        this.parents = new int[zh.size() + en.size()];
        Arrays.setAll(parents, i -> i);
        for (Links.Link link : pair.links().all()) {
            int a = root(at(zh, link.zhFrom()));
            int b = root(zh.size() + at(en, link.enFrom()));
            parents[Math.max(a, b)] = Math.min(a, b);
        }
    }

    /**
     * Clauses that belong together.
     *
     * @param zhRest clauses of the sentence that belong to none
     */
    record Group(String zh, String en, String zhRest, String enRest) {}

    /** The groups of a sentence, if it has several. */
    static List<Group> of(LinkedPair pair) {
        ClauseGroups groups = new ClauseGroups(pair);
        return groups.zh.size() > 1 && groups.en.size() > 1 ? groups.all(pair) : List.of();
    }

    private List<Group> all(LinkedPair pair) {
        StringBuilder zhRest = new StringBuilder();
        StringBuilder enRest = new StringBuilder();
        List<String[]> texts = new ArrayList<>();
        for (int root = 0; root < parents.length; root++) {
            if (root(root) != root) {
                continue;
            }
            String chinese = text(pair.zh().text(), zh, 0, root);
            String english = text(pair.en().text(), en, zh.size(), root);
            if (chinese.isEmpty() || english.isEmpty()) {
                zhRest.append(chinese);
                enRest.append(english);
            } else {
                texts.add(new String[] {chinese, english});
            }
        }
        return texts.size() < 2 && zhRest.isEmpty() && enRest.isEmpty()
                ? List.of()
                : texts.stream()
                        .map(both -> new Group(both[0], both[1], zhRest.toString(), enRest.toString()))
                        .toList();
    }

    private String text(String whole, List<int[]> clauses, int first, int root) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < clauses.size(); i++) {
            if (root(first + i) == root) {
                text.append(whole, clauses.get(i)[0], clauses.get(i)[1]);
            }
        }
        return text.toString();
    }

    private int root(int clause) {
        int at = clause;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }

    private static int at(List<int[]> clauses, int place) {
        for (int i = 0; i < clauses.size(); i++) {
            if (place < clauses.get(i)[1]) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    /** Where clauses begin and end, their marks included. */
    private static List<int[]> clauses(String text, Pattern marks) {
        List<int[]> clauses = new ArrayList<>();
        Matcher mark = marks.matcher(text);
        int from = 0;
        while (mark.find()) {
            if (mark.end() > from) {
                clauses.add(new int[] {from, mark.end()});
                from = mark.end();
            }
        }
        if (from < text.length() || clauses.isEmpty()) {
            clauses.add(new int[] {from, text.length()});
        }
        return clauses;
    }
}
