package io.github.taipei1.disclosure.write;

import io.github.taipei1.check.Suppression;
import io.github.taipei1.disclosure.Note;
import io.github.taipei1.disclosure.Paragraph;
import io.github.taipei1.disclosure.Review;
import io.github.taipei1.disclosure.Row;
import io.github.taipei1.disclosure.Stretch;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.Html;
import io.github.taipei1.output.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code review.html}: both drafts side by side in one file without scripts, notes below the passage they are about. */
public final class ReviewHtml {
    private final Review review;
    private final Html html = new Html();

    private ReviewHtml(Review review) {
        this.review = review;
    }

    /** Writes the page; the stream stays open. */
    public static void write(Review review, OutputStream out) throws IOException {
        ReviewHtml page = new ReviewHtml(review);
        page.body();
        String title = "Review " + review.code() + (review.isApproved() ? "" : " DRAFT");
        out.write(Page.of(Language.EN, title, "review.css", page.html).getBytes(StandardCharsets.UTF_8));
    }

    private void body() {
        head();
        html.element("h2", "", "Side by side · 中英對照");
        html.raw(
                "<div class=\"review\">\n<div class=\"passage head\"><div>Passage</div><div>中文 (zh-TW)</div><div>English (en)</div></div>\n");
        review.rows().forEach(this::row);
        html.raw("</div>\n");
        if (!review.accepted().isEmpty()) {
            accepted();
        }
    }

    private void head() {
        html.raw("<header>");
        html.element("p", "tool", Wording.call(review) + " · " + review.asOf());
        html.raw("<h1>")
                .text("Review of a disclosure")
                .raw("<span class=\"both\" lang=\"zh-TW\">")
                .text("揭露審閱文件")
                .raw("</span></h1>\n");
        html.element("p", "project", Wording.title(review, Language.EN));
        html.raw("<p class=\"meta\" lang=\"zh-TW\">")
                .text(Wording.title(review, Language.ZH_TW))
                .raw("</p>\n");
        Text standing = Wording.standing(review);
        html.element(
                "p", "mark " + (review.isApproved() ? "approved" : "draft"), standing.en() + " · " + standing.zhTw());
        html.raw("<dl class=\"facts\">\n");
        fact("Disclosure", Wording.disclosed(review));
        fact("Units", Wording.units(review, Language.EN));
        fact(
                "Approval code",
                review.code() + " (of exactly these two texts; please keep it in the subject of your reply)");
        fact(
                "Notes",
                review.notes().size() + " open, beside the passages; "
                        + review.accepted().size() + " accepted by the authors, listed at the end");
        Wording.compared(review).ifPresent(compared -> fact("Changes", compared.en() + " " + compared.zhTw()));
        review.general()
                .forEach(note -> fact(
                        note.reported().finding().rule(),
                        note.reported().finding().message().en() + " · "
                                + note.reported().finding().message().zhTw()));
        html.raw("</dl></header>\n");
    }

    private void fact(String label, String words) {
        html.element("dt", "", label).element("dd", "", Shown.of(words)).raw("\n");
    }

    private void row(Row row) {
        List<Note> notes = review.notes().stream()
                .filter(note -> note.row().equals(row.id()))
                .toList();
        html.raw("<section class=\"passage" + (notes.isEmpty() ? "" : " noted") + "\">");
        html.element("div", "id", row.id());
        column(row.zh(), Language.ZH_TW);
        column(row.en(), Language.EN);
        if (!notes.isEmpty()) {
            html.raw("<div class=\"notes\">");
            notes.forEach(this::note);
            html.raw("</div>");
        }
        html.raw("</section>\n");
    }

    private void column(List<Paragraph> paragraphs, Language language) {
        html.raw("<div lang=\"" + language.tag() + "\">");
        for (Paragraph paragraph : paragraphs) {
            html.raw("<p class=\"" + paragraph.shape().name().toLowerCase(java.util.Locale.ROOT) + "\">");
            if (paragraph.shape() == Paragraph.Shape.ITEM) {
                html.text("　".repeat(Math.min(8, Math.max(0, paragraph.level() - 1))))
                        .text("• ");
            }
            for (int i = 0; i < paragraph.stretches().size(); i++) {
                List<Stretch> rest = paragraph
                        .stretches()
                        .subList(i + 1, paragraph.stretches().size());
                stretch(paragraph.stretches().get(i), rest);
            }
            html.raw("</p>");
        }
        html.raw("</div>");
    }

    /** @param rest what follows: a note's number stands behind the last of its words */
    private void stretch(Stretch stretch, List<Stretch> rest) {
        String element = switch (stretch.change()) {
            case ADDED -> "ins";
            case REMOVED -> "del";
            case ASIDE -> "span class=\"aside\"";
            case SAME -> "span";
        };
        if (!stretch.notes().isEmpty()) {
            html.raw("<mark>");
        }
        html.raw("<" + element + ">").text(Shown.of(stretch.text())).raw("</" + element.split(" ")[0] + ">");
        if (!stretch.notes().isEmpty()) {
            stretch.notes().stream()
                    .filter(note ->
                            rest.stream().noneMatch(later -> later.notes().contains(note)))
                    .forEach(note -> html.element("sup", "", " " + note));
            html.raw("</mark>");
        }
    }

    private void note(Note note) {
        Text message = note.reported().finding().message();
        html.raw("<div class=\"note " + note.reported().level().word() + "\"><span lang=\"en\"><b>");
        html.text(note.number() + " · " + note.reported().finding().rule() + " · " + Wording.level(note.reported()))
                .raw("</b> ");
        html.text(Shown.of(message.en()))
                .raw("</span><span lang=\"zh-TW\">")
                .text(Shown.of(message.zhTw()))
                .raw("</span></div>\n");
    }

    private void accepted() {
        html.element("h2", "", "Differences accepted by the authors · 作者已決定保留的差異");
        html.raw(
                "<div class=\"scroll\"><table><thead><tr><th>Passage</th><th>Difference</th><th>Reason</th><th>Decided by</th></tr></thead><tbody>\n");
        for (Note note : review.accepted()) {
            Suppression why = note.reported().suppressed().orElseThrow();
            Text message = note.reported().finding().message();
            html.row(List.of(
                    note.row() + " " + note.reported().finding().rule(),
                    Shown.of(message.en()) + " · " + Shown.of(message.zhTw()),
                    Shown.of(why.reason()),
                    Shown.of(Wording.by(why))));
        }
        html.raw("</tbody></table></div>\n");
    }
}
