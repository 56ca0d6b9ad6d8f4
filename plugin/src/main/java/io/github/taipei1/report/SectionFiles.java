package io.github.taipei1.report;

import io.github.taipei1.document.Source;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.rule.Library;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the sections of a report folder and the pictures that they name. */
final class SectionFiles {
    private SectionFiles() {}

    /**
     * The Markdown files that stand in a folder itself.
     *
     * @param prefix put before each path, so that a reader sees whose file it is
     */
    static List<ReportInput.TeamFile> of(Library library, String folder, String prefix) {
        String inside = folder.endsWith("/") ? folder : folder + "/";
        List<ReportInput.TeamFile> files = new ArrayList<>();
        for (String path : library.paths()) {
            boolean section = path.startsWith(inside) && path.endsWith(".md") && path.indexOf('/', inside.length()) < 0;
            if (section) {
                library.source(path)
                        .map(Source::text)
                        .ifPresent(text -> files.add(new ReportInput.TeamFile(prefix + path, text)));
            }
        }
        return files;
    }

    /** A picture by its address in a section; nothing outside the repository is read. */
    static PictureFile picture(Library library, String section, String address) {
        String folder = section.substring(0, section.lastIndexOf('/') + 1);
        String path = Path.of(folder + address).normalize().toString().replace('\\', '/');
        if (path.startsWith("..") || path.startsWith("/") || !library.exists(path)) {
            return PictureFile.MISSING;
        }
        try (InputStream in = library.open(path)) {
            return PictureFile.read(in.readNBytes(PictureFile.LARGEST + 1));
        } catch (IOException e) {
            return PictureFile.MISSING;
        }
    }
}
