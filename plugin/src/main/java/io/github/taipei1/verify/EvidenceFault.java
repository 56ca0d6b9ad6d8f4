package io.github.taipei1.verify;

import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.refusal.FileKind;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Whether a file of evidence is plainly none: without a byte, or of another kind than its name says. What it shows is for people to judge. */
final class EvidenceFault {
    private static final String EVIDENCE = "evidence";
    private static final int HEAD = 512;
    private static final Map<String, FileKind> KINDS = Map.ofEntries(
            Map.entry("pdf", FileKind.PDF),
            Map.entry("png", FileKind.PNG),
            Map.entry("jpg", FileKind.JPEG),
            Map.entry("jpeg", FileKind.JPEG),
            Map.entry("docx", FileKind.ZIP),
            Map.entry("xlsx", FileKind.ZIP),
            Map.entry("pptx", FileKind.ZIP),
            Map.entry("odt", FileKind.ZIP),
            Map.entry("ods", FileKind.ZIP),
            Map.entry("odp", FileKind.ZIP),
            Map.entry("zip", FileKind.ZIP));

    private EvidenceFault() {}

    /** @param kind the ending of the file's name, in lower case */
    static Optional<Text> of(Bag bag, IndexedFile file, String kind) throws IOException {
        if (!file.role().equals(EVIDENCE)) {
            return Optional.empty();
        }
        if (file.size() == 0) {
            return Optional.of(Text.of("檔案是空的（0 位元組）", "the file is empty (0 bytes)"));
        }
        FileKind named = KINDS.get(kind);
        FileKind found = FileKind.of(head(bag, file));
        return found != FileKind.PROGRAM && (named == null || found == named)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "檔名為 ." + kind + "，內容卻是" + found.gap() + found.text().zhTw(),
                        "it is called ." + kind + " and is " + found.text().en()));
    }

    private static byte[] head(Bag bag, IndexedFile file) throws IOException {
        try (InputStream in = bag.bundle().open(bag.path(file))) {
            return in.readNBytes(HEAD);
        }
    }
}
