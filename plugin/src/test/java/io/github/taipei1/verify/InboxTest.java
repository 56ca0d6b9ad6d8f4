package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as an officer has it: submissions, and what desktops, browsers and teams put beside them. */
class InboxTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of(
                "a.zip",
                "b.zip.crdownload",
                "結案報告.docx",
                "Thumbs.db",
                "desktop.ini",
                ".DS_Store",
                "~$received.xlsx",
                "seal.txt",
                "slip (1).docx",
                "received.csv",
                "ledger.jsonl")) {
            Files.writeString(folder.resolve(name), name);
        }
        Files.createDirectory(folder.resolve("第二批"));
    }

    private Inbox with(String table) throws IOException {
        Intake intake = IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8));
        return Inbox.of(folder, intake, folder.resolve("ledger.jsonl"));
    }

    private static List<String> names(Inbox inbox) {
        return inbox.files().stream().map(path -> path.getFileName().toString()).toList();
    }

    @Test
    void aLinkIsNotFollowedAndIsNamed() throws IOException {
        Path outside = Files.createTempFile(folder.getParent(), "outside", ".txt");
        Files.createSymbolicLink(folder.resolve("z.zip"), outside);
        Files.createSymbolicLink(folder.resolve("nowhere.zip"), folder.resolve("none"));
        Inbox inbox = with("file,received-at,seal\nz.zip,2025-12-24,\n");
        assertThat(names(inbox)).doesNotContain("z.zip", "nowhere.zip");
        assertThat(inbox.problems())
                .anyMatch(problem -> problem.message().zhTw().contains("nowhere.zip、z.zip")
                        && problem.message().zhTw().contains("捷徑"));
    }

    @Test
    void whatNobodyHandedInGetsNoRowAndNoLetterButIsNamed() throws IOException {
        Inbox inbox = with("file,received-at,seal\na.zip,2025-12-24,\n");
        assertThat(names(inbox)).containsExactly("a.zip", "b.zip.crdownload", "結案報告.docx");
        assertThat(inbox.problems())
                .extracting(Problem::message)
                .extracting(text -> text.zhTw())
                .containsExactly(
                        "子資料夾「第二批」內的檔案未查驗。",
                        "未查驗（隨附檔）：received.csv、seal.txt、slip (1).docx。",
                        "未查驗（系統或軟體留下的檔案）：.DS_Store、Thumbs.db、desktop.ini、~$received.xlsx。");
    }

    @Test
    void whateverTheTableNamesIsHandedIn() throws IOException {
        Inbox inbox = with("file,received-at,seal\nSlip (1).docx,2025-12-24,\nThumbs.db,2025-12-24,\n");
        assertThat(names(inbox)).contains("slip (1).docx", "Thumbs.db").doesNotContain("seal.txt");
    }
}
