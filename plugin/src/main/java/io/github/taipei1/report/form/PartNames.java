package io.github.taipei1.report.form;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of the parts of a document, and how its relations write them. */
final class PartNames {
    private PartNames() {}

    /** Name of the part that holds the relations of another. */
    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    /** A target of a relation of a part as a part's name. */
    static String resolved(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (from.substring(0, from.lastIndexOf('/') + 1) + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The target of a relation from a part to another, relative as office programs write it. */
    static String target(String from, String to) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        StringBuilder up = new StringBuilder();
        while (!to.startsWith(folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            up.append("../");
        }
        return up + to.substring(folder.length());
    }
}
