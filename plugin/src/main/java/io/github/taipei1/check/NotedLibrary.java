package io.github.taipei1.check;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Grounds;
import io.github.taipei1.rule.Library;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a repository for one look, which notes what is asked of them and what was said of each besides its content. */
final class NotedLibrary implements Library {
    private final RepositoryLibrary library;
    private final Grounds grounds;
    private final Map<String, CheckedFile> remarks = new TreeMap<>();

    NotedLibrary(RepositoryLibrary library, Grounds grounds) {
        this.library = library;
        this.grounds = grounds;
    }

    /** What was said of files that were read, by path. */
    Map<String, CheckedFile> remarks() {
        return remarks;
    }

    @Override
    public List<String> paths() {
        grounds.note(Grounds.Whole.PATHS);
        return library.paths();
    }

    @Override
    public Optional<Source> source(String path) {
        grounds.note(path);
        Optional<Source> source = library.source(path);
        if (!Documents.isOffice(path)) {
            remark(path);
        }
        return source;
    }

    @Override
    public Optional<Document> document(String path) {
        grounds.note(path);
        Optional<Document> document = library.document(path);
        library.included(path).forEach(grounds::note);
        remark(path);
        return document;
    }

    private void remark(String path) {
        library.remark(path).ifPresent(remark -> remarks.put(path, remark));
    }

    @Override
    public boolean exists(String path) {
        grounds.note(path);
        return library.exists(path);
    }

    @Override
    public Optional<Text> failure(String path) {
        grounds.note(path);
        return library.failure(path);
    }

    @Override
    public long size(String path) {
        grounds.note(path);
        return library.size(path);
    }

    @Override
    public Optional<String> sha256(String path) {
        grounds.note(path);
        return library.sha256(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        grounds.note(path);
        return library.open(path);
    }

    @Override
    public void release(List<String> paths) {
        library.release(paths);
    }
}
