package io.github.taipei1.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the writer of a reply wrote himself. */
class MailWordsTest {
    private static final String CODE = "T1A-F6YX-EQJV-RN0M-66R*";

    private static MailWords words(String mail) {
        return Mail.read(mail.getBytes(StandardCharsets.UTF_8)).words();
    }

    @Test
    void aCodeInTheSubjectIsFoundHoweverItIsWritten() {
        for (String subject : List.of(
                "Re: [" + CODE + "] review",
                "Re: [T1A-F6YX-EQJV-\r\n RN0M-66R*] review",
                "=?utf-8?B?"
                        + Base64.getEncoder().encodeToString(("回覆：[" + CODE + "]").getBytes(StandardCharsets.UTF_8))
                        + "?=",
                "=?utf-8?Q?Re:_[T1A-F6YX-EQJ?=\r\n =?utf-8?Q?V-RN0M-66R*]?=",
                "=?big5?B?"
                        + Base64.getEncoder().encodeToString(("回覆 " + CODE).getBytes(Charset.forName("Big5")))
                        + "?=")) {
            assertThat(words("Subject: " + subject + "\r\n\r\nok").subjectHas(CODE))
                    .as(subject)
                    .isTrue();
        }
        assertThat(words("Subject: Re: review\r\nX-Subject: " + CODE + "\r\n\r\nok")
                        .subjectHas(CODE))
                .isFalse();
    }

    @Test
    void aCodeInHisOwnTextIsFoundInEachCoding() {
        String text = "We approve " + CODE + ".\r\n";
        for (String mail : List.of(
                "Subject: x\r\n\r\n" + text,
                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
                "Content-Transfer-Encoding: quoted-printable\r\n\r\nWe approve T1A-F6YX=2DEQJV-RN0=\r\nM-66R*.",
                "Content-Type: multipart/alternative; boundary=\"b 1\"\r\n\r\nx\r\n--b 1\r\nContent-Type: text/html\r\n\r\n"
                        + "<p>no</p>\r\n--b 1\r\n\r\n" + text + "--b 1--\r\n")) {
            assertThat(words(mail).textHas(CODE)).as(mail).isTrue();
        }
    }

    @Test
    void aCodeThatHeOnlyQuotesIsNotHis() {
        for (String quoted : List.of(
                "> please review " + CODE,
                "On Mon, Dec 1, 2025 at 9:00 the team wrote:\r\nplease review " + CODE,
                "-----Original Message-----\r\n" + CODE,
                "-----原始郵件-----\r\n" + CODE,
                "________________________________\r\nFrom: team\r\n" + CODE,
                "寄件者: 團隊\r\n" + CODE,
                "團隊 於 2025年12月1日 週一 寫道：\r\n" + CODE)) {
            assertThat(words("Subject: x\r\n\r\nNo.\r\n\r\n" + quoted + "\r\n").textHas(CODE))
                    .as(quoted)
                    .isFalse();
        }
    }

    @Test
    void aHeaderThatOnlySomeProgramsSeeMakesItNoEvidence() {
        for (String mail : List.of(
                "\uFEFFFrom: a\nFrom: b\n\nok",
                "From: a\rFrom: b\r\nTo: x\r\n\r\nok",
                "From: a\r\n \r\nFrom: b\r\n\r\nok",
                "From: a\u0000\r\n\r\nok",
                "From: a\nX-Padding: " + "a".repeat(300_000) + "\nFrom: b\n\nok")) {
            assertThat(Mail.read(mail.getBytes(StandardCharsets.UTF_8)).refusal())
                    .as(mail.substring(0, 12))
                    .isPresent();
        }
    }

    @Test
    void aMailIsKnownByItsHeadersWhateverTheFileIsCalled() {
        for (String mail : List.of(
                "X-Spam: no\nFrom: a\n\nok",
                "\uFEFFSubject: x\n\nok",
                "ARC-Authentication-Results: i=1;\n\tspf=pass\nReply-To: b\nFrom: a\n\nok")) {
            assertThat(Mail.isMail("reply.txt", mail.getBytes(StandardCharsets.UTF_8)))
                    .as(mail)
                    .isTrue();
        }
        for (String text : List.of("We agree.\nFrom: a\n", "Dear all,\n\nSubject: x\n", "", "\n\n")) {
            assertThat(Mail.isMail("reply.txt", text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isFalse();
        }
    }

    @Test
    void findsWhatWasMeantToBeACode() {
        assertThat(words(
                                "Subject: Re: [" + CODE
                                        + "] x\r\n\r\nI agree to t1a f6yx, I mean t1a\u2011f6yx\u2011eqjv\u2011rn0m\u201166r.\n")
                        .codes())
                .containsExactly(CODE, "t1a-f6yx-eqjv-rn0m-66r");
        assertThat(words("Subject: T1A-F6YX-EQJV-\r\n RN0M-66R* - review\r\n\r\nok")
                        .codes())
                .containsExactly(CODE);
        assertThat(words("Subject: T1A\r\n\r\nThe T1A-team and T1A-2025-12-01 say ok.")
                        .codes())
                .isEmpty();
    }

    @Test
    void aHeaderThatStandsTwiceMakesItNoEvidence() {
        for (String name : List.of("From", "SUBJECT", "Date", "Message-Id")) {
            String mail = name + ": a\r\nTo: x\r\n" + name.toLowerCase(java.util.Locale.ROOT) + ": b\r\n\r\nok";
            assertThat(Mail.read(mail.getBytes(StandardCharsets.UTF_8)).refusal())
                    .as(name)
                    .isPresent();
        }
        String mail = "From: a\r\nReceived: x\r\nReceived: y\r\n\r\nFrom: b\r\nFrom: c";
        assertThat(Mail.read(mail.getBytes(StandardCharsets.UTF_8)).refusal()).isEmpty();
    }
}
