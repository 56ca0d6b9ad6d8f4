package io.github.taipei1.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Where a figure comes from.
 *
 * @param sources the files it was worked out from, by path; empty for a figure of the call itself, such as the capacity
 */
public record Provenance(List<Source> sources) {

    /** The provenance of figures that no file of the team gave. */
    public static final Provenance CALL = new Provenance(List.of());

    public Provenance {
        sources = List.copyOf(sources);
    }

    public static Provenance of(Source source) {
        return new Provenance(List.of(source));
    }

    /** The files of both, each once. */
    public Provenance and(Provenance other) {
        TreeMap<String, Source> byFile = new TreeMap<>();
        List<Source> all = new ArrayList<>(sources);
        all.addAll(other.sources);
        all.forEach(source -> byFile.merge(source.file(), source, Source::span));
        return new Provenance(List.copyOf(byFile.values()));
    }

    /**
     * Lines of one file.
     *
     * @param file path relative to the repository's root
     * @param firstLine from 1
     * @param lastLine inclusive
     * @param sha256 of the whole file, lower-case hexadecimal
     */
    public record Source(String file, int firstLine, int lastLine, String sha256) {
        public Source {
            if (firstLine < 1 || lastLine < firstLine) {
                throw new IllegalArgumentException("no lines: " + firstLine + "-" + lastLine);
            }
        }

        Source span(Source other) {
            return new Source(file, Math.min(firstLine, other.firstLine), Math.max(lastLine, other.lastLine), sha256);
        }

        /** Path and lines, such as {@code metrics/sacct.psv:2-481}. */
        @Override
        public String toString() {
            return file + ":" + firstLine + (lastLine > firstLine ? "-" + lastLine : "");
        }
    }
}
