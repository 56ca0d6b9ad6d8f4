package io.github.taipei1.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP again with one time for all entries, so that the same content gives the same bytes. */
public final class SteadyZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    public static void write(WholeFile.Content zip, OutputStream out) throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        zip.to(first);
        ZipOutputStream again = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(first.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(TIME);
                again.putNextEntry(steady);
                in.transferTo(again);
                again.closeEntry();
            }
        }
        again.finish();
    }
}
