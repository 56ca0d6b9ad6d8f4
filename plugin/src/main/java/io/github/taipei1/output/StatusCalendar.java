package io.github.taipei1.output;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.status.Event;
import io.github.taipei1.check.status.StatusBoard;
import io.github.taipei1.finding.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * {@code status.ics} (RFC 5545): all-day events that keep their UID from run to run, so that a calendar which takes the file
 * again moves them instead of doubling them. What is still open rings at nine in the morning, two weeks, one week and one day
 * before.
 */
final class StatusCalendar implements StatusFormat.Writer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** Counted from the midnight on which the event begins. */
    private static final List<String> ALARMS = List.of("-P13DT15H", "-P6DT15H", "-PT15H");

    private static final int MAX_OCTETS = 75;

    @Override
    public void write(StatusBoard board, Presentation how, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(
                text,
                "PRODID:-//taipei1//" + Presentation.TOOL + "//"
                        + how.language().tag().toUpperCase(Locale.ROOT));
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        board.project().ifPresent(project -> events(text, board, project, how));
        line(text, "END:VCALENDAR");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void events(StringBuilder text, StatusBoard board, Project project, Presentation how) {
        String turn = project.call().id() + "-"
                + project.cluster().id().toLowerCase(Locale.ROOT) + "-b"
                + project.batch().number();
        line(
                text,
                "X-WR-CALNAME:"
                        + escaped(
                                "Taipei-1 " + project.config().project().title().in(how.language())));
        String stamp = board.result()
                .asOf()
                .atStartOfDay(TaiwanDate.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(STAMP);
        for (Event event : board.events()) {
            event(text, event, turn, stamp, how);
        }
    }

    private static void event(StringBuilder text, Event event, String turn, String stamp, Presentation how) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(turn + "-" + event.id() + "@" + Presentation.TOOL));
        line(text, "DTSTAMP:" + stamp);
        line(text, "DTSTART;VALUE=DATE:" + event.from().format(DAY));
        line(text, "DTEND;VALUE=DATE:" + event.to().plusDays(1).format(DAY));
        line(text, "SUMMARY:" + escaped("Taipei-1 " + event.what().in(how.language())));
        line(text, "DESCRIPTION:" + escaped(description(event, how)));
        line(text, "CATEGORIES:" + event.kind().name());
        line(text, "TRANSP:TRANSPARENT");
        if (event.open()) {
            ALARMS.forEach(trigger -> alarm(text, event, trigger, how));
        }
        line(text, "END:VEVENT");
    }

    private static String description(Event event, Presentation how) {
        boolean english = how.language() == Language.EN;
        LocalDate last = event.to();
        String day = TaiwanDate.both(last).in(how.language());
        boolean isPeriod = !event.from().equals(last);
        String until =
                isPeriod ? TaiwanDate.both(event.from()).in(how.language()) + (english ? " to " : " 至 ") + day : day;
        return until + "\n" + (english ? "to act: " : "負責：") + event.who().in(how.language());
    }

    private static void alarm(StringBuilder text, Event event, String trigger, Presentation how) {
        line(text, "BEGIN:VALARM");
        line(text, "ACTION:DISPLAY");
        line(text, "DESCRIPTION:" + escaped(event.what().in(how.language())));
        line(text, "TRIGGER:" + trigger);
        line(text, "END:VALARM");
    }

    /** TEXT of section 3.3.11; other control characters have no place in it. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        value.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n' -> escaped.append("\\n");
                default -> {
                    boolean unsafe =
                            Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
                    escaped.appendCodePoint(unsafe ? ' ' : codePoint);
                }
            }
        });
        return escaped.toString();
    }

    /** One content line, folded so that no line has more than 75 octets and no character is cut. */
    static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int codePoint = content.codePointAt(i);
            int size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (octets + size > MAX_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(codePoint);
            octets += size;
            i += Character.charCount(codePoint);
        }
        text.append("\r\n");
    }
}
