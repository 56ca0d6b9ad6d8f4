package io.github.taipei1.metrics;

/**
 * Job ids of Slurm as one {@code long}, so that a million of them stay small: the number, what kind of suffix follows
 * ({@code _} for an array task, {@code +} for a part of a heterogeneous job) and its number. An id of any other form has
 * no packed form; a table keeps it as text and packs its index.
 */
public final class JobId {
    /** Packed form of something that is no job id. */
    public static final long NONE = -1;

    private static final int SUFFIX_BITS = 26;
    private static final long SUFFIX_MASK = (1L << SUFFIX_BITS) - 1;
    private static final int PLAIN = 0;
    private static final int ARRAY = 1;
    private static final int HET = 2;
    private static final int TEXT = 3;
    private static final long MAX_NUMBER = (1L << 35) - 1;

    private JobId() {}

    /** Packs ASCII bytes, or {@link #NONE} where they are no plain, array or heterogeneous id. */
    public static long pack(byte[] bytes, int from, int to) {
        int at = from;
        long number = 0;
        while (at < to && digit(bytes[at]) && number <= MAX_NUMBER) {
            number = number * 10 + bytes[at++] - '0';
        }
        if (at == from || number > MAX_NUMBER || at - from > 1 && bytes[from] == '0') {
            return NONE;
        }
        if (at == to) {
            return join(number, PLAIN, 0);
        }
        int kind = bytes[at] == '_' ? ARRAY : bytes[at] == '+' ? HET : TEXT;
        return kind == TEXT ? NONE : withSuffix(number, kind, bytes, at + 1, to);
    }

    static long pack(String id) {
        byte[] bytes = id.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return pack(bytes, 0, bytes.length);
    }

    /** The packed form of the text with this index in the table. */
    static long text(int index) {
        return join(index, TEXT, 0);
    }

    static boolean isText(long packed) {
        return (packed >>> SUFFIX_BITS & 3) == TEXT;
    }

    static int textIndex(long packed) {
        return (int) (packed >>> SUFFIX_BITS + 2);
    }

    /** The id as written, for a packed id that is no text. */
    static String unpack(long packed) {
        long number = packed >>> SUFFIX_BITS + 2;
        return switch ((int) (packed >>> SUFFIX_BITS & 3)) {
            case ARRAY -> number + "_" + (packed & SUFFIX_MASK);
            case HET -> number + "+" + (packed & SUFFIX_MASK);
            default -> Long.toString(number);
        };
    }

    private static long withSuffix(long number, int kind, byte[] bytes, int from, int to) {
        long suffix = 0;
        for (int i = from; i < to; i++) {
            if (!digit(bytes[i]) || suffix > SUFFIX_MASK) {
                return NONE;
            }
            suffix = suffix * 10 + bytes[i] - '0';
        }
        boolean canonical = to > from && (to - from == 1 || bytes[from] != '0');
        return canonical && suffix <= SUFFIX_MASK ? join(number, kind, suffix) : NONE;
    }

    private static long join(long number, int kind, long suffix) {
        return (number << 2 | kind) << SUFFIX_BITS | suffix;
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }
}
