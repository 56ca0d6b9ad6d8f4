package io.github.taipei1.verify.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Verified;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A letter to a team: what was received, what was found, what to hand in and by when. Chinese first, then English. */
public final class TeamLetter {
    private final List<List<LetterLine>> languages;
    private final LocalDate day;

    private TeamLetter(Verified file, Office office) {
        this.languages =
                List.of(LetterLines.of(file, office, Language.ZH_TW), LetterLines.of(file, office, Language.EN));
        this.day = office.asOf();
    }

    public static TeamLetter of(Verified file, Office office) {
        return new TeamLetter(file, office);
    }

    public void text(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<LetterLine> lines : languages) {
            text.append(text.isEmpty() ? "" : "\n\n");
            lines.forEach(line -> text.append(indent(line)).append('\n'));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String indent(LetterLine line) {
        return switch (line.kind()) {
            case TITLE -> line.text() + "\n";
            case ITEM -> "    " + line.text();
            case REASON -> "       " + line.text();
            default -> line.text();
        };
    }

    public void docx(OutputStream out) throws IOException {
        LetterDocx.write(languages, day, out);
    }
}
