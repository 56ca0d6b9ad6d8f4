package io.github.taipei1.verify.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sealed bundles whose records are what nobody honest would write. */
final class Indexes {
    private static final String HTML = "<img src=x onerror=alert(1)></td><script src=//evil.example></script>";

    private Indexes() {}

    static void into(Inbox inbox) {
        Map<String, String> configs = new LinkedHashMap<>();
        configs.put("unknown-key", "\"trust\":\"me\"");
        configs.put("member-without-unit", "\"members\":[{\"unit\":\"nobody\",\"bundle\":\"../../../etc/passwd\"}]");
        configs.put("path-up", "\"metrics\":[{\"kind\":\"slurm-sacct\",\"file\":\"../../../etc/passwd\"}]");
        configs.put("path-absolute", "\"metrics\":[{\"kind\":\"kpi\",\"file\":\"/etc/passwd\"}]");
        configs.put("path-url", "\"metrics\":[{\"kind\":\"kpi\",\"file\":\"http://evil.example/x\"}]");
        configs.put("kind-odd", "\"metrics\":[{\"kind\":\"" + HTML.replace("\"", "") + "\",\"file\":\"x\"}]");
        configs.put(
                "disclosure-up",
                "\"disclosures\":[{\"id\":\"../../x\",\"kind\":\"post\",\"zh-TW\":\"../../a\",\"en\":\"/b\"}]");
        configs.put(
                "disclosure-root",
                "\"disclosures\":[{\"id\":\"=cmd\",\"kind\":\"post\",\"zh-TW\":\"a\",\"en\":\"b\"}]");
        configs.put("glob", "\"artifacts\":[{\"files\":\"" + "{*,".repeat(200) + "\",\"kind\":\"paper\"}]");
        configs.put("glob-stars", "\"artifacts\":[{\"files\":\"" + "**/".repeat(2_000) + "\",\"kind\":\"paper\"}]");
        configs.put("this-unit", "\"this-unit\":\"" + HTML + "\"");
        configs.put("maintenance", "\"schedule\":{\"maintenance\":[{\"from\":\"+999999999-12-31\",\"to\":\"-1\"}]}");
        configs.put("numbers", "\"allocation\":{\"gpu-hours\":\"1e999999999\"}");
        configs.put("rules", "\"rules\":{\"ACK-01\":\"off\",\"" + HTML.replace("\"", "") + "\":\"off\"}");
        configs.put("many-disclosures", "\"disclosures\":[" + many(1_000) + "]");
        configs.forEach((name, more) -> inbox.bundle(
                "config-" + name, Inbox.config(more), Map.of("README.md", Inbox.bytes("Taipei-1\n")), "source"));
        whole(inbox);
    }

    private static String many(int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(i == 0 ? "" : ",").append("{\"id\":\"d").append(i).append("\",\"kind\":\"post\"}");
        }
        return list.toString();
    }

    private static void whole(Inbox inbox) {
        Map<String, String> configs = new LinkedHashMap<>();
        configs.put("empty", "{}");
        configs.put("list", "[]");
        configs.put("text", "\"x\"");
        configs.put("number", "1e308");
        configs.put("deep", "[".repeat(60) + "]".repeat(60));
        configs.put("call-up", "{\"version\":\"1\",\"call\":\"../../../../tmp\",\"cluster\":\"DGX\",\"batch\":\"2\"}");
        configs.put("call-file", "{\"version\":\"1\",\"call\":\"file:///etc\",\"cluster\":\"DGX\",\"batch\":\"2\"}");
        configs.put("batch-huge", raw("\"2\"", "\"99999999999999999999\""));
        configs.put("batch-none", raw("\"batch\":\"2\",", ""));
        configs.put("cluster-odd", raw("\"DGX\"", "\"\\u202ED\\u0000GX\""));
        configs.put("unit-html", raw("範例公司", HTML.replace("\"", "")));
        configs.put("unit-formula", raw("範例公司", "=HYPERLINK(\\\"http://evil.example\\\")"));
        configs.put("unit-bidi", raw("範例公司", "\\u202E\\u2066合格\\u0007\\u001b[31m"));
        configs.put("unit-long", raw("範例公司", "長".repeat(200_000)));
        configs.put("unit-template", raw("範例公司", "${7*7}<#assign x=1>{{7*7}}"));
        configs.put("unit-null", raw("範例公司", "\\u0001\\u0008\\uFFFF"));
        configs.forEach((name, text) -> inbox.bundle(
                "whole-" + name, Inbox.json(text), Map.of("README.md", Inbox.bytes("Taipei-1\n")), "source"));
    }

    private static String raw(String from, String to) {
        String text = """
                {"version":"1","call":"call-4","cluster":"DGX","batch":"2","repository":"public",\
                "project":{"title":{"zh-TW":"範例","en":"Example"},"topic":"generative-ai"},\
                "units":[{"id":"lead-co","role":"lead","kind":"company","legal-entity":"true",\
                "name":{"zh-TW":"範例公司","en":"Example Co."}}],"generative-ai":{"used":"false"}}\
                """;
        return text.replace(from, to);
    }
}
