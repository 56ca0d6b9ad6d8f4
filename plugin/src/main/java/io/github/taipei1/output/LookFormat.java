package io.github.taipei1.output;

import io.github.taipei1.check.Look;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Grounds;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes looks and reads them again, unchanged. */
final class LookFormat {
    private LookFormat() {}

    /** @param numbers a number for each path */
    static void write(DataOutput out, Look look, Map<String, Integer> numbers) throws IOException {
        out.writeInt(look.paths().size());
        for (String path : look.paths()) {
            out.writeInt(numbers.get(path));
        }
        int wholes = 0;
        for (Grounds.Whole whole : look.wholes()) {
            wholes |= 1 << whole.ordinal();
        }
        out.writeByte(wholes);
        out.writeInt(look.findings().size());
        for (Finding finding : look.findings()) {
            write(out, finding);
        }
        out.writeInt(look.skipped().size());
        for (Map.Entry<String, Text> skipped : look.skipped().entrySet()) {
            out.writeUTF(skipped.getKey());
            write(out, skipped.getValue());
        }
    }

    static Look read(DataInput in, String[] paths) throws IOException {
        List<String> asked = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            asked.add(paths[in.readInt()]);
        }
        int bits = in.readByte();
        Set<Grounds.Whole> wholes = EnumSet.noneOf(Grounds.Whole.class);
        for (Grounds.Whole whole : Grounds.Whole.values()) {
            if ((bits >>> whole.ordinal() & 1) != 0) {
                wholes.add(whole);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            findings.add(finding(in));
        }
        Map<String, Text> skipped = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            skipped.put(in.readUTF(), text(in));
        }
        return new Look(asked, wholes, findings, skipped);
    }

    private static void write(DataOutput out, Finding finding) throws IOException {
        out.writeUTF(finding.rule());
        out.writeUTF(finding.level().name());
        write(out, finding.place());
        write(out, finding.message());
        write(out, finding.help());
        out.writeInt(finding.related().size());
        for (Related related : finding.related()) {
            write(out, related.place());
            write(out, related.message());
        }
        write(out, finding.passage());
    }

    private static Finding finding(DataInput in) throws IOException {
        String rule = in.readUTF();
        Level level = Level.valueOf(in.readUTF());
        Place place = place(in);
        Text message = text(in);
        Text help = text(in);
        List<Related> related = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            related.add(new Related(place(in), text(in)));
        }
        return new Finding(rule, level, place, message, help, related, string(in));
    }

    private static void write(DataOutput out, Place place) throws IOException {
        out.writeUTF(place.path());
        out.writeInt(place.region().startLine());
        out.writeInt(place.region().startColumn());
        out.writeInt(place.region().endLine());
        out.writeInt(place.region().endColumn());
    }

    private static Place place(DataInput in) throws IOException {
        return new Place(in.readUTF(), new Region(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
    }

    private static void write(DataOutput out, Text text) throws IOException {
        write(out, text.zhTw());
        write(out, text.en());
    }

    private static Text text(DataInput in) throws IOException {
        return Text.of(string(in), string(in));
    }

    /** Unit by unit: a passage may be longer than {@link DataOutput#writeUTF} takes. */
    private static void write(DataOutput out, String string) throws IOException {
        out.writeInt(string.length());
        out.writeChars(string);
    }

    private static String string(DataInput in) throws IOException {
        StringBuilder string = new StringBuilder();
        for (int left = in.readInt(); left > 0; left--) {
            string.append(in.readChar());
        }
        return string.toString();
    }
}
