package io.github.taipei1.disclosure;

import io.github.taipei1.approval.TextForm;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.document.read.DirectoryTree;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.document.read.office.DocxReader;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.rep.Placeholders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A draft as it stands in the repository, byte by byte.
 *
 * @param sha256 what the approval binds: of the normalised text, or of the file where it is a Word or PDF document
 */
public record DraftFile(String path, byte[] bytes, String sha256) {

    /** Reads a draft, once, so that what is hashed is what is kept. */
    static DraftFile read(Path root, String path) throws Recording.Refused, IOException {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            throw refused("文稿 " + path + " 不存在", "the draft " + path + " is not there");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (Documents.isOffice(path)) {
            refuseChanging(path, bytes);
            return new DraftFile(path, bytes, Sha256.hex(bytes));
        }
        return new DraftFile(path, bytes, TextForm.sha256(text(path, bytes)));
    }

    private static String text(String path, byte[] bytes) throws Recording.Refused {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(
                    "文稿 " + path + " 不是 UTF-8；請以 UTF-8 另存", "the draft " + path + " is not UTF-8; save it as UTF-8");
        }
        refuseHidden(path, text);
        if (text.replace("\uFEFF", "").isBlank()) {
            throw refused("文稿 " + path + " 是空的", "the draft " + path + " is empty");
        }
        return text;
    }

    private static void refuseHidden(String path, String text) throws Recording.Refused {
        String body = text.replace("\uFEFF", "");
        Optional<TextForm.Refused> hidden = TextForm.refused(body);
        if (hidden.isPresent()) {
            long line = 1
                    + body.substring(0, hidden.get().offset())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw refused(
                    "文稿 " + path + " 含有讀者看不見的字元：" + hidden.get().why().zhTw() + "（第 " + line + " 行）",
                    "the draft " + path + " holds a character that a reader cannot see: "
                            + hidden.get().why().en() + " (line " + line + ")");
        }
    }

    /** With changes that nobody took in or threw out, two readers see two texts. */
    private static void refuseChanging(String path, byte[] bytes) throws Recording.Refused {
        if (path.toLowerCase(Locale.ROOT).endsWith(".docx") && DocxReader.hasTrackedChanges(bytes)) {
            throw refused(
                    "文稿 " + path + " 還有未決的追蹤修訂；請全部接受或拒絕後再送審或記錄",
                    "the draft " + path + " has tracked changes; accept or reject all of them first");
        }
    }

    /** Nobody can have agreed to what was not written, or to what nobody sees. */
    void refuseUnfinished(Path root) throws Recording.Refused, IOException {
        Optional<Document> draft = Documents.read(new DirectoryTree(root), path).content();
        if (draft.isEmpty()) {
            throw refused("文稿 " + path + " 無法讀取", "the draft " + path + " cannot be read");
        }
        Optional<Text> blank = Placeholders.in(draft.get()).stream().findFirst().map(Unfinished::told);
        if (blank.isPresent()) {
            throw new Recording.Refused(blank.get());
        }
        if (Documents.isOffice(path)) {
            refuseHiddenWords(draft.get());
        }
    }

    private void refuseHiddenWords(Document draft) throws Recording.Refused {
        if (draft.visible().findAny().isEmpty()) {
            throw refused(
                    "文稿 " + path + " 讀不到文字；是掃描檔嗎？", "no words can be read from the draft " + path + "; is it a scan?");
        }
        Optional<Block> hidden = draft.blocks().stream()
                .filter(block -> block.visibility() == Visibility.HIDDEN_ELEMENT)
                .findFirst();
        if (hidden.isPresent()) {
            String words = hidden.get().passage().text().strip();
            throw refused(
                    "文稿 " + path + " 含有隱藏文字「" + words + "」；請刪去或顯示",
                    "the draft " + path + " holds hidden words, \"" + words + "\"; remove or show them");
        }
        // What a PDF shows is glyphs; many fonts have bullets where private characters are.
        if (!path.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            refuseHidden(path, draft.source().text());
        }
    }

    private static Recording.Refused refused(String zhTw, String en) {
        return new Recording.Refused(Text.of(zhTw, en));
    }
}
