package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;

/** Whatever was found, all formats carry the same findings: rule, path and line. */
class WritersAgreeTest {
    private static final Pattern PLACE = Pattern.compile("(.*):(\\d+):(\\d+)", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile(
            "::(?:error|warning|notice) file=([^,]*),line=(\\d+),.*title=([A-Z]{3}-\\d\\d) [^:]*::[^\\n\\r]*");

    private static final Pattern GUARDED = Pattern.compile("'[=+@'\\-\\s\ufffd].*", Pattern.DOTALL);

    @Provide
    Arbitrary<CheckResult> results() {
        return Results.any();
    }

    private static List<String> found(CheckResult result) {
        return result.findings().stream().map(WritersAgreeTest::row).sorted().toList();
    }

    private static String row(Reported one) {
        return row(
                one.finding().rule(),
                one.finding().place().path(),
                one.finding().place().region().startLine());
    }

    private static String row(String rule, String path, int line) {
        return rule + " " + visible(path) + " " + line;
    }

    /** Formats replace what they cannot hold, each in its own way; the place of such a character is all that is compared. */
    private static String visible(String path) {
        return path.replaceAll("[\\p{Cntrl}\\p{Cs}\ufffd\ufffe]", "?");
    }

    @Property(tries = 25)
    void json(@ForAll("results") CheckResult result) throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode one : new ObjectMapper()
                .readTree(Results.text(new CheckJson(), result))
                .get("findings")) {
            rows.add(row(
                    one.get("rule").asText(),
                    one.get("path").asText(),
                    one.at("/region/startLine").asInt()));
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(found(result));
    }

    @Property(tries = 25)
    void sarif(@ForAll("results") CheckResult result) throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode one :
                new ObjectMapper().readTree(Results.text(new Sarif(), result)).at("/runs/0/results")) {
            JsonNode place = one.at("/locations/0/physicalLocation");
            String path = URI.create(
                            "file:///" + place.at("/artifactLocation/uri").asText())
                    .getPath()
                    .substring(1);
            rows.add(row(
                    one.get("ruleId").asText(),
                    path,
                    place.at("/region/startLine").asInt()));
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(found(result));
    }

    @Property(tries = 25)
    void gitLab(@ForAll("results") CheckResult result) throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode one : new ObjectMapper().readTree(Results.text(new GitLabCodeQuality(), result))) {
            rows.add(row(
                    one.get("check_name").asText(),
                    one.at("/location/path").asText(),
                    one.at("/location/lines/begin").asInt()));
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(found(result));
    }

    @Property(tries = 25)
    void junit(@ForAll("results") CheckResult result) throws Exception {
        byte[] xml = Results.bytes(new JUnitXml(), result);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        NodeList cases = document.getElementsByTagName("testcase");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) {
            var one = (org.w3c.dom.Element) cases.item(i);
            if (one.hasAttribute("file")) {
                String rule = one.getAttribute("name").substring(0, 6);
                rows.add(row(rule, one.getAttribute("file"), Integer.parseInt(one.getAttribute("line"))));
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(found(result));
        var suite =
                (org.w3c.dom.Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
        for (String kind : List.of("failure", "error", "skipped")) {
            String counted = suite.getAttribute(kind.equals("skipped") ? kind : kind + "s");
            assertThat(String.valueOf(document.getElementsByTagName(kind).getLength()))
                    .isEqualTo(counted);
        }
    }

    @Property(tries = 25)
    void html(@ForAll("results") CheckResult result) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Element one : Jsoup.parse(Results.text(new CheckHtml(), result)).select("article.finding p.where")) {
            Matcher place = PLACE.matcher(one.selectFirst("code").wholeText());
            assertThat(place.matches()).isTrue();
            String rule = one.wholeText()
                    .substring(one.selectFirst("code").wholeText().length() + 1);
            rows.add(row(rule.substring(0, 6), place.group(1), Integer.parseInt(place.group(2))));
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(found(result));
    }

    @Property(tries = 8)
    void workbook(@ForAll("results") CheckResult result) throws IOException {
        List<String> rows = new ArrayList<>();
        byte[] bytes = Results.bytes(new CheckWorkbook(), result);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                if (row.getRowNum() > 0) {
                    String path = row.getCell(3).getStringCellValue();
                    rows.add(row(
                            row.getCell(0).getStringCellValue(),
                            GUARDED.matcher(path).matches() ? path.substring(1) : path,
                            (int) row.getCell(4).getNumericCellValue()));
                }
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(found(result));
        assertThat(Results.bytes(new CheckWorkbook(), result)).isEqualTo(bytes);
    }

    @Property(tries = 25)
    void annotationsOfWhatCounts(@ForAll("results") CheckResult result) {
        List<String> rows = new ArrayList<>();
        for (String line : Annotations.of(result, new Presentation(Language.EN, "1.0", "check"), "")) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            String path = command.group(1)
                    .replace("%2C", ",")
                    .replace("%3A", ":")
                    .replace("%0A", "\n")
                    .replace("%0D", "\r")
                    .replace("%25", "%");
            rows.add(row(command.group(3), path, Integer.parseInt(command.group(2))));
        }
        List<String> counting = result.findings().stream()
                .filter(Reported::counts)
                .map(WritersAgreeTest::row)
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(counting);
    }

    /** A file may be named so that it would begin a line of its own or change what a terminal shows. */
    @Property(tries = 25)
    void nothingOfAFileReachesTheTerminalButWhatCanBeShown(@ForAll("results") CheckResult result) {
        assertThat(Console.lines(result, new Presentation(Language.EN, "1.0", "check"), List.of()))
                .allSatisfy(line -> assertThat(line.text().chars()).noneMatch(Character::isISOControl));
    }
}
