package io.github.taipei1.disclosure;

import io.github.taipei1.approval.TextForm;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.dis.Unfit;
import io.github.taipei1.rule.rep.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A draft as it stands in the repository, byte by byte.
 *
 * @param sha256 what the approval binds: of the normalised text, or of the file where it is a Word or PDF document
 */
public record DraftFile(String path, byte[] bytes, String sha256) {

    /** Reads a draft, once, so that what is hashed is what is kept. */
    static DraftFile read(Path root, String path) throws Recording.Refused, IOException {
        if (InRepository.path(root, path).isEmpty()) {
            throw refused("文稿 " + path + " 不在專案目錄內", "the draft " + path + " is outside the repository");
        }
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw refused("文稿 " + path + " 不存在", "the draft " + path + " is not there");
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<Text> unfit = Unfit.of(path, bytes);
        if (unfit.isPresent()) {
            throw new Recording.Refused(unfit.get());
        }
        String sha256 = Documents.isOffice(path)
                ? Sha256.hex(bytes)
                : TextForm.sha256(new String(bytes, StandardCharsets.UTF_8));
        return new DraftFile(path, bytes, sha256);
    }

    /** Nobody can have agreed to what was not written, or to what nobody sees. */
    void refuseUnfinished(Path root) throws Recording.Refused, IOException {
        Optional<Document> draft = Documents.read(new DirectoryTree(root), path).content();
        if (draft.isEmpty()) {
            throw refused("文稿 " + path + " 無法讀取", "the draft " + path + " cannot be read");
        }
        Optional<Text> why = Placeholders.in(draft.get()).stream()
                .findFirst()
                .map(Unfinished::told)
                .or(() -> Unfit.of(draft.get()));
        if (why.isPresent()) {
            throw new Recording.Refused(why.get());
        }
    }

    private static Recording.Refused refused(String zhTw, String en) {
        return new Recording.Refused(Text.of(zhTw, en));
    }
}
