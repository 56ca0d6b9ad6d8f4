package io.github.taipei1.verify.hostile;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.verify.ApprovedDraft;
import io.github.taipei1.verify.Handing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replies of nobody, with records that say they are NVIDIA's. */
final class Mails {

    private Mails() {}

    static void into(Inbox inbox) {
        Map<String, String> mails = new LinkedHashMap<>();
        mails.put("empty", "");
        mails.put("headers", "X: y\r\n".repeat(50_000) + "\r\nok");
        mails.put("header-long", "Subject: " + "a".repeat(500_000) + "\r\n\r\nok");
        mails.put("folded", "Subject: a" + "\r\n b".repeat(50_000) + "\r\n\r\nok");
        mails.put("twice", "From: a@nvidia.com\r\nFrom: b@evil.example\r\nSubject: x\r\n\r\nok");
        mails.put("no-body", "From: a@nvidia.com");
        mails.put("words", "Subject: " + "=?utf-8?B?".repeat(20_000) + "?=\r\n\r\nok");
        mails.put("words-junk", "Subject: =?x-none?Q?=00=ZZ?= =?utf-8?B?////?= =?utf-8?X?a?=\r\n\r\nok");
        mails.put("boundary", "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(100_000) + "\"\r\n\r\n--b\r\n");
        mails.put("nested", nested(2_000));
        mails.put("parts", "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n".repeat(50_000));
        mails.put("base64", "Content-Transfer-Encoding: base64\r\n\r\n" + "=A".repeat(100_000));
        mails.put("quoted", "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + "=\r\n=Z".repeat(50_000));
        mails.put("charset", "Content-Type: text/plain; charset=../../x\r\n\r\nok");
        mails.put("utf7", "Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-script+AD4-");
        mails.put("dkim-empty", "DKIM-Signature: v=1\r\nFrom: a@nvidia.com\r\n\r\nok");
        mails.put("dkim-tags", "DKIM-Signature: " + "a=b;".repeat(50_000) + "\r\nFrom: a@nvidia.com\r\n\r\nok");
        mails.put(
                "dkim-names",
                "DKIM-Signature: v=1; a=rsa-sha256; d=nvidia.com; s=../../k; h=" + "from:".repeat(20_000)
                        + "; bh=AA==; b=AA==\r\nFrom: a@nvidia.com\r\n\r\nok");
        mails.put(
                "dkim-many",
                "DKIM-Signature: v=1; a=rsa-sha256; d=nvidia.com; s=k; h=from; bh=AA==; b=AA==\r\n".repeat(5_000)
                        + "From: a@nvidia.com\r\n\r\nok");
        mails.put("nul", "From: a\0b@nvidia.com\r\nSubject: \0\r\n\r\n\0");
        mails.put("bare", "From: a@nvidia.com\rSubject: x\n\r\n\rok");
        mails.forEach((name, mail) ->
                inbox.bundle("mail-" + name, Handing.config(ApprovedDraft.config("press")), entries(mail)));
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.toString();
    }

    private static List<BundleEntry> entries(String mail) {
        ApprovedDraft draft = new ApprovedDraft("press", "# 新聞稿\n", "# Press\n");
        byte[] reply = Handing.bytes(mail);
        return draft.entries(java.util.Optional.of(reply), "reply.eml");
    }
}
