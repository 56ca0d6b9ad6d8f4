package io.github.taipei1.verify.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.verify.Handing;
import io.github.taipei1.verify.IntakeReader;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.VerifyRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office gets to see. */
class VerifyFilesTest {
    @TempDir
    Path office;

    private Document page() throws IOException {
        Path inbox = Files.createDirectory(office.resolve("inbox"));
        Handing.seal(inbox, Handing.config(""), List.of());
        Files.move(inbox.resolve(Handing.ID.fileName()), inbox.resolve("b.zip"));
        Files.delete(inbox.resolve("seal.txt"));
        Files.writeString(inbox.resolve("a.zip"), "no bundle");
        Files.writeString(inbox.resolve("c.zip"), "no bundle");
        String table = "file,received-at,seal\na.zip,2025-12-26,\nc.zip,2025-12-20,\nb.zip,2025-12-22 09:00,\n";
        VerifyRun run = VerifyRun.of(
                inbox,
                IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8)),
                office.resolve("ledger.jsonl"),
                Office.of(LocalDate.of(2026, 1, 5)));
        VerifyFiles.write(run, Office.of(LocalDate.of(2026, 1, 5)), "test", office.resolve("out"));
        return Jsoup.parse(Files.readString(office.resolve("out/verify.html")));
    }

    private static List<String> rows(Document page, String order) {
        return page.select("." + order + " tbody tr").stream()
                .map(row -> row.selectFirst("td").text().replaceAll(".*?([abc]\\.zip).*", "$1"))
                .toList();
    }

    @Test
    void theTableIsThereInThreeOrdersAndEachChoiceHasItsStyle() throws IOException {
        Document page = page();
        assertThat(rows(page, "received-order")).containsExactly("c.zip", "b.zip", "a.zip");
        assertThat(rows(page, "unit-order")).containsExactly("a.zip", "c.zip", "b.zip");
        assertThat(rows(page, "state-order")).containsExactlyInAnyOrder("a.zip", "b.zip", "c.zip");
        String style = page.selectFirst("style").data();
        for (Element choice : page.select(".views > input")) {
            assertThat(page.select("label[for=" + choice.id() + "]")).hasSize(1);
            if (!choice.id().equals("f-all")) {
                assertThat(style).contains("#" + choice.id() + ":checked ~ .all");
            }
        }
        assertThat(page.select("script, link, img, iframe, form")).isEmpty();
    }

    @Test
    void everyRowLeadsToItsSection() throws IOException {
        Document page = page();
        for (Element link : page.select(".all a")) {
            Element section = page.selectFirst("section" + link.attr("href"));
            assertThat(section.text()).contains(link.text());
        }
    }

    @Test
    void whatIsAskedForSaysWhereAndIsSaidOnce() throws IOException {
        Element asks = page().selectFirst("section:contains(b.zip) .ask");
        assertThat(asks.select("li").eachText()).doesNotHaveDuplicates();
        assertThat(asks.select(".where code").eachText()).contains("taipei1.yaml");
    }

    @Test
    void eachLetterHasANameOfItsOwnThatEverySystemTakes() {
        Set<String> taken = new HashSet<>();
        assertThat(Letters.letterName("T1-call-4-dgx-b2-lead-co-1.zip", taken)).isEqualTo("T1-call-4-dgx-b2-lead-co-1");
        assertThat(Letters.letterName("成果 報告.ZIP", taken)).isEqualTo("成果 報告");
        assertThat(Letters.letterName("成果?報告", taken)).isEqualTo("成果_報告");
        assertThat(Letters.letterName("遲交 的檔 (1).zip", taken)).isEqualTo("遲交 的檔 (1)");
        assertThat(Letters.letterName("con.zip", taken)).isEqualTo("_con");
        assertThat(Letters.letterName("A.zip", taken)).isEqualTo("A");
        assertThat(Letters.letterName("a.zip", taken)).isEqualTo("a-2");
        assertThat(Letters.letterName("../x\n.zip", taken)).isEqualTo("_x_");
        assertThat(Letters.letterName(".zip", taken)).isEqualTo("_");
        assertThat(Letters.letterName("\uD83D\uDE00".repeat(90), taken)).isEqualTo("_-2");
        assertThat(Letters.letterName("長".repeat(90), taken)).hasSize(60);
    }
}
