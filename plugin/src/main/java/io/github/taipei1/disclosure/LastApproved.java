package io.github.taipei1.disclosure;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.output.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the approval that another decision takes the place of: a text that was rejected is no reason to forget what had been
 * approved before, which the next review is compared with.
 */
final class LastApproved {
    private final Path root;

    LastApproved(Path root) {
        this.root = root;
    }

    /** @param record path of the record that is about to be replaced */
    void keep(String disclosure, String record) throws IOException {
        Optional<Approval> approved = read(record).filter(Approval::isApproved);
        if (approved.isEmpty()) {
            return;
        }
        String kept = Approval.lastApprovedPath(disclosure, record);
        Optional<String> zh = copy(approved.get().sentZh(), kept, "zh-TW");
        Optional<String> en = copy(approved.get().sentEn(), kept, "en");
        write(kept, ApprovalJson.write(approved.get().withSent(zh, en)).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Approval> read(String record) throws IOException {
        if (!Files.isRegularFile(root.resolve(record))) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(root.resolve(record)), StandardCharsets.UTF_8);
        return ApprovalJson.read(record, text).approval();
    }

    /** The copy of a draft under the name of the kept record, if there is one. */
    private Optional<String> copy(Optional<String> sent, String kept, String language) throws IOException {
        if (sent.filter(this::isOurs).isEmpty()) {
            return Optional.empty();
        }
        String name = sent.get().substring(sent.get().lastIndexOf('/') + 1);
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        String path = kept.replaceFirst("\\.approval\\.json$", ".sent." + language) + ending;
        write(path, Files.readAllBytes(root.resolve(sent.get())));
        return Optional.of(path);
    }

    /** A record may say anything: only what lies in the repository is copied. */
    private boolean isOurs(String path) {
        return InRepository.path(root, path).isPresent() && Files.isRegularFile(root.resolve(path));
    }

    private void write(String path, byte[] bytes) throws IOException {
        WholeFile.write(root.resolve(path), out -> out.write(bytes));
    }
}
