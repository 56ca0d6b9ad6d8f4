package io.github.taipei1.bundle.slip;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The slip as one stand-alone page without scripts, made to be printed on A4. */
public final class SlipHtml {
    private static final String STYLE = """
            body{font:16px/1.5 "Noto Sans TC","PingFang TC","Microsoft JhengHei",system-ui,sans-serif;color:#1b1b1b;margin:0 auto;\
            max-width:44rem;padding:1.5rem}
            h1{font-size:1.6rem;margin:0 0 .2rem}h1 small{font-size:1rem;font-weight:400;color:#555}
            .draft{border:3px solid #b00020;color:#b00020;font-weight:700;padding:.5rem .8rem;margin:1rem 0}
            .seal{border:2px solid #1b1b1b;display:flex;gap:1rem;align-items:center;justify-content:space-between;padding:.6rem 1rem;\
            margin:1rem 0;flex-wrap:wrap}
            .seal b{display:block;font:700 1.5rem/1.4 ui-monospace,Consolas,monospace;letter-spacing:.03em;white-space:nowrap}
            .seal svg{width:9rem;height:9rem;flex:none}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.35rem .6rem;text-align:left;\
            vertical-align:top;overflow-wrap:anywhere}
            th{background:#f2f2f2;font-weight:600;width:9.5rem;overflow-wrap:normal}ol{padding-left:1.4rem}li{margin:.3rem 0}
            @media(max-width:480px){.seal b{font-size:1.02rem}th{width:6.2rem}body{padding:1rem}}
            @media print{body{padding:0}}
            """;

    private SlipHtml() {}

    public static void write(Slip slip, Language language, OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language.tag())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                                + " 'none'; style-src 'unsafe-inline'\"><meta name=\"viewport\" content=\"width=device-width,"
                                + " initial-scale=1\"><title>")
                .append(escaped(Slip.TITLE.in(language) + " " + slip.bundle().fileName()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(both(Slip.TITLE, language))
                .append("</h1>");
        if (slip.draft()) {
            page.append("<p class=\"draft\">")
                    .append(both(Slip.DRAFT, language))
                    .append("</p>");
        }
        page.append("<div class=\"seal\"><div>")
                .append(both(Slip.SEAL_LABEL, language))
                .append("<b>")
                .append(escaped(slip.bundle().seal()))
                .append("</b></div>")
                .append(SquareCode.of(slip.code()).svg())
                .append("</div><table>");
        slip.rows(language)
                .forEach(row -> page.append("<tr><th scope=\"row\">")
                        .append(escaped(row.label().in(language)))
                        .append("</th><td>")
                        .append(escaped(row.value()))
                        .append("</td></tr>"));
        page.append("</table><ol>");
        slip.steps()
                .forEach(step ->
                        page.append("<li>").append(escaped(step.in(language))).append("</li>"));
        page.append("</ol></body></html>\n");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String both(Text text, Language language) {
        Language other = language == Language.EN ? Language.ZH_TW : Language.EN;
        return escaped(text.in(language)) + " <small lang=\"" + other.tag() + "\">" + escaped(text.in(other))
                + "</small>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
