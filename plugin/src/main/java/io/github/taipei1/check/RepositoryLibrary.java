package io.github.taipei1.check;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.WitnessedTree;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Library;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a repository, read when somebody asks and kept until they are released. Safe for several threads.
 */
public final class RepositoryLibrary implements Library {
    private final FileTree tree;
    private final OfficeReader officeReader;
    private final FileTree.Listing listing;
    private final Map<String, CheckedFile.State> states = new ConcurrentHashMap<>();
    private final Map<String, Text> reasons = new ConcurrentHashMap<>();
    private final Map<String, Reading<Source>> sources = new ConcurrentHashMap<>();
    private final Map<String, Reading<Document>> documents = new ConcurrentHashMap<>();
    /** The files that each document took in, or would have if they were there. */
    private final Map<String, Set<String>> included = new ConcurrentHashMap<>();

    public RepositoryLibrary(FileTree tree) throws IOException {
        this(tree, OfficeReader.HERE);
    }

    /** @param officeReader reads Word and PDF files */
    public RepositoryLibrary(FileTree tree, OfficeReader officeReader) throws IOException {
        this.officeReader = officeReader;
        this.tree = tree;
        this.listing = tree.list();
    }

    @Override
    public List<String> paths() {
        return listing.files();
    }

    @Override
    public Optional<Source> source(String path) {
        return decoded(path).content();
    }

    /** What becomes of an office file is said when it is parsed: that it is no text is no news. */
    private Reading<Source> decoded(String path) {
        return sources.computeIfAbsent(path, at -> {
            Reading<Source> reading = Documents.source(tree, at);
            return Documents.isOffice(at) ? reading : note(at, reading);
        });
    }

    @Override
    public Optional<Document> document(String path) {
        return documents.computeIfAbsent(path, this::parse).content();
    }

    private Reading<Document> parse(String path) {
        if (Documents.isOffice(path)) {
            return note(path, Documents.read(tree, path, officeReader));
        }
        Reading<Source> source = decoded(path);
        if (source.content().isEmpty()) {
            return source.without();
        }
        WitnessedTree asked = new WitnessedTree(tree);
        Reading<Document> reading =
                note(path, Documents.parse(asked, source.content().get()));
        included.put(path, asked.asked());
        return reading;
    }

    /** The files that a document that was read took in, or would have if they were there. */
    Set<String> included(String path) {
        return included.getOrDefault(path, Set.of());
    }

    /** What was said of a file besides its content. */
    Optional<CheckedFile> remark(String path) {
        CheckedFile.State state = states.getOrDefault(path, CheckedFile.State.CHECKED);
        Optional<Text> why = Optional.ofNullable(reasons.get(path));
        return why.isPresent() || state != CheckedFile.State.CHECKED
                ? Optional.of(new CheckedFile(path, "", state, why))
                : Optional.empty();
    }

    /** Says that a file is skipped, as an earlier look at the same bytes told. */
    void skip(String path, Text why) {
        states.put(path, CheckedFile.State.SKIPPED);
        reasons.put(path, why);
    }

    @Override
    public boolean exists(String path) {
        return tree.exists(path);
    }

    @Override
    public Optional<Text> failure(String path) {
        return states.get(path) == CheckedFile.State.FAILED ? Optional.ofNullable(reasons.get(path)) : Optional.empty();
    }

    @Override
    public long size(String path) {
        try {
            return tree.exists(path) ? tree.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return tree.open(path);
    }

    @Override
    public Optional<String> sha256(String path) {
        try {
            return tree.exists(path) ? Optional.of(Sha256.hex(tree.read(path))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void release(List<String> paths) {
        paths.forEach(sources::remove);
        paths.forEach(documents::remove);
    }

    /** Whether any of the files is one that can be checked, the configuration itself apart. */
    boolean hasTexts() {
        return listing.files().stream()
                .filter(path -> !path.equals(TeamConfig.FILE))
                .anyMatch(path -> Documents.isOffice(path) || source(path).isPresent());
    }

    /** The line a place starts on, of a Word or PDF file its paragraph or page; empty if there is none. */
    String line(Place place) {
        String path = place.path();
        Optional<Source> read = Documents.isOffice(path) ? document(path).map(Document::source) : source(path);
        return read.filter(source -> place.region().startLine() <= source.lines())
                .map(source -> source.line(place.region().startLine()))
                .orElse("");
    }

    /** What was done with each file, sorted by path. */
    List<CheckedFile> files(List<Artifact> artifacts) {
        Map<String, String> kinds = new HashMap<>();
        artifacts.forEach(artifact ->
                artifact.parts().forEach(part -> kinds.put(part, artifact.kind().word())));
        List<CheckedFile> files = new ArrayList<>();
        for (String path : listing.files()) {
            CheckedFile.State state = states.getOrDefault(path, CheckedFile.State.CHECKED);
            files.add(new CheckedFile(
                    path, kinds.getOrDefault(path, "other"), state, Optional.ofNullable(reasons.get(path))));
        }
        listing.skipped()
                .forEach(skipped -> files.add(
                        new CheckedFile(skipped.path(), "", CheckedFile.State.SKIPPED, Optional.of(skipped.why()))));
        files.sort(Comparator.comparing(CheckedFile::path));
        return files;
    }

    private <T> Reading<T> note(String path, Reading<T> reading) {
        if (reading instanceof Reading.Skipped<T>) {
            states.put(path, CheckedFile.State.SKIPPED);
        } else if (reading instanceof Reading.Failed<T>) {
            states.put(path, CheckedFile.State.FAILED);
        }
        reading.reason().ifPresent(why -> reasons.put(path, why));
        return reading;
    }
}
