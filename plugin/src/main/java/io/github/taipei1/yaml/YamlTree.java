package io.github.taipei1.yaml;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of a YAML file from its events, refusing what a configuration has no use for: aliases, tags, several
 * documents, more than 20 levels, a key written twice.
 */
final class YamlTree {
    static final int MAX_CHARACTERS = 256 * 1024;
    private static final int MAX_DEPTH = 20;

    private final String path;
    private final String text;
    private final List<String> lines;
    /** Whether each character is one UTF-16 unit, as in nearly all files. */
    private final boolean basic;

    private final List<Problem> problems = new ArrayList<>();
    private Iterator<Event> events;

    YamlTree(String path, String text) {
        this.path = path;
        this.text = text;
        this.lines = text.lines().toList();
        this.basic = text.codePointCount(0, text.length()) == text.length();
    }

    List<Problem> problems() {
        return problems;
    }

    /** The root, or nothing if the text could not be read to its end (then there is a problem that says why). */
    Optional<YamlNode> read() {
        if (text.length() > MAX_CHARACTERS) {
            refuse(
                    Region.START,
                    Text.of("設定檔超過 256 KiB，不予讀取", "the file is larger than 256 KiB and is not read"),
                    Text.of("設定檔只放事實，大型資料請另存檔案", "keep facts here and data in files of their own"));
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setLabel(path)
                .setCodePointLimit(MAX_CHARACTERS)
                .build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            return document();
        } catch (Refused e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            syntax(e);
            return Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException | YamlEngineException e) {
            // The library reads an escape that the text's end cuts off as a number of no digits, and says so in its own
            // way.
            refuse(
                    Region.START,
                    Text.of(
                            "不是可讀的 YAML：" + firstLine(e.getMessage()),
                            "not readable as YAML: " + firstLine(e.getMessage())),
                    Text.of("請修正後再執行", "mend it and run again"));
            return Optional.empty();
        }
    }

    private Optional<YamlNode> document() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start && root.isPresent()) {
                throw refusal(
                        region(start),
                        Text.of("檔案裡有一份以上的 YAML 文件", "the file holds more than one YAML document"),
                        Text.of("只留一份，刪去多餘的 ---", "keep one and remove the extra ---"));
            }
            if (event instanceof NodeEvent) {
                root = Optional.of(node(event, 1));
            }
        }
        return root;
    }

    private YamlNode node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw refusal(
                    region(event),
                    Text.of("巢狀超過 " + MAX_DEPTH + " 層", "nested deeper than " + MAX_DEPTH + " levels"),
                    Text.of("設定檔沒有這麼深的結構，請檢查縮排", "no key lies that deep: check the indentation"));
        }
        refuseReferences(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(event, depth);
        }
        return mapping((MappingStartEvent) event, depth);
    }

    private void refuseReferences(Event event) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored) {
            throw refusal(
                    region(event),
                    Text.of("不支援 YAML 的 & 與 * 參照", "anchors and aliases (& and *) are not allowed"),
                    Text.of("請把內容直接寫出來；字串以 & 或 * 開頭時加引號", "write the value out; quote a text that starts with & or *"));
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof SequenceStartEvent list && list.getTag().isPresent()
                || event instanceof MappingStartEvent map && map.getTag().isPresent();
        if (tagged) {
            throw refusal(
                    region(event),
                    Text.of("不支援 YAML 標籤（!…）", "tags (!…) are not allowed"),
                    Text.of("請刪去標籤", "remove the tag"));
        }
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        return new YamlNode.Scalar(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, region(event));
    }

    private YamlNode sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new YamlNode.Sequence(items, span(start, event));
    }

    private YamlNode mapping(MappingStartEvent start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        java.util.Map<String, YamlNode.Scalar> seen = new java.util.HashMap<>();
        Event event = events.next();
        while (!(event instanceof MappingEndEvent)) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key instanceof YamlNode.Scalar scalar) {
                YamlNode.Scalar first = seen.putIfAbsent(scalar.value(), scalar);
                if (first == null) {
                    entries.add(new YamlNode.Entry(scalar, value));
                } else {
                    twice(scalar, first);
                }
            } else {
                refuse(
                        key.region(),
                        Text.of("鍵必須是文字", "a key must be plain text"),
                        Text.of("請檢查此處的 ? 或括號", "look for a stray ? or bracket here"));
            }
            event = events.next();
        }
        return new YamlNode.Mapping(entries, span(start, event));
    }

    private void twice(YamlNode.Scalar key, YamlNode.Scalar first) {
        refuse(
                key.region(),
                Text.of(
                        "鍵「" + key.value() + "」重複（第一次在第 " + first.region().startLine() + " 行）",
                        "key \"" + key.value() + "\" is written twice (first on line "
                                + first.region().startLine() + ")"),
                Text.of("只留一個，以免哪一個有效說不清", "keep one: which of them counts would be a guess"));
    }

    private void syntax(MarkedYamlEngineException e) {
        Region place = e.getProblemMark()
                .or(e::getContextMark)
                .map(mark -> Region.at(mark.getLine() + 1, utf16Column(mark)))
                .orElse(Region.START);
        Text detail = SyntaxWords.of(firstLine(e.getProblem()));
        refuse(
                place,
                Text.of("YAML 語法有誤：" + detail.zhTw(), "YAML syntax error: " + detail.en()),
                Text.of(
                        "常見原因：縮排不齊、少了冒號後的空格、引號未成對、用了 Tab",
                        "usual causes: uneven indentation, no space after a colon, an open quote, a tab"));
    }

    private static String firstLine(String text) {
        return text == null ? "?" : text.lines().findFirst().orElse("?");
    }

    private Region region(Event event) {
        return span(event, event);
    }

    private Region span(Event first, Event last) {
        Mark start = first.getStartMark().orElseThrow();
        Mark end = last.getEndMark().orElseThrow();
        int startLine = start.getLine() + 1;
        int startColumn = utf16Column(start);
        int endLine = Math.max(startLine, end.getLine() + 1);
        int endColumn = endLine == startLine ? Math.max(startColumn, utf16Column(end)) : utf16Column(end);
        return new Region(startLine, startColumn, endLine, endColumn);
    }

    /** The engine counts code points; a place counts UTF-16 units. */
    private int utf16Column(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        if (basic) {
            return Math.min(mark.getColumn(), line.length()) + 1;
        }
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points) + 1;
    }

    private void refuse(Region region, Text message, Text help) {
        problems.add(new Problem(new Place(path, region), message, help));
    }

    private Refused refusal(Region region, Text message, Text help) {
        refuse(region, message, help);
        return new Refused();
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
