package io.github.taipei1.metrics.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads {@code sacct --parsable2} (or {@code --parsable}, or any single delimiter) with a header line. */
final class SacctReader implements MetricsReader {

    @Override
    public void read(Reading reading) throws IOException {
        Notes notes = reading.notes();
        Lines lines = reading.lines();
        String header = header(lines);
        Optional<SacctLayout> layout = SacctLayout.parse(header);
        if (layout.isEmpty()) {
            if (header.isBlank()) {
                Empty.tell(notes);
            } else {
                SacctNotes.notSacct(notes, Math.max(1, lines.line()), header);
            }
            return;
        }
        SacctColumns columns = SacctColumns.of(layout.get());
        List<String> missing = columns.missing();
        if (!missing.isEmpty()) {
            SacctNotes.missing(notes, lines.line(), SacctColumns.missingText(missing));
            return;
        }
        SacctJobs jobs = new SacctJobs(columns, notes);
        SacctRows rows = new SacctRows(lines, header, layout.get(), notes, jobs::sensible);
        while (rows.next()) {
            jobs.row(rows.record());
        }
        jobs.finish();
        if (lines.unfinished() && rows.record().line == lines.line()) {
            SacctNotes.unfinished(notes, lines.line());
        }
        if (rows.unread() > 0 && jobs.table().rows() == 0) {
            SacctNotes.nothingRead(notes, lines.line(), rows.unread());
        }
        reading.usage(jobs.table(), true);
    }

    private static String header(Lines lines) throws IOException {
        while (lines.next()) {
            lines.skipMark();
            String text = lines.text();
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
