package io.github.taipei1.init;

import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the files that are not there yet. A file that is there stays as it is, and a report that has sections gets no others.
 *
 * @param written paths of new files
 * @param left paths that were there already
 * @param blanks places that only the team can fill in
 */
public record Initialization(List<String> written, List<String> left, List<Blank> blanks) {
    private static final List<String> MARKS = List.of("待補", "TODO");

    public Initialization {
        written = List.copyOf(written);
        left = List.copyOf(left);
        blanks = List.copyOf(blanks);
    }

    /** A line that only the team can fill in. */
    public record Blank(String path, int line, String text) {}

    /**
     * Begins a repository in a folder.
     *
     * @param language of the configuration and what is said in it
     */
    public static Initialization in(Path root, Start start, Language language) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<Blank> blanks = new ArrayList<>();
        String sections = start.config()
                .map(TeamConfig::reportSettings)
                .orElse(ReportSettings.DEFAULT)
                .sections();
        boolean hasSections = hasSections(root.resolve(sections));
        for (Map.Entry<String, String> file : Skeleton.of(start, language).entrySet()) {
            Path target = root.resolve(file.getKey()).normalize();
            boolean inside = target.startsWith(root);
            boolean taken = Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                    || hasSections
                            && target.getParent().equals(root.resolve(sections).normalize());
            if (taken || !inside) {
                left.add(file.getKey());
            } else {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                WholeFile.write(target, out -> out.write(bytes));
                written.add(file.getKey());
                blanks.addAll(blanks(file.getKey(), file.getValue()));
            }
        }
        return new Initialization(written, left, blanks);
    }

    private static boolean hasSections(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".md"));
        }
    }

    private static List<Blank> blanks(String path, String content) {
        List<Blank> blanks = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean isComment = line.startsWith("#") && path.endsWith(".yaml");
            if (!isComment && MARKS.stream().anyMatch(line::contains)) {
                blanks.add(new Blank(path, i + 1, line));
            }
        }
        return blanks;
    }
}
