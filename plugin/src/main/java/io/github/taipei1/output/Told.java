package io.github.taipei1.output;

import io.github.taipei1.check.Outcome;
import io.github.taipei1.finding.Language;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a run told its user besides the files it wrote.
 *
 * @param annotations lines for a CI server, as they go to the output
 * @param summary the last word, where the outcome ends the build
 */
public record Told(
        List<ConsoleLine> lines, List<String> annotations, Outcome outcome, String summary, Language language) {

    public Told {
        lines = List.copyOf(lines);
        annotations = List.copyOf(annotations);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(lines.size());
        for (ConsoleLine line : lines) {
            out.writeUTF(line.tone().name());
            out.writeUTF(line.text());
        }
        out.writeInt(annotations.size());
        for (String annotation : annotations) {
            out.writeUTF(annotation);
        }
        out.writeUTF(outcome.name());
        out.writeUTF(summary);
        out.writeUTF(language.name());
    }

    static Told read(DataInput in) throws IOException {
        List<ConsoleLine> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(new ConsoleLine(ConsoleLine.Tone.valueOf(in.readUTF()), in.readUTF()));
        }
        List<String> annotations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            annotations.add(in.readUTF());
        }
        return new Told(
                lines, annotations, Outcome.valueOf(in.readUTF()), in.readUTF(), Language.valueOf(in.readUTF()));
    }
}
