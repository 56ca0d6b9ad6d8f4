package io.github.taipei1.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody asked of the repository to come to a result, besides the team's settings and the call: as long as all of that is
 * the same, so is the result. For one thread at a time.
 */
public final class Grounds {

    /** What is asked as a whole. */
    public enum Whole {
        /** The list of files. */
        PATHS,
        /** The list of texts with what each is to its readers. */
        ARTIFACTS,
        /** The day that counts as today. */
        DAY,
        /** Measurements, and what members handed in. */
        RECORDS
    }

    private record Noted(Set<String> paths, Set<Whole> wholes) {
        Noted() {
            this(new TreeSet<>(), EnumSet.noneOf(Whole.class));
        }

        void add(Noted other) {
            if (!other.paths.isEmpty()) {
                paths.addAll(other.paths);
            }
            wholes.addAll(other.wholes);
        }
    }

    private final Deque<Noted> open = new ArrayDeque<>();

    public Grounds() {
        open.push(new Noted());
    }

    /** Notes that a file was asked about, there or not. */
    public void note(String path) {
        open.element().paths.add(path);
    }

    public void note(Whole whole) {
        open.element().wholes.add(whole);
    }

    public void add(Grounds other) {
        open.element().add(other.open.getLast());
    }

    /** From here on the grounds of a part are noted by themselves, until {@link #end}. */
    void begin() {
        open.push(new Noted());
    }

    /** The grounds of the part that was begun last; they are grounds of the whole, too. */
    Grounds end() {
        Grounds part = new Grounds();
        part.open.element().add(open.pop());
        add(part);
        return part;
    }

    /** The files, sorted. */
    public Set<String> paths() {
        return open.getLast().paths;
    }

    public Set<Whole> wholes() {
        return open.getLast().wholes;
    }
}
