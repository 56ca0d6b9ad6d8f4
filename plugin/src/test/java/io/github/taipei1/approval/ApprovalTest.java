package io.github.taipei1.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalTest {

    @Provide
    Arbitrary<String> drafts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "使用 Taipei-1",
                "128 H100",
                "\n",
                "\r\n",
                "\r",
                " ",
                "\t",
                "\u3000",
                "\u00A0",
                "\uFEFF",
                "\u0085",
                "\u2028",
                "e\u0301",
                "é",
                "𠮷",
                "A",
                "。",
                "\u0301",
                "　");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll("drafts") String text) {
        String once = TextForm.normalise(text);
        assertThat(TextForm.normalise(once)).isEqualTo(once);
        assertThat(once).endsWith("\n").doesNotContain("\r", "\n\n\n", "\uFEFF");
    }

    @Property
    void isBlindToLineEndsAndByteOrderMark(@ForAll("drafts") String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(TextForm.normalise("\uFEFF" + unix.replace("\n", "\r\n"))).isEqualTo(TextForm.normalise(unix));
    }

    @Property
    void isNeverBlindToAVisibleCharacter(@ForAll("drafts") String text, @ForAll @IntRange(max = 60) int at) {
        int index = Math.min(at, text.length());
        boolean betweenPair = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        String changed = text.substring(0, index) + "X" + text.substring(index);
        if (!betweenPair) {
            assertThat(TextForm.normalise(changed)).isNotEqualTo(TextForm.normalise(text));
            assertThat(TextForm.Hashes.of(changed, "").textSha256())
                    .isNotEqualTo(TextForm.Hashes.of(text, "").textSha256());
        }
    }

    @Property
    void takesCanonicallyEqualTextsForTheSame(@ForAll("drafts") String text) {
        assertThat(TextForm.normalise(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(TextForm.normalise(text));
    }

    @Test
    void aTextCannotMoveAcrossTheBorder() {
        assertThat(TextForm.Hashes.of("甲\n乙\n", "A\n").textSha256())
                .isNotEqualTo(TextForm.Hashes.of("甲\n", "乙\nA\n").textSha256());
    }

    /** Every character there is, inside a line and at its end. */
    @Test
    void isBlindToNothingButWhatItSays() {
        String inside = TextForm.normalise("ab");
        String atEnd = TextForm.normalise("a\nb");
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            String one = Character.toString(c);
            boolean mark = c == 0xFEFF;
            assertThat(TextForm.normalise("a" + one + "b").equals(inside))
                    .as("U+%04X", c)
                    .isEqualTo(mark);
            assertThat(TextForm.normalise("a" + one + "\nb").equals(atEnd))
                    .as("U+%04X at a line's end", c)
                    .isEqualTo(mark || " \t\r\u3000\u00A0".contains(one));
        }
    }

    /** Frozen: these may never change, since records in the world hold them. */
    @Test
    void theFormIsFrozen() {
        TextForm.Hashes hashes =
                TextForm.Hashes.of("\uFEFF本成果使用 Taipei-1。 \r\n\r\n\r\n第二段", "Made with Taipei-1.\n\nSecond\n\n");
        assertThat(hashes.zhSha256())
                .isEqualTo(TextForm.Hashes.of("本成果使用 Taipei-1。\n\n第二段\n", "").zhSha256());
        assertThat(hashes.zhSha256()).isEqualTo("b715618af3b5908a17d3e8f831781041209e7cc18622311ba277250d64c95d75");
        assertThat(hashes.textSha256()).isEqualTo("acaa925119c658c34dcda282aa52c36499b72ff07e3ad50c24c85a093273568c");
        assertThat(hashes.code()).isEqualTo("T1A-NJN9-4M8S-RSCC-6KEV");
    }

    @Test
    void refusesNothingThatPeopleType() {
        for (String text : List.of("a\tb\r\nc\fd", "é e\u0301", "軟\u00AD體", "\u2764\uFE0F", "𠮷，（）「」", "\uFEFFa")) {
            assertThat(TextForm.refused(text)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "a\u200Bb",
                "a\u2066b",
                "a\uE000b",
                "a\uD800b",
                "a\uDB40\uDC41b",
                "a\u0007b",
                "a\u2063b",
                "a\u3164b",
                "a\u034Fb",
                "a\u180Eb"
            })
    void refusesWhatAReaderCannotSee(String text) {
        assertThat(TextForm.refused(text)).map(TextForm.Refused::offset).contains(1);
    }

    @Property
    void aCodeReadsBackHoweverItIsTyped(@ForAll @Size(32) byte[] hash) {
        String code = Code.of("T1A", hash);
        assertThat(code).matches("T1A(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]{3}[0-9A-Z*~$=]");
        assertThat(Code.read(code.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .contains(code);
        assertThat(Code.read(code.substring(0, 3)
                        + code.substring(3).replace('0', 'O').replace('1', 'l')))
                .contains(code);
    }

    @Property
    void oneWrongOrTwoSwappedCharactersAreNoticed(
            @ForAll @Size(32) byte[] hash, @ForAll @IntRange(max = 14) int at, @ForAll @IntRange(max = 31) int other) {
        String code = Code.of("T1A", hash).replace("-", "");
        char typed = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(other);
        StringBuilder wrong = new StringBuilder(code);
        wrong.setCharAt(3 + at, typed);
        if (!wrong.toString().equals(code)) {
            assertThat(Code.read(wrong.toString())).isEmpty();
        }
        StringBuilder swapped = new StringBuilder(code);
        if (at < 14) {
            swapped.setCharAt(3 + at, code.charAt(4 + at));
            swapped.setCharAt(4 + at, code.charAt(3 + at));
            if (!swapped.toString().equals(code)) {
                assertThat(Code.read(swapped.toString())).isEmpty();
            }
        }
    }

    @Test
    void aRecordReadsBack() {
        TextForm.Hashes hashes = TextForm.Hashes.of("中文", "English");
        Approval approval = new Approval(
                Optional.of("press-1"),
                Optional.of(Approval.Decision.APPROVED),
                Optional.of("Reviewer"),
                Optional.of("NVIDIA"),
                Optional.of(LocalDate.of(2025, 12, 1)),
                Optional.of(LocalDate.of(2025, 11, 20)),
                Optional.of(TextForm.NAME),
                Optional.of(hashes.zhSha256()),
                Optional.of(hashes.enSha256()),
                Optional.of(hashes.textSha256()),
                Optional.of(hashes.code()),
                Optional.of("a.zh.md"),
                Optional.of("a.en.md"),
                Optional.of("evidence/mail.eml"),
                Optional.of("00"),
                Optional.of("project lead"));
        ApprovalJson.Read read = ApprovalJson.read("x.approval.json", ApprovalJson.write(approval));
        assertThat(read.approval()).contains(approval);
        assertThat(approval.missing()).isEmpty();
        assertThat(approval.covers(hashes)).isTrue();
        assertThat(approval.covers(TextForm.Hashes.of("中文", "english"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"on\":\"2025-12-01\",\"on\":\"2025-12-02\"}", "{} {}", "{\"a\":", "{\"a\":NaN}"})
    void refusesWhatIsNoStrictJson(String text) {
        ApprovalJson.Read read = ApprovalJson.read("x.approval.json", text);
        assertThat(read.approval()).isEmpty();
        assertThat(read.problem()).isPresent();
    }

    @Test
    void namesWhatARecordLacks() {
        Approval approval = ApprovalJson.read("x", "{\"schema\":1,\"decision\":\"approved\",\"on\":\"soon\"}")
                .approval()
                .orElseThrow();
        assertThat(approval.missing())
                .containsExactly(
                        "approver.name",
                        "approver.organisation",
                        "on",
                        "zhSha256",
                        "enSha256",
                        "textSha256",
                        "evidence.file");
    }
}
