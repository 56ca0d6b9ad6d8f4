package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.util.Locale;

/** One way to understand a quantity. */
public sealed interface Reading {

    Kind kind();

    /** Whether both say the same. */
    boolean agrees(Reading other);

    /** The value in a form of its own, the same for all readings that agree exactly. */
    String canonical();

    /**
     * A number with a dimension.
     *
     * @param value in the dimension's base unit; percentages and fractions as parts of one
     */
    record Amount(Kind kind, BigDecimal value, String dimension, boolean exact) implements Reading {
        private static final BigDecimal ROUNDED = new BigDecimal("0.03");
        private static final BigDecimal REPEATING = new BigDecimal("0.000000001");

        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public boolean agrees(Reading other) {
            return other instanceof Amount amount && dimension.equals(amount.dimension) && sameValue(amount);
        }

        private boolean sameValue(Amount other) {
            if (value.compareTo(other.value) == 0) {
                return true;
            }
            boolean ratio = kind == Kind.FRACTION || other.kind == Kind.FRACTION;
            if (exact && other.exact && !ratio) {
                return false;
            }
            BigDecimal scale = value.abs().max(other.value.abs());
            BigDecimal tolerance = exact && other.exact ? REPEATING : ROUNDED;
            return value.subtract(other.value).abs().compareTo(scale.multiply(tolerance)) <= 0;
        }

        @Override
        public String canonical() {
            String number = plain(dimension.equals("%") ? value.movePointRight(2) : value);
            return switch (dimension) {
                case Unit.PLAIN -> number;
                case "%" -> number + "%";
                case "x" -> number + "×";
                default -> number + " " + dimension;
            };
        }

        private static String plain(BigDecimal value) {
            BigDecimal rounded = value.round(new MathContext(15));
            int magnitude = rounded.precision() - rounded.scale() - 1;
            if (magnitude >= 6 || magnitude < -4) {
                BigDecimal mantissa = rounded.movePointLeft(magnitude).stripTrailingZeros();
                return mantissa.toPlainString() + "×10^" + magnitude;
            }
            return rounded.stripTrailingZeros().toPlainString();
        }
    }

    /** A calendar date or a part of one; a decade has its first year. */
    record Calendar(PartialDate date, boolean decade) implements Reading {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public boolean agrees(Reading other) {
            return other instanceof Calendar calendar && decade == calendar.decade && date.agrees(calendar.date);
        }

        @Override
        public String canonical() {
            return decade ? date + "s" : date.toString();
        }
    }

    /**
     * A time of day.
     *
     * @param minute since midnight
     */
    record Clock(int minute) implements Reading {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }

        @Override
        public boolean agrees(Reading other) {
            return equals(other);
        }

        @Override
        public String canonical() {
            return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
        }
    }

    record Weekday(DayOfWeek day) implements Reading {
        @Override
        public Kind kind() {
            return Kind.WEEKDAY;
        }

        @Override
        public boolean agrees(Reading other) {
            return equals(other);
        }

        @Override
        public String canonical() {
            return day.name();
        }
    }

    /** {@code times} (in the text) of a unit. */
    static Amount of(BigDecimal times, Unit unit) {
        BigDecimal value = times.multiply(unit.factor());
        boolean share = unit.kind() == Kind.PERCENT;
        return new Amount(unit.kind(), share ? value.movePointLeft(2) : value, unit.dimension(), unit.exact());
    }

    static Amount count(BigDecimal value) {
        return of(value, Unit.NONE);
    }

    /** A part of one, as 三分之一 or "a third". */
    static Amount fraction(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal value = numerator.divide(denominator, MathContext.DECIMAL64);
        return new Amount(Kind.FRACTION, value, "%", true);
    }
}
