package io.github.taipei1.verify.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.mail.Mail;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures of mails, with keys that the office holds. */
class DkimTest {
    private static final List<String> HEADERS = List.of(
            "From: Jane Doe <jane@reviewer.example>",
            "To: office@programme.example",
            "Subject: Re: [T1A-XXXX]  review\r\n of a text",
            "Date: Wed, 10 Dec 2025 10:00:00 +0800");
    private static final String BODY = "Approved.  \n\nJane\n\n\n";

    /** The example of RFC 8463, appendix A.3: signed twice, with Ed25519 and with RSA. */
    private static final String STANDARD = """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
             Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=test; t=1528637909; h=from : to : subject :
             date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
             DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
             dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            We lost the game.  Are you hungry yet?

            Joe.
            """;

    private static final String BRISBANE =
            "brisbane._domainkey.football.example.com v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n";
    private static final String TEST =
            "test._domainkey.football.example.com. TXT \"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4G"
                    + "NADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/b\" "
                    + "\"yYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB\"\n";

    private static DkimCheck check(byte[] mail, DkimKeys keys) {
        return Dkim.check(Mail.read(mail), keys);
    }

    private static byte[] changed(byte[] mail, String from, String to) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void theExampleOfTheStandardIsGoodWithEitherKey() {
        byte[] mail = STANDARD.getBytes(StandardCharsets.US_ASCII);
        assertThat(check(mail, DkimKeys.of(BRISBANE))).isInstanceOf(DkimCheck.Good.class);
        assertThat(check(mail, DkimKeys.of(TEST))).isInstanceOf(DkimCheck.Good.class);
        assertThat(check(changed(mail, "hungry", "Hungry"), DkimKeys.of(BRISBANE + TEST)))
                .isInstanceOf(DkimCheck.Bad.class);
        assertThat(check(changed(mail, "dinner", "Dinner"), DkimKeys.of(BRISBANE + TEST)))
                .isInstanceOf(DkimCheck.Bad.class);
    }

    @Test
    void eachAlgorithmAndFormIsKnown() throws GeneralSecurityException {
        for (SigningMail server : List.of(
                SigningMail.rsa(true), SigningMail.rsa(false), SigningMail.ed25519(true), SigningMail.ed25519(false))) {
            byte[] mail = server.send(HEADERS, BODY);
            assertThat(check(mail, server.keys())).isInstanceOf(DkimCheck.Good.class);
            assertThat(check(changed(mail, "Approved", "Rejected"), server.keys()))
                    .isInstanceOf(DkimCheck.Bad.class);
            assertThat(check(changed(mail, "T1A-XXXX", "T1A-YYYY"), server.keys()))
                    .isInstanceOf(DkimCheck.Bad.class);
            assertThat(check(changed(mail, "jane@", "june@"), server.keys())).isInstanceOf(DkimCheck.Bad.class);
            assertThat(check(server.send(HEADERS, ""), server.keys())).isInstanceOf(DkimCheck.Good.class);
        }
    }

    @Test
    void whiteSpaceMattersInTheSimpleFormOnly() throws GeneralSecurityException {
        SigningMail simple = SigningMail.rsa(false);
        SigningMail relaxed = SigningMail.rsa(true);
        assertThat(check(changed(simple.send(HEADERS, BODY), "Approved.  ", "Approved."), simple.keys()))
                .isInstanceOf(DkimCheck.Bad.class);
        assertThat(check(changed(relaxed.send(HEADERS, BODY), "Approved.  ", "Approved."), relaxed.keys()))
                .isInstanceOf(DkimCheck.Good.class);
    }

    @Test
    void lineEndsOfASavedMailDontMatter() throws GeneralSecurityException {
        SigningMail server = SigningMail.rsa(false);
        assertThat(check(changed(server.send(HEADERS, BODY), "\r\n", "\n"), server.keys()))
                .isInstanceOf(DkimCheck.Good.class);
    }

    @Test
    void aKeyOfAnotherIsNoKey() throws GeneralSecurityException {
        byte[] mail = SigningMail.ed25519(true).send(HEADERS, BODY);
        assertThat(check(mail, DkimKeys.none())).isInstanceOf(DkimCheck.NoKey.class);
        assertThat(check(mail, SigningMail.ed25519(true).keys())).isInstanceOf(DkimCheck.Bad.class);
        assertThat(check(
                        STANDARD.replaceAll("(?s)DKIM.*?From:", "From:").getBytes(StandardCharsets.US_ASCII),
                        DkimKeys.of(TEST)))
                .isInstanceOf(DkimCheck.Unsigned.class);
    }

    @Test
    void onlyTheSendersOwnDomainCounts() throws GeneralSecurityException {
        SigningMail server = SigningMail.ed25519(true);
        for (String from : List.of(
                "From: Jane <jane@other.example>",
                "From: \"jane@reviewer.example\" <jane@other.example>",
                "From: jane@other.example, jane@reviewer.example",
                "From: Jane <jane@notreviewer.example>",
                "From: <jane@other.example> <jane@reviewer.example>",
                "From: jane")) {
            assertThat(check(server.send(List.of(from, HEADERS.get(2), HEADERS.get(3)), BODY), server.keys()))
                    .as(from)
                    .isInstanceOf(DkimCheck.Bad.class);
        }
        for (String from : List.of(
                "From: jane@reviewer.example",
                "From: \"Doe, Jane\" <jane@mail.reviewer.example>",
                "From: =?utf-8?B?546L?=\r\n <jane@REVIEWER.example>")) {
            assertThat(check(server.send(List.of(from, HEADERS.get(2), HEADERS.get(3)), BODY), server.keys()))
                    .as(from)
                    .isInstanceOf(DkimCheck.Good.class);
        }
    }

    @Test
    void aSignatureOverLessThanAllIsNone() throws GeneralSecurityException {
        SigningMail server = SigningMail.rsa(true);
        assertThat(check(server.send(HEADERS, BODY, "from:subject", " l=5;"), server.keys()))
                .isInstanceOf(DkimCheck.Bad.class);
        assertThat(check(server.send(HEADERS, BODY, "subject:date", ""), server.keys()))
                .isInstanceOf(DkimCheck.Bad.class);
        SigningMail weak = SigningMail.shortRsa();
        assertThat(check(weak.send(HEADERS, BODY), weak.keys())).isInstanceOf(DkimCheck.Bad.class);
    }

    @Test
    void keysAreReadFromAFileOrAFolder(@TempDir Path folder) throws Exception {
        SigningMail server = SigningMail.rsa(true);
        Files.writeString(folder.resolve("a.txt"), "; a comment\n" + server.key() + "nonsense\n");
        Files.writeString(folder.resolve("b.txt"), BRISBANE);
        byte[] mail = server.send(HEADERS, BODY);
        assertThat(check(mail, DkimKeys.read(folder))).isInstanceOf(DkimCheck.Good.class);
        assertThat(check(mail, DkimKeys.read(folder.resolve("a.txt")))).isInstanceOf(DkimCheck.Good.class);
        assertThat(check(mail, DkimKeys.read(folder.resolve("b.txt")))).isInstanceOf(DkimCheck.NoKey.class);
        assertThat(DkimKeys.read(folder).unread()).containsExactly("nonsense");
    }
}
