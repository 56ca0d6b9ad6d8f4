package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;

/**
 * A unit of measure, a currency, a classifier.
 *
 * @param dimension what it measures; quantities of two dimensions never agree
 * @param factor its size in the dimension's base unit
 * @param kind the kind of a quantity that has it
 * @param exact whether writers convert it exactly (miles to kilometres they round)
 */
public record Unit(String dimension, BigDecimal factor, Kind kind, boolean exact) {
    /** The dimension of plain counting. */
    public static final String PLAIN = "1";

    /** No unit at all. */
    public static final Unit NONE = new Unit(PLAIN, BigDecimal.ONE, Kind.COUNT, true);

    public boolean isPlain() {
        return dimension.equals(PLAIN);
    }
}
