package io.github.taipei1.yaml;

import io.github.taipei1.finding.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says in people's words what the YAML engine says in a parser's; what it says seldom is passed on as it is. */
final class SyntaxWords {
    private static final Map<String, Text> KNOWN = new LinkedHashMap<>();

    static {
        known(
                "mapping values are not allowed here",
                "此處不能再有「鍵: 值」，多半是上一行的縮排或引號有誤",
                "a \"key: value\" cannot stand here; usually the indentation or a quote of a line above is wrong");
        known("mapping keys are not allowed here", "此處不能有鍵", "a key cannot stand here");
        known("sequence entries are not allowed here", "此處不能有「- 項目」", "a \"- item\" cannot stand here");
        known(
                "found unexpected end of stream",
                "到檔案結尾仍未收尾，多半是引號未成對",
                "the file ends before something is closed, usually a quote");
        known("found character '\\t", "以 Tab 縮排；YAML 只接受空格", "a tab is used to indent; YAML takes blanks only");
        known("found character", "值不能以此字元開頭，請加引號", "a value cannot start with this character; quote it");
        known("could not find expected ':'", "鍵之後少了冒號", "a colon is missing after a key");
        known("expected ',' or ']'", "方括號 [ ] 內少了逗號，或未以 ] 收尾", "a comma is missing within [ ], or the ] itself");
        known(
                "expected ',' or '}'",
                "大括號 { } 內少了逗號，或未以 } 收尾；值若含逗號或冒號，請加引號",
                "a comma is missing within { }, or the } itself; quote a value that holds a comma or a colon");
        known("expected <block end>", "縮排與上面各行不一致", "the indentation does not fit the lines above");
        known("expected the node content", "此處應有一個值", "a value is expected here");
        known("expected '<document start>'", "文件在此已結束，其後另有內容", "the document has ended here and more follows");
        known(
                "found unknown escape character",
                "雙引號內有不認得的跳脫字元；請改用單引號",
                "an unknown escape within double quotes; use single quotes");
    }

    private SyntaxWords() {}

    private static void known(String start, String zhTw, String en) {
        KNOWN.put(start, Text.of(zhTw, en));
    }

    /** @param problem one line of the engine's */
    static Text of(String problem) {
        return KNOWN.entrySet().stream()
                .filter(one -> problem.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Text.of(problem, problem));
    }
}
