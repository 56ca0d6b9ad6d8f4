package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whose GPUs a text names: the machine's or another one's. What stands right behind ({@code H100 GPUs of …}) decides, then the
 * nearest owner before it, then one behind it in the same clause; else the owner spoken of last.
 */
public final class Owners {
    private static final List<String> LINKS = List.of(
            " of",
            " on",
            " at",
            " in",
            " from",
            " within",
            " inside",
            " via",
            " through",
            " by",
            "(",
            "（",
            "@",
            "於",
            "在",
            "自",
            "屬",
            "of the",
            " as part of");
    private static final List<String> BREAKS =
            List.of(" and ", " with ", "以及", "及", "和", "與", "、", "，", ";", "；", ". ", "),", "），");
    private static final int LINK_REACH = 60;
    private static final List<String> POSSESSIVES = List.of("'s ", "s' ", "' ", "的", "之");
    private static final List<String> PLACES =
            List.of(" at ", " of ", " in ", " from ", " owned by ", " run by ", " belonging to ");
    /** Units between the machine's name and those who run it: {@code the Taipei-1 operations team}. */
    private static final int OPERATOR = 4;

    private static final int OWNED_REACH = 30;
    /** Units between an owner and what is named beside it in brackets or in the next cell. */
    private static final int ASIDE = 3;

    private static final int LONGEST_NAME = 8;
    private static final char HAN = '\u2E80';
    private static final List<String> OUR_PLACES =
            List.of(" in our ", " at our ", " under our ", " of our ", " in my ", " under my ", " on our ");
    private static final List<String> ORIGINS = List.of(
            " came from ",
            " come from ",
            " belong to ",
            " belongs to ",
            " belonged to ",
            " borrowed from ",
            " lent by ",
            " on loan from ",
            " owned by ",
            "借自",
            "來自",
            "屬於",
            "係向",
            "是向",
            "則向");
    private static final int GIVEN_REACH = 60;

    private boolean machineLast;
    private boolean anyLast;

    private Owners() {}

    /** An owner named in a statement. */
    private record Owner(int from, int to, boolean machine) {}

    /** A GPU of the machine with the statement that names it. */
    public record Named(Statement statement, Gpu gpu) {}

    /** The GPUs in some statements, one text in reading order, that are the machine's. */
    public static List<Named> ofMachine(List<Statement> statements) {
        Owners owners = new Owners();
        List<Named> named = new ArrayList<>();
        for (Statement statement : statements) {
            for (Gpu gpu : statement.gpus()) {
                if (!isDenied(statement, gpu) && owners.isMachines(statement, gpu)) {
                    named.add(new Named(statement, gpu));
                }
            }
            owners.remember(statement);
        }
        return named;
    }

    /** {@code 未使用 H100}: what was not used is nobody's here. */
    private static boolean isDenied(Statement statement, Gpu gpu) {
        int clause = statement.clause(gpu.from());
        return !statement.has(Cue.AFFIRMED, clause)
                && !Mood.isDoublyDenied(statement, gpu.from())
                && statement.hits(Cue.DENIED).stream()
                        .anyMatch(hit -> statement.clause(hit.from()) == clause && hit.from() < gpu.from());
    }

    private static List<Owner> owners(Statement statement) {
        List<Owner> owners = new ArrayList<>();
        statement.names().forEach(name -> owners.add(new Owner(name.from(), name.to(), true)));
        statement.hits(Cue.ANOTHER_MACHINE).forEach(hit -> owners.add(new Owner(hit.from(), hit.to(), false)));
        statement.hits(Cue.OWNER).stream()
                .filter(hit -> hasMachine(statement, hit))
                .forEach(hit -> owners.add(new Owner(hit.from(), hit.to(), false)));
        owners.sort(java.util.Comparator.comparingInt(Owner::from));
        return owners;
    }

    /** {@code the university's … cluster}, {@code 學校的 L40}, {@code H100 cards at our institute}. */
    private static boolean hasMachine(Statement statement, Hit owner) {
        String plain = statement.plain();
        boolean operator = statement.names().stream()
                .anyMatch(name -> name.to() <= owner.from() && owner.from() - name.to() <= OPERATOR);
        if (operator) {
            return false;
        }
        int end = endOfName(plain, owner.to());
        boolean possessive = POSSESSIVES.stream().anyMatch(mark -> plain.startsWith(mark, end));
        int reach = Plain.isWordChar(plain.charAt(owner.from())) ? OWNED_REACH : OWNED_REACH / 2;
        boolean behind = possessive
                && (statement.hits(Cue.OWNED).stream().anyMatch(hit -> isBehind(hit.from(), owner.to(), reach))
                        || statement.gpus().stream().anyMatch(gpu -> isBehind(gpu.from(), owner.to(), reach)))
                && statement.names().stream().noneMatch(name -> isBehind(name.from(), owner.to(), reach));
        return behind
                || statement.gpus().stream().anyMatch(gpu -> isBeside(plain, owner.to(), gpu.from()))
                || Givers.isOne(statement, owner)
                || statement.gpus().stream()
                        .filter(gpu -> isBehind(owner.from(), gpu.to(), GIVEN_REACH))
                        .anyMatch(gpu -> isOrigin(plain.substring(gpu.to(), owner.from())));
    }

    /** Behind the Chinese words that go on with an owner: {@code 本校} of {@code 本校高速計算室之}. */
    private static int endOfName(String plain, int from) {
        for (int i = from; i <= from + LONGEST_NAME && i < plain.length(); i++) {
            if ("的之".indexOf(plain.charAt(i)) >= 0) {
                return i;
            }
            if (plain.charAt(i) < HAN || "，。、；：和與及以由於在為是".indexOf(plain.charAt(i)) >= 0) {
                return from;
            }
        }
        return from;
    }

    /** {@code National centre (H100)}, and cells of a table side by side. */
    private static boolean isBeside(String plain, int end, int gpu) {
        return gpu > end
                && gpu - end <= ASIDE
                && plain.substring(end, gpu).chars().allMatch(c -> " \t(（:：".indexOf(c) >= 0)
                && plain.substring(end, gpu).chars().anyMatch(c -> c != ' ');
    }

    private static boolean isOrigin(String between) {
        return between.length() <= OWNED_REACH && isAt(between)
                || BREAKS.stream().noneMatch(between::contains)
                        && ORIGINS.stream().anyMatch(between::contains);
    }

    /** A place right behind a GPU: {@code  cards at our }. */
    private static boolean isAt(String between) {
        return BREAKS.stream().noneMatch(between::contains) && PLACES.stream().anyMatch(between::contains);
    }

    private static boolean isBehind(int at, int end, int reach) {
        return at >= end && at - end <= reach;
    }

    private void remember(Statement statement) {
        List<Owner> owners = owners(statement);
        if (!owners.isEmpty()) {
            machineLast = owners.get(owners.size() - 1).machine();
            anyLast = true;
        } else if (statement.has(Cue.BACK_REFERENCE) && !anyLast) {
            machineLast = false;
        }
    }

    /** {@code the L40 card in our greenhouse}: where it stands is ours. */
    private static boolean isAtOurs(Statement statement, Gpu gpu) {
        String behind = statement.plain().substring(gpu.to(), Math.min(statement.to(), gpu.to() + OWNED_REACH));
        return OUR_PLACES.stream().anyMatch(place -> {
            int at = behind.indexOf(place);
            return at >= 0
                    && !behind.startsWith("disposal", at + place.length())
                    && BREAKS.stream().noneMatch(behind.substring(0, at)::contains);
        });
    }

    private boolean isMachines(Statement statement, Gpu gpu) {
        if (isAtOurs(statement, gpu)) {
            return false;
        }
        List<Owner> owners = owners(statement);
        for (Owner owner : owners) {
            if (owner.from() >= gpu.to() && owner.from() - gpu.to() <= LINK_REACH) {
                if (isLinked(statement.plain().substring(gpu.to(), owner.from()))) {
                    return owner.machine();
                }
                break;
            }
        }
        Owner before = null;
        Owner behind = null;
        for (Owner owner : owners) {
            if (owner.from() < gpu.from()) {
                before = owner;
            } else if (behind == null && owner.from() >= gpu.to()) {
                behind = owner;
            }
        }
        return nearest(statement, gpu, before, behind);
    }

    private boolean nearest(Statement statement, Gpu gpu, Owner before, Owner behind) {
        int clause = statement.clause(gpu.from());
        boolean beforeHere = before != null && statement.clause(before.from()) == clause;
        boolean behindHere = behind != null && statement.clause(behind.from()) == clause;
        if (before != null && (beforeHere || !behindHere)) {
            return before.machine();
        }
        if (behind != null && (behindHere || !anyLast)) {
            return behind.machine();
        }
        return !anyLast || machineLast;
    }

    /** {@code  GPUs of }, {@code （}: nothing but a few nouns and a preposition between model and owner. */
    private static boolean isLinked(String between) {
        String gap = between.strip();
        if (gap.isEmpty() || gap.equals("(") || gap.equals("（") || gap.equals("@")) {
            return !between.isEmpty();
        }
        if (BREAKS.stream().anyMatch(between::contains)) {
            return false;
        }
        return LINKS.stream().anyMatch(link -> {
            int at = between.lastIndexOf(link);
            return at >= 0 && between.length() - at - link.length() <= 30;
        });
    }
}
