package io.github.taipei1.output;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.status.Event;
import io.github.taipei1.finding.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Draws events below each other on one axis of days; each has its words above its bar, so that it reads on a phone too. */
final class Timeline {
    private static final int MARGIN = 4;

    private final Html html;
    private final Language language;
    private final List<Event> events;
    private final LocalDate asOf;
    private final LocalDate from;
    private final long days;

    private Timeline(Html html, Language language, List<Event> events, LocalDate asOf) {
        this.html = html;
        this.language = language;
        this.events = events;
        this.asOf = asOf;
        this.from = events.stream()
                .map(Event::from)
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .minusDays(MARGIN);
        LocalDate to = events.stream()
                .map(Event::to)
                .max(LocalDate::compareTo)
                .orElse(asOf)
                .plusDays(MARGIN);
        this.days = ChronoUnit.DAYS.between(from, to) + 1;
    }

    static void draw(Html html, Language language, List<Event> events, LocalDate asOf) {
        if (!events.isEmpty()) {
            new Timeline(html, language, events, asOf).draw();
        }
    }

    private void draw() {
        html.raw("<div class=\"timeline\">\n<div class=\"axis\" aria-hidden=\"true\">");
        for (LocalDate month = from.plusMonths(1).withDayOfMonth(1); inside(month); month = month.plusMonths(1)) {
            html.raw("<span style=\"left:" + share(month) + "%\">")
                    .text(month(month))
                    .raw("</span>");
        }
        html.raw("</div>\n<ol>\n");
        events.forEach(this::row);
        html.raw("</ol>\n</div>\n");
    }

    private String month(LocalDate first) {
        return language == Language.EN
                ? String.format(Locale.ROOT, "%d-%02d", first.getYear(), first.getMonthValue())
                : TaiwanDate.roc(first).substring(0, TaiwanDate.roc(first).length() - 3);
    }

    private void row(Event event) {
        boolean period = !event.from().equals(event.to());
        boolean past = event.to().isBefore(asOf);
        String classes = event.kind().word() + (event.open() ? " open" : "") + (past ? " past" : "");
        html.raw("<li class=\"" + classes + "\"><p><b>")
                .text(event.what().in(language))
                .raw("</b> ");
        html.element("span", "day", period ? day(event.from()) + " – " + day(event.to()) : day(event.from()));
        if (event.open()) {
            html.raw(" ").element("span", "who", event.who().in(language));
        }
        html.raw("</p><div class=\"track\">");
        if (inside(asOf)) {
            html.raw("<i class=\"today\" style=\"left:" + share(asOf) + "%\"></i>");
        }
        String width = period ? ";width:" + percent(ChronoUnit.DAYS.between(event.from(), event.to()) + 1) + "%" : "";
        html.raw("<i class=\"" + (period ? "bar" : "dot") + "\" style=\"left:" + share(event.from()) + "%" + width
                + "\"></i></div></li>\n");
    }

    private String day(LocalDate day) {
        return language == Language.EN ? day.toString() : TaiwanDate.rocWithWeekday(day);
    }

    private boolean inside(LocalDate day) {
        return !day.isBefore(from) && ChronoUnit.DAYS.between(from, day) < days;
    }

    private String share(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(from, day));
    }

    private String percent(long part) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * part / days);
    }
}
