package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.office.OfficeRemark;
import io.github.taipei1.document.Unseen.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages that run, fetch or hide something once a browser opens them. */
class PageLookTest {
    private static List<Kind> kinds(String page) {
        return PageLook.of(page).stream().map(OfficeRemark::kind).distinct().toList();
    }

    @Test
    void eachTrickIsTold() {
        Map<String, Kind> pages = Map.ofEntries(
                Map.entry("<ScRiPt>x</sCrIpT>", Kind.SCRIPT),
                Map.entry("<img src=x\nonerror = 'alert(1)'>", Kind.SCRIPT),
                Map.entry("<svg/onload=alert(1)>", Kind.SCRIPT),
                Map.entry("<a title='>' onclick=x>", Kind.SCRIPT),
                Map.entry("<a href='java&#115;cript&colon;x'>", Kind.SCRIPT),
                Map.entry("<a href=' java\tscript:x'>", Kind.SCRIPT),
                Map.entry("<a href='j&#97vascript:x'>", Kind.SCRIPT),
                Map.entry("<iframe>", Kind.EMBEDDED_OBJECT),
                Map.entry("<form>", Kind.SENT_FORM),
                Map.entry("<meta http-equiv=Refresh content='0'>", Kind.REMOTE_CONTENT),
                Map.entry("<link rel=stylesheet href=x.css>", Kind.REMOTE_CONTENT),
                Map.entry("<img src=//example.org/x>", Kind.REMOTE_CONTENT),
                Map.entry("<style>p{background:url( 'https://example.org' )}</style>", Kind.REMOTE_CONTENT),
                Map.entry("<style>@import 'https://example.org'</style>", Kind.REMOTE_CONTENT),
                Map.entry("<style>p::after{content: '58'}</style>", Kind.SHOWN_OTHERWISE),
                Map.entry("<style>p::after{content:'\\35 8'}</style>", Kind.SHOWN_OTHERWISE),
                Map.entry("<style>@font-face{font-family:x}</style>", Kind.SHOWN_OTHERWISE),
                Map.entry("<input value=58>", Kind.SHOWN_OTHERWISE),
                Map.entry("<img src='data:image/svg+xml,x'>", Kind.SHOWN_OTHERWISE),
                Map.entry("<i style='display: none'>", Kind.HIDDEN_TEXT),
                Map.entry("<i style='color:red;/**/font-size:/**/0px'>", Kind.HIDDEN_TEXT),
                Map.entry("<i hidden>", Kind.HIDDEN_TEXT),
                Map.entry("<style>@media print{p{color:red}} i{opacity:0}</style>", Kind.HIDDEN_TEXT));
        pages.forEach((page, kind) -> assertThat(kinds(page)).as(page).containsExactly(kind));
    }

    @Test
    void anOrdinaryPageHasNothingToTell() {
        assertThat(PageLook.of("""
                <!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
                <style>p{font-size:0.9rem;opacity:.8;color:#fff7ea} .a::after{content:"、"}
                @media print { .skip, summary { display: none; } }</style></head>
                <body><a href="https://example.org/on">a &lt;script&gt; b</a><img src="data:image/png;base64,AA" alt="圖 5">
                <p>3 < 4, onload=x, style="display:none"</p></body></html>
                """)).isEmpty();
    }

    @Test
    void hugePagesEnd() {
        assertThat(PageLook.of("<a ".repeat(300_000))).isEmpty();
        assertThat(PageLook.of("<i hidden>".repeat(100_000))).hasSize(100);
        assertThat(PageLook.of("<style>" + "@media print{".repeat(50_000))).isEmpty();
        assertThat(PageLook.of("<p style='" + "/*".repeat(100_000))).isEmpty();
    }
}
