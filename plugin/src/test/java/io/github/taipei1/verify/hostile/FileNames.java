package io.github.taipei1.verify.hostile;

import java.util.List;

/** Names of files in the folder itself, made to be taken for something else. */
final class FileNames {
    private FileNames() {}

    static void into(Inbox inbox) {
        List<String> names = List.of(
                "=cmd|' C calc'!A1.zip",
                "+1+1.zip",
                "@SUM(1).zip",
                "-rf.zip",
                "<script>alert(1)<.zip",
                "\"><img src=x onerror=alert(1)>.zip",
                "'; DROP TABLE x;--.zip",
                "${jndi:ldap:x}.zip",
                "{{7*7}}.zip",
                "$(touch x).zip",
                "`touch x`.zip",
                "a\nb.zip",
                "a\rb.zip",
                "\u001b[31mred.zip",
                "\u202Epiz.exe",
                "\u2066x\u2069.zip",
                "\u200B.zip",
                "%2e%2e%2fx.zip",
                "CON.zip",
                "nul",
                "a ",
                " a",
                "a.",
                "a:b.zip",
                "a*b?.zip",
                "a\\..\\b.zip",
                "taipei1.yaml",
                "verify.html",
                "報告.zip",
                "檔案.zip",
                "\u00e9.zip",
                "e\u0301.zip",
                "\uD83D\uDE00.zip",
                "x".repeat(250) + ".zip",
                "長".repeat(83) + ".zip",
                "::set-output name=x::y.zip",
                "a\tb.zip",
                "~",
                "#.zip",
                "a&b.zip",
                "desktop.ini",
                "Thumbs.db");
        names.forEach(name -> inbox.file(name, Inbox.bytes("PK no")));
    }
}
