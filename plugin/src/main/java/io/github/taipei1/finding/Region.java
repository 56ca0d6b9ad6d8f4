package io.github.taipei1.finding;

/**
 * A stretch of a text file. Lines and columns start at 1, columns count UTF-16 units, the end is exclusive.
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) implements Comparable<Region> {

    /** The first character of a file: the place of a finding about the file as a whole. */
    public static final Region START = new Region(1, 1, 1, 1);

    public Region {
        if (startLine < 1
                || startColumn < 1
                || endLine < startLine
                || endLine == startLine && endColumn < startColumn) {
            throw new IllegalArgumentException(
                    "not a region: " + startLine + ":" + startColumn + "-" + endLine + ":" + endColumn);
        }
    }

    public static Region at(int line, int column) {
        return new Region(line, column, line, column);
    }

    /** Where it begins, as a region without length. */
    public Region start() {
        return at(startLine, startColumn);
    }

    /** Where it ends, likewise. */
    public Region end() {
        return at(endLine, endColumn);
    }

    @Override
    public int compareTo(Region other) {
        int byLine = Integer.compare(startLine, other.startLine);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(startColumn, other.startColumn);
        if (byColumn != 0) {
            return byColumn;
        }
        int byEndLine = Integer.compare(endLine, other.endLine);
        return byEndLine != 0 ? byEndLine : Integer.compare(endColumn, other.endColumn);
    }
}
