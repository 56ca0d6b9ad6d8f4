package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taipei1.check.status.StatusBoard;
import io.github.taipei1.finding.Language;
import io.github.taipei1.testing.Boards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StatusFilesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);
    private static final String HOSTILE = """
            project: {title: {zh-TW: "<script>alert(1)</script>;逗號,\\\\換行\\n第二行"}, topic: x}
            disclosures: [{id: "a,b", kind: post, zh-TW: a.md, en: b.md, publish-on: 2026-01-15}]
            """;

    private static String text(StatusFormat.Writer writer, StatusBoard board, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(board, new Presentation(language, "1.0", "status"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static StatusBoard board(String fragment) {
        return Boards.of(fragment, Map.of(), DAY);
    }

    @Test
    void jsonHoldsEachDutyWithItsDayInBothCalendars() throws IOException {
        JsonNode json = new ObjectMapper().readTree(text(new StatusJson(), board(""), Language.EN));
        assertThat(json.get("outcome").asText()).isEqualTo("clean");
        JsonNode report = null;
        for (JsonNode duty : json.get("duties")) {
            report = duty.get("duty").asText().equals("closing-report") ? duty : report;
        }
        assertThat(report).isNotNull();
        assertThat(report.get("state").asText()).isEqualTo("due");
        assertThat(report.get("due").asText()).isEqualTo("2025-12-26");
        assertThat(report.get("dueRoc").asText()).isEqualTo("114-12-26");
        assertThat(report.get("daysLeft").asInt()).isEqualTo(6);
    }

    @Test
    void jsonOfAMisconfigurationSaysWhatIsKnown() throws IOException {
        JsonNode json = new ObjectMapper().readTree(text(new StatusJson(), board("batch: 9"), Language.EN));
        assertThat(json.get("outcome").asText()).isEqualTo("misconfigured");
        assertThat(json.get("batch").isNull()).isTrue();
        assertThat(json.get("findings")).isNotEmpty();
    }

    @Test
    void htmlEscapesWhatATeamWrote() throws IOException {
        for (Language language : Language.values()) {
            String html = text(new StatusHtml(), board(HOSTILE), language);
            assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
            assertThat(Jsoup.parse(html).select(".timeline li")).hasSizeGreaterThan(3);
        }
    }

    @Test
    void theCalendarFoldsEscapesAndKeepsItsIds() throws IOException {
        String first = text(new StatusCalendar(), board(HOSTILE), Language.ZH_TW);
        assertThat(first).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(first.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(first.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(first)).contains("UID:call-4-dgx-b2-publish-a\\,b@taipei1-maven-plugin");
        String later = text(new StatusCalendar(), Boards.of(HOSTILE, Map.of(), DAY.plusDays(3)), Language.EN);
        assertThat(ids(later)).isEqualTo(ids(first)).doesNotHaveDuplicates();
        assertThat(first).contains("DTSTAMP:20251219T160000Z");
    }

    private static List<String> ids(String calendar) {
        return unfolded(calendar)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    @Property(tries = 200)
    void foldedLinesUnfoldToWhatTheyWere(@ForAll String content) {
        String clean = StatusCalendar.escaped(content);
        StringBuilder folded = new StringBuilder();
        StatusCalendar.line(folded, "SUMMARY:" + clean);
        assertThat(unfolded(folded.toString())).isEqualTo("SUMMARY:" + clean + "\r\n");
    }

    @Test
    void theConsoleStaysWithinEightyColumnsAndNamesWhatIsOpenFirst() {
        for (Language language : Language.values()) {
            List<ConsoleLine> lines = StatusConsole.lines(
                    board(""), new Presentation(language, "1.0", "status"), List.of("target/taipei1/status.html"));
            List<String> shown = new ArrayList<>();
            lines.forEach(line -> shown.add("[" + line.tone() + "] " + line.text()));
            assertThat(lines)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line.text()))
                            .as(line.text())
                            .isLessThanOrEqualTo(72));
            assertThat(String.join("\n", shown)).contains("114-12-26").contains("2025-12-26");
        }
    }

    @Test
    void whyThereIsNoStatusIsInTheLastLinesToo() {
        StatusBoard board = Boards.of("no-such-key: 1\n", Map.of(), DAY);
        for (Language language : Language.values()) {
            assertThat(StatusConsole.summary(board, new Presentation(language, "1.0", "status")))
                    .contains("taipei1.yaml", "no-such-key");
        }
    }
}
