package io.github.taipei1.bilingual.quantity;

/** What a quantity says. */
public enum Kind {
    /** How many, with or without a classifier. */
    COUNT,
    /** A value with a unit of measure: bytes, metres, hours, watts … */
    MEASURE,
    MONEY,
    PERCENT,
    /** A difference of two percentages. */
    POINT,
    MULTIPLE,
    FRACTION,
    ORDINAL,
    DATE,
    /** A time of day. */
    TIME,
    WEEKDAY,
    /** An order of magnitude: 數百萬, dozens. */
    APPROXIMATE
}
