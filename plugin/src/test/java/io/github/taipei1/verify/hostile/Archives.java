package io.github.taipei1.verify.hostile;

import io.github.taipei1.bundle.zip.ZipForge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files that are no ZIP, ZIPs that are no bundle, and bundles that were handled roughly. */
final class Archives {
    private static final int ROUNDS = 60;

    private Archives() {}

    static void into(Inbox inbox) {
        foreign(inbox);
        forged(inbox);
        names(inbox);
        damaged(inbox);
    }

    private static void foreign(Inbox inbox) {
        Map<String, String> starts = Map.ofEntries(
                Map.entry("empty", ""),
                Map.entry("pk", "PK"),
                Map.entry("end-only", "PK\u0005\u0006" + "\0".repeat(18)),
                Map.entry("html", "<!DOCTYPE html><script>alert(1)</script>"),
                Map.entry("xml-bomb", "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>"),
                Map.entry("rar", "Rar!\u001a\u0007\u0001\0"),
                Map.entry("seven", "7z\u00bc\u00af'\u001c"),
                Map.entry("gzip", "\u001f\u008b\u0008\0"),
                Map.entry("exe", "MZ\u0090\0"),
                Map.entry("pdf", "%PDF-1.7\n%%EOF"),
                Map.entry("mbox", "From x@y Mon Jan  1 00:00:00 2024\n"),
                Map.entry("script", "#!/bin/sh\nrm -rf /\n"),
                Map.entry("nul", "\0".repeat(100_000)),
                Map.entry("signatures", "PK\u0003\u0004".repeat(20_000)),
                Map.entry("ends", "PK\u0005\u0006".repeat(20_000)));
        starts.forEach((name, start) ->
                inbox.file("foreign-" + name + ".zip", start.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    private static void forged(Inbox inbox) {
        byte[] zeros = new byte[8 << 20];
        ZipForge bomb = new ZipForge();
        bomb.add(Inbox.bytes("b/bagit.txt"), zeros).deflated();
        inbox.file("forged-bomb.zip", bomb.bytes());
        ZipForge overlap = new ZipForge();
        overlap.add("b/bagit.txt", "BagIt");
        overlap.add("b/other", "x").headerShift = -40;
        inbox.file("forged-overlap.zip", overlap.bytes());
        ZipForge crowd = new ZipForge();
        for (int i = 0; i < 30_000; i++) {
            crowd.add("b/" + i, "");
        }
        inbox.file("forged-crowd.zip", crowd.bytes());
        ZipForge terabytes = new ZipForge();
        ZipForge.Part huge = terabytes.add("b/bagit.txt", "x");
        huge.size = 0xFFFFFFFFL;
        huge.packed = 0xFFFFFFFFL;
        huge.extra = ZipForge.zip64(1L << 60, 1L << 60);
        inbox.file("forged-terabytes.zip", terabytes.bytes());
        ZipForge links = new ZipForge();
        links.add("b/bagit.txt", "/etc/passwd").attributes = 0xA1FF << 16;
        inbox.file("forged-link.zip", links.bytes());
        for (int flag : List.of(1, 1 << 6, 1 << 13)) {
            ZipForge locked = new ZipForge();
            locked.add("b/bagit.txt", "x").flag(flag);
            inbox.file("forged-flag-" + flag + ".zip", locked.bytes());
        }
        for (int method : List.of(1, 9, 12, 14, 93, 95, 99)) {
            ZipForge odd = new ZipForge();
            ZipForge.Part part = odd.add("b/bagit.txt", "x");
            part.method = method;
            part.localMethod = method;
            inbox.file("forged-method-" + method + ".zip", odd.bytes());
        }
    }

    private static void names(Inbox inbox) {
        List<String> names = List.of(
                "../up.txt",
                "/etc/cron.d/x",
                "C:\\Windows\\x",
                "a\\..\\b",
                "a/./b",
                "a//b",
                "con",
                "a/\u202Egpj.exe",
                "a\0b",
                "a\nb",
                "x".repeat(65_000),
                "a/".repeat(3_000) + "b",
                "\uFFFE",
                "..",
                ".",
                " ",
                "~/.ssh/id",
                "%2e%2e/x",
                "\uFF0E\uFF0E/x",
                "a:stream",
                "\u200B",
                "a/\u001b[2J",
                "${jndi:ldap://x}",
                "NUL.txt");
        for (int i = 0; i < names.size(); i++) {
            ZipForge zip = new ZipForge();
            zip.add("b/bagit.txt", "BagIt-Version: 1.0\n");
            zip.add(names.get(i), "x");
            inbox.file("name-" + i + ".zip", zip.bytes());
        }
    }

    /** A good bundle with some of its bytes changed, cut, doubled or moved. */
    private static void damaged(Inbox inbox) {
        byte[] good = inbox.sealed(Inbox.config(""), Map.of("README.md", Inbox.bytes("# x\n")), "source");
        Random random = new Random(4);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] hurt = good.clone();
            for (int j = 0; j <= i % 5; j++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
            }
            inbox.file("hurt-" + i + ".zip", hurt);
            inbox.file("cut-" + i + ".zip", Arrays.copyOf(good, random.nextInt(good.length)));
            int from = random.nextInt(good.length);
            int to = random.nextInt(good.length);
            int length = Math.min(random.nextInt(200), good.length - Math.max(from, to));
            byte[] moved = good.clone();
            System.arraycopy(good, from, moved, to, length);
            inbox.file("moved-" + i + ".zip", moved);
        }
    }
}
