package io.github.taipei1.bilingual.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of a sentence that either language has, item by item, and which English item each Chinese one is.
 *
 * @param zh from where to where each item goes
 * @param items of each Chinese item the place of the English one, or -1
 */
record ListItems(List<int[]> zh, List<int[]> en, int[] items) {
    private static final Pattern ZH_MARK = Pattern.compile("[，。；：！？（）「」]");
    private static final Pattern ZH_LAST = Pattern.compile("以及|或是|[和與及或暨]");
    private static final Pattern EN_MARK =
            Pattern.compile(",\\s+(?:and|or|as well as)\\s+|[,;]\\s+|\\s+(?:and|or|as well as)\\s+");
    private static final int LEAST = 3;
    private static final int MOST = 12;
    /** How far the first item may reach back, and the last one forward. */
    private static final int ZH_REACH = 10;

    private static final int EN_REACH = 40;
    private static final int LONGEST_ITEM = 60;

    /** The lists of a pair of sentences that both have with as many items, and of which two items or more are known. */
    static List<ListItems> of(LinkedPair pair) {
        List<ListItems> found = new ArrayList<>();
        List<List<int[]>> chinese = chinese(pair.zh().text());
        List<int[]> segments =
                chinese.isEmpty() ? List.of() : segments(pair.en().text());
        for (List<int[]> zh : chinese) {
            best(zh, segments, pair).ifPresent(found::add);
        }
        return found;
    }

    long known() {
        long known = 0;
        for (int item : items) {
            known += item >= 0 ? 1 : 0;
        }
        return known;
    }

    /** The only item that is not known, where all others stand in their places; -1 if there is none such. */
    int odd() {
        int odd = -1;
        for (int i = 0; i < items.length; i++) {
            if (items[i] < 0 && odd < 0) {
                odd = i;
            } else if (items[i] != i) {
                return -1;
            }
        }
        return odd;
    }

    private static List<List<int[]>> chinese(String text) {
        List<List<int[]>> lists = new ArrayList<>();
        Matcher mark = ZH_MARK.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int end = mark.find(from) ? mark.start() : text.length();
            if (text.substring(from, end).indexOf('、') >= 0) {
                lists.addAll(split(text, from, end));
            }
            from = end + 1;
        }
        return lists;
    }

    /** The items between 、 with the last one whole, and cut at its first "and". */
    private static List<List<int[]>> split(String text, int from, int end) {
        List<int[]> items = new ArrayList<>();
        int at = from;
        for (int mark = text.indexOf('、', at); mark >= 0 && mark < end; mark = text.indexOf('、', at)) {
            items.add(new int[] {items.isEmpty() ? Math.max(at, mark - ZH_REACH) : at, mark});
            at = mark + 1;
        }
        List<List<int[]>> lists = new ArrayList<>();
        Matcher and = ZH_LAST.matcher(text).region(Math.min(at + 1, end), end);
        while (and.find() && lists.size() < 2) {
            List<int[]> cut = new ArrayList<>(items);
            cut.add(new int[] {at, and.start()});
            cut.add(new int[] {and.end(), Math.min(end, and.end() + ZH_REACH)});
            lists.add(cut);
        }
        items.add(new int[] {at, Math.min(end, at + ZH_REACH)});
        lists.add(items);
        lists.removeIf(list -> list.size() < LEAST || list.size() > MOST);
        return lists;
    }

    private static List<int[]> segments(String text) {
        List<int[]> segments = new ArrayList<>();
        Matcher mark = EN_MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            segments.add(new int[] {from, mark.start()});
            from = mark.end();
        }
        segments.add(new int[] {from, text.length()});
        return segments;
    }

    private static Optional<ListItems> best(List<int[]> zh, List<int[]> segments, LinkedPair pair) {
        Optional<ListItems> best = Optional.empty();
        for (int first = 0; first + zh.size() <= segments.size(); first++) {
            List<int[]> en = new ArrayList<>();
            boolean fits = true;
            for (int i = 0; i < zh.size(); i++) {
                int[] segment = segments.get(first + i);
                int from = i == 0 ? Math.max(segment[0], segment[1] - EN_REACH) : segment[0];
                int to = i == zh.size() - 1 ? Math.min(segment[1], from + EN_REACH) : segment[1];
                fits &= to - from <= LONGEST_ITEM;
                en.add(new int[] {from, to});
            }
            if (fits) {
                ListItems list = new ListItems(zh, en, items(zh, en, pair));
                boolean better = list.known() >= 2
                        && list.known() > best.map(ListItems::known).orElse(0L);
                best = better ? Optional.of(list) : best;
            }
        }
        return best;
    }

    /** Of each Chinese item the English one that all its links lead to, if no other item's do. */
    private static int[] items(List<int[]> zh, List<int[]> en, LinkedPair pair) {
        int[] items = new int[zh.size()];
        int[] takers = new int[en.size()];
        for (int i = 0; i < zh.size(); i++) {
            items[i] = -1;
            for (Links.Link link : pair.links().all()) {
                int there = link.sure() && contains(zh.get(i), link.zhFrom(), link.zhTo()) ? place(en, link) : -1;
                if (there >= 0) {
                    items[i] = items[i] == -1 || items[i] == there ? there : -2;
                }
            }
            if (items[i] >= 0) {
                takers[items[i]]++;
            }
        }
        for (int i = 0; i < items.length; i++) {
            items[i] = items[i] >= 0 && takers[items[i]] == 1 ? items[i] : -1;
        }
        return items;
    }

    private static int place(List<int[]> en, Links.Link link) {
        for (int k = 0; k < en.size(); k++) {
            if (contains(en.get(k), link.enFrom(), link.enTo())) {
                return k;
            }
        }
        return -1;
    }

    private static boolean contains(int[] item, int from, int to) {
        return item[0] <= from && to <= item[1];
    }
}
