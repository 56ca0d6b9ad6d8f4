package io.github.taipei1.rule.dis;

import io.github.taipei1.approval.TextForm;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.document.read.office.DocxReader;
import io.github.taipei1.finding.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Why nobody can agree to a draft as it stands: two readers of it would see two texts. */
public final class Unfit {
    private Unfit() {}

    /** By its bytes. */
    public static Optional<Text> of(String path, byte[] bytes) {
        return Documents.isOffice(path) ? word(path, bytes) : text(path, bytes);
    }

    private static Optional<Text> word(String path, byte[] bytes) {
        return Documents.isPdf(path) || !DocxReader.hasTrackedChanges(bytes)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "文稿 " + path + " 還有未決的追蹤修訂；請全部接受或拒絕",
                        "the draft " + path + " has tracked changes; accept or reject all of them"));
    }

    private static Optional<Text> text(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replace("\uFEFF", "").isBlank()
                    ? Optional.of(Text.of("文稿 " + path + " 是空的", "the draft " + path + " is empty"))
                    : hidden(path, text);
        } catch (CharacterCodingException e) {
            return Optional.of(Text.of(
                    "文稿 " + path + " 不是 UTF-8；請以 UTF-8 另存", "the draft " + path + " is not UTF-8; save it as UTF-8"));
        }
    }

    private static Optional<Text> hidden(String path, String text) {
        String body = text.replace("\uFEFF", "");
        return TextForm.refused(body).map(hidden -> {
            String before = body.substring(0, hidden.offset());
            long line = 1 + before.chars().filter(c -> c == '\n').count();
            return Text.of(
                    "文稿 " + path + " 含有讀者看不見的字元：" + hidden.why().zhTw() + "（第 " + line + " 行），請刪去",
                    "the draft " + path + " holds a character that a reader cannot see: "
                            + hidden.why().en() + " (line " + line + "); remove it");
        });
    }

    /** By the words that were read from it. */
    public static Optional<Text> of(Document draft) {
        String path = draft.path();
        if (!Documents.isOffice(path)) {
            return Optional.empty();
        }
        if (draft.visible().findAny().isEmpty()) {
            return Optional.of(Text.of(
                    "文稿 " + path + " 讀不到文字；是掃描檔嗎？", "no words can be read from the draft " + path + "; is it a scan?"));
        }
        Optional<Block> unseen = draft.blocks().stream()
                .filter(block -> block.visibility() == Visibility.HIDDEN_ELEMENT)
                .findFirst();
        if (unseen.isPresent()) {
            String words = unseen.get().passage().text().strip();
            return Optional.of(Text.of(
                    "文稿 " + path + " 含有隱藏文字「" + words + "」；請刪去或顯示",
                    "the draft " + path + " holds hidden words, \"" + words + "\"; remove or show them"));
        }
        // What a PDF shows is glyphs; many fonts have bullets where private characters are.
        return Documents.isPdf(path)
                ? Optional.empty()
                : hidden(path, draft.source().text());
    }
}
