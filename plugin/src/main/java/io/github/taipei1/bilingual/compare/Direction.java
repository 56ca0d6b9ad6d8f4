package io.github.taipei1.bilingual.compare;

/** Words of the two directions in both languages. */
record Direction(Sought zhUp, Sought zhDown, Sought enUp, Sought enDown) {
    Direction(String zhUp, String zhDown, String enUp, String enDown) {
        this(Sought.of(zhUp), Sought.of(zhDown), Sought.words(enUp), Sought.words(enDown));
    }

    /** Whether either sentence has one such word only. */
    boolean onlyOnce(String zh, String en) {
        return zhUp.count(zh, 2) + zhDown.count(zh, 2) == 1 && enUp.count(en, 2) + enDown.count(en, 2) == 1;
    }

    /** Whether the words around a figure that both have point in opposite directions. */
    boolean opposesAround(String zh, String en) {
        boolean up = zhUp.isIn(zh);
        boolean down = enDown.isIn(en);
        return up != zhDown.isIn(zh) && down != enUp.isIn(en) && up == down;
    }

    boolean opposes(String zh, String en) {
        boolean rises = zhUp.isIn(zh);
        if (rises == zhDown.isIn(zh)) {
            return false;
        }
        boolean down = enDown.isIn(en);
        return rises == down && down != enUp.isIn(en);
    }
}
