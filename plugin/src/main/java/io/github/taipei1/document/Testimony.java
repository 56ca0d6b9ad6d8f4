package io.github.taipei1.document;

import io.github.taipei1.digest.Sha256;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a tree answered while somebody made something of it: its list of files, and the answers about single paths. */
public final class Testimony {
    private final String listing;
    private final List<String> paths;
    private final List<Answer> answers;

    private Testimony(String listing, List<String> paths, List<Answer> answers) {
        this.listing = listing;
        this.paths = List.copyOf(paths);
        this.answers = List.copyOf(answers);
    }

    static Testimony of(FileTree.Listing listing, Map<String, Answer> answers) {
        return new Testimony(digest(listing), new ArrayList<>(answers.keySet()), new ArrayList<>(answers.values()));
    }

    private static String digest(FileTree.Listing listing) {
        StringBuilder text = new StringBuilder();
        for (String path : listing.files()) {
            text.append(path).append('\n');
        }
        for (FileTree.Skipped skipped : listing.skipped()) {
            text.append('\n')
                    .append(skipped.path())
                    .append('\n')
                    .append(skipped.why().en());
        }
        return Sha256.hex(text.toString());
    }

    /** Whether a tree gives the same answers now. */
    public boolean holdsFor(FileTree tree) {
        try {
            return listing.equals(digest(tree.list())) && answersHoldFor(tree);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean answersHoldFor(FileTree tree) {
        for (int i = 0; i < paths.size(); i++) {
            if (!answers.get(i).isStillThatOf(paths.get(i), tree)) {
                return false;
            }
        }
        return true;
    }

    /** Writes it so that {@link #read} reads the same. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(listing);
        out.writeInt(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            out.writeUTF(paths.get(i));
            answers.get(i).write(out);
        }
    }

    /** @throws IOException if it is not a whole one */
    public static Testimony read(DataInput in) throws IOException {
        String listing = in.readUTF();
        int count = in.readInt();
        List<String> paths = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paths.add(in.readUTF());
            answers.add(Answer.read(in));
        }
        return new Testimony(listing, paths, answers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Testimony one
                && listing.equals(one.listing)
                && paths.equals(one.paths)
                && answers.equals(one.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(listing, paths, answers);
    }
}
