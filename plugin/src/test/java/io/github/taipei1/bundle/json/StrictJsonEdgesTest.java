package io.github.taipei1.bundle.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands at the edges of the format. */
class StrictJsonEdgesTest {
    private static String canonical(String text) throws StrictJson.Unreadable {
        return new String(CanonicalJson.bytes(StrictJson.read(text)), StandardCharsets.UTF_8);
    }

    private static String fault(String text) {
        try {
            return "read: " + StrictJson.read(text);
        } catch (StrictJson.Unreadable e) {
            return e.reason().en();
        }
    }

    @Test
    void whiteSpaceMayStandAnywhereBetween() throws Exception {
        assertThat(canonical(" \t\r\n{ \"a\" : [ 1 , 2 , [ ] ] , \"b\" : { } , \"c\" : \"x\" } \n"))
                .isEqualTo("{\"a\":[1,2,[]],\"b\":{},\"c\":\"x\"}");
        assertThat(canonical("{\"a\":[1,2,[]],\"b\":{},\"c\":\"x\"}"))
                .isEqualTo("{\"a\":[1,2,[]],\"b\":{},\"c\":\"x\"}");
        for (String other : List.of("\u00a0", "\u3000", "\uFEFF", "\u000b", "\f", "\u2028")) {
            assertThat(fault(other + "1")).as(other).contains("not JSON");
        }
    }

    @Test
    void saysAtWhichCharacter() {
        assertThat(fault("")).endsWith("(character 1)");
        assertThat(fault("[1,]")).endsWith("(character 4)");
        assertThat(fault("1 2")).contains("behind the end").endsWith("(character 3)");
        assertThat(fault("{\"a\":1,\"a\":2}")).contains("\"a\" stands twice");
        assertThat(fault("{\"a\" 1}")).endsWith("(character 6)");
    }

    @Test
    void numbersThatADoubleCanNotHoldAreRefused() throws Exception {
        assertThat(canonical("9007199254740991")).isEqualTo("9007199254740991");
        assertThat(canonical("-9007199254740991")).isEqualTo("-9007199254740991");
        assertThat(canonical("1e2")).isEqualTo("100");
        assertThat(canonical("1E+2")).isEqualTo("100");
        assertThat(canonical("1e-2")).isEqualTo("0.01");
        for (String wrong :
                List.of("9007199254740993", "1e999", "01", "-", "1.", ".5", "+1", "1e", "0x1", "1_0", "NaN")) {
            assertThat(fault(wrong)).as(wrong).doesNotStartWith("read");
        }
    }

    @Test
    void halvesOfAPairAreRefusedWhereverTheyStand() throws Exception {
        assertThat(canonical("\"\\ud83d\\ude00\"")).isEqualTo("\"\uD83D\uDE00\"");
        assertThat(canonical("\"\\ud83d\\ude00\\ud83d\\ude00\"")).isEqualTo("\"\uD83D\uDE00\uD83D\uDE00\"");
        for (String wrong : List.of("\\ud83d", "\\ude00", "x\\ud83dx", "\\ud83d\\ude00\\ud83d", "\\ude00\\ud83d")) {
            assertThat(fault("\"" + wrong + "\"")).as(wrong).contains("surrogate");
        }
    }

    @Test
    void aLeafAsDeepAsAllowedIsRead() throws Exception {
        int deepest = 1;
        while (!fault("[".repeat(deepest + 1) + "]".repeat(deepest + 1)).contains("nested")) {
            deepest++;
        }
        assertThat(canonical("[".repeat(deepest) + "]".repeat(deepest))).hasSize(2 * deepest);
        assertThat(canonical("[[],[],[],[[]]]")).isEqualTo("[[],[],[],[[]]]");
        assertThat(canonical("[" + "[],".repeat(deepest * 2) + "1]")).hasSize(deepest * 6 + 3);
        assertThat(deepest).isBetween(20, 1000);
    }

    @Test
    void controlsAndEscapesAreExact() throws Exception {
        assertThat(canonical("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u007f\""))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\tA\u007f\"");
        assertThat(canonical("\"\\u0000\\u001f \"")).isEqualTo("\"\\u0000\\u001f \"");
        assertThat(canonical("\"\\u00e9\\u00E9\"")).isEqualTo("\"éé\"");
        for (String wrong :
                List.of("\u0000", "\u001f", "\n", "\\x", "\\u12", "\\u12g4", "\\", "\\u\uFF11\uFF11\uFF11\uFF11")) {
            assertThat(fault("\"" + wrong + "\"")).as(wrong).doesNotStartWith("read");
        }
    }

    @Test
    void membersAreAskedForByTheirKind() {
        Json.Obj object = Json.object()
                .put("text", "x")
                .put("whole", 5)
                .put("largest", Json.Num.LARGEST_WHOLE)
                .put("part", new Json.Num(1.5))
                .put("huge", new Json.Num(1e300))
                .put("yes", true)
                .put("list", Json.ofTexts(List.of("a", "b")))
                .put("given", Optional.of("y"))
                .put("absent", Optional.empty())
                .build();
        assertThat(object.whole("whole")).contains(5L);
        assertThat(object.whole("largest")).contains(9007199254740991L);
        assertThat(object.whole("part")).isEmpty();
        assertThat(object.whole("huge")).isEmpty();
        assertThat(object.whole("text")).isEmpty();
        assertThat(object.text("whole")).isEmpty();
        assertThat(object.text("given")).contains("y");
        assertThat(object.get("absent")).isEmpty();
        assertThat(object.list("list").orElseThrow()).containsExactly(Json.of("a"), Json.of("b"));
        assertThat(object.object("list")).isEmpty();
        assertThatThrownBy(() -> Json.of(Json.Num.LARGEST_WHOLE + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.object().put("a", 1).put("a", 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
