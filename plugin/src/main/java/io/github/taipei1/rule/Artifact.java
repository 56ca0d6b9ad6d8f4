package io.github.taipei1.rule;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Owed;
import java.util.List;

/**
 * A text as its readers get it: one file, or a file with those that belong to it (the parts of a LaTeX paper, the sections of
 * the closing report).
 *
 * @param path the file that stands for the whole
 * @param owes what it owes, from {@code taipei1.yaml} or by its kind
 * @param published whether readers outside the team can see it
 * @param parts all its files, {@code path} first
 * @param orphan whether it is a part that no whole takes in, such as a LaTeX file that is never {@code \input}
 */
public record Artifact(
        String path, ArtifactKind kind, List<Owed> owes, boolean published, List<String> parts, boolean orphan) {

    public Artifact {
        owes = List.copyOf(owes);
        parts = List.copyOf(parts);
    }

    public boolean owes(Owed duty) {
        return owes.contains(duty);
    }

    public boolean isOneOf(ArtifactKind... kinds) {
        for (ArtifactKind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }
}
