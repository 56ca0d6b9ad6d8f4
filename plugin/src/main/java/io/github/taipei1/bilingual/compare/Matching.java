package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Quantities of a passage put together with those of its counterpart: equal ones in order of strength, nearest first.
 */
final class Matching {
    /** How far apart in their passages equal quantities may stand; only giant passages have more. */
    private static final int REACH = 200;

    private final List<Item> zh;
    private final List<Item> en;
    private final List<Pair> equal = new ArrayList<>();

    /** A quantity with its rank in the passage and the sentence it is in. */
    static final class Item {
        private final Quantity quantity;
        private final int rank;
        private final int sentence;
        private final double where;
        private boolean taken;

        Item(Quantity quantity, int rank, int sentence, double where) {
            this.quantity = quantity;
            this.rank = rank;
            this.sentence = sentence;
            this.where = where;
        }

        Item with(Quantity other) {
            return new Item(other, rank, sentence, where);
        }

        Quantity quantity() {
            return quantity;
        }

        int rank() {
            return rank;
        }

        int sentence() {
            return sentence;
        }

        boolean isSoft() {
            return quantity.strength() == Strength.SOFT;
        }

        boolean isHard() {
            return quantity.strength() == Strength.HARD;
        }

        void take() {
            taken = true;
        }

        boolean isTaken() {
            return taken;
        }
    }

    /** Two quantities that belong together. */
    record Pair(Item zh, Item en) {}

    Matching(List<Item> zh, List<Item> en) {
        this.zh = zh;
        this.en = en;
        take(Item::isHard);
        take(item -> !item.isSoft());
        take(item -> true);
    }

    List<Pair> equal() {
        return equal;
    }

    List<Item> zh() {
        return zh;
    }

    List<Item> zhLeft() {
        return zh.stream().filter(item -> !item.taken).toList();
    }

    List<Item> enLeft() {
        return en.stream().filter(item -> !item.taken).toList();
    }

    private void take(Predicate<Item> strength) {
        for (Item item : zh) {
            if (!item.taken && strength.test(item)) {
                Item best = nearest(item, strength);
                if (best != null) {
                    join(item, best);
                }
            }
        }
    }

    private Item nearest(Item item, Predicate<Item> strength) {
        Item best = null;
        int middle = (int) Math.round(item.where * (en.size() - 1));
        int reach = Math.min(REACH, en.size());
        for (int step = 0; step < 2 * reach; step++) {
            int index = middle + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
            if (index < 0 || index >= en.size()) {
                continue;
            }
            Item other = en.get(index);
            if (best != null && Math.abs(item.where - other.where) > distance(item, best)) {
                break;
            }
            boolean fits = !other.taken && strength.test(other) && item.quantity.agrees(other.quantity);
            if (fits && (best == null || distance(item, other) < distance(item, best))) {
                best = other;
            }
        }
        return best;
    }

    static double distance(Item zh, Item en) {
        return Math.abs(zh.where - en.where) + (zh.sentence == en.sentence ? 0 : 1);
    }

    private void join(Item left, Item right) {
        left.take();
        right.take();
        equal.add(new Pair(left, right));
    }
}
