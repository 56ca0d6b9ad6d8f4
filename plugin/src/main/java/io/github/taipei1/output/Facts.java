package io.github.taipei1.output;

import io.github.taipei1.check.Memory;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Grounds;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a look may rest on as a whole.
 *
 * @param rules the rules that take part, and in which phase
 * @param paths digest of the list of files
 * @param artifacts digest of the list of texts with what each is
 */
record Facts(String rules, String day, String paths, String artifacts) {

    static Facts of(Memory.Terms terms) {
        List<String> artifacts = new ArrayList<>();
        for (Artifact artifact : terms.artifacts()) {
            artifacts.add(artifact.path());
            artifacts.add(of(artifact));
        }
        return new Facts(rules(terms), terms.day().toString(), Sha256.hex(terms.paths()), Sha256.hex(artifacts));
    }

    static String rules(Memory.Terms terms) {
        return terms.phase() + " " + String.join(" ", terms.rules());
    }

    /** All that is known of an artifact besides its path. */
    static String of(Artifact artifact) {
        return artifact.kind() + " " + artifact.owes() + (artifact.published() ? " published" : "")
                + (artifact.orphan() ? " orphan" : "")
                + "\n"
                + String.join("\n", artifact.parts());
    }

    /** In which respects these are the same as others. */
    Set<Grounds.Whole> sharedWith(Facts other) {
        Set<Grounds.Whole> same = EnumSet.noneOf(Grounds.Whole.class);
        if (day.equals(other.day)) {
            same.add(Grounds.Whole.DAY);
        }
        if (paths.equals(other.paths)) {
            same.add(Grounds.Whole.PATHS);
        }
        if (artifacts.equals(other.artifacts)) {
            same.add(Grounds.Whole.ARTIFACTS);
        }
        return same;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(rules);
        out.writeUTF(day);
        out.writeUTF(paths);
        out.writeUTF(artifacts);
    }
}
