package io.github.taipei1.output;

import io.github.taipei1.check.Look;
import io.github.taipei1.document.Answer;
import java.io.DataInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The looks of an earlier run as they are kept.
 *
 * @param answers what the repository answered then, by path
 * @param looks by the path of the artifact
 */
record Earlier(Facts facts, Map<String, Answer> answers, Map<String, Kept> looks) {
    static final Earlier NONE = new Earlier(new Facts("", "", "", ""), Map.of(), Map.of());

    /**
     * A look as it is kept.
     *
     * @param artifact what the artifact was, from {@link Facts#of(io.github.taipei1.rule.Artifact)}
     */
    record Kept(String artifact, Look look) {}

    /** Reads what {@link KeptLooks} writes; its first part, the rules, has been read already. */
    static Earlier read(String rules, DataInput in) throws IOException {
        Facts facts = new Facts(rules, in.readUTF(), in.readUTF(), in.readUTF());
        int count = in.readInt();
        String[] paths = new String[count];
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < count; i++) {
            paths[i] = in.readUTF();
            answers.put(paths[i], Answer.read(in));
        }
        Map<String, Kept> looks = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            looks.put(path, new Kept(in.readUTF(), LookFormat.read(in, paths)));
        }
        return new Earlier(facts, answers, looks);
    }
}
