package io.github.taipei1.check.status;

import io.github.taipei1.check.Project;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.Schedule;
import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects everything with a day: the batch, its compute window, maintenance, due days, and what is to be published. */
final class Events {
    private static final Text TEAM = Text.of("團隊", "the team");
    private static final Text NVIDIA = Text.same("NVIDIA");
    private static final Text AUTHORS = Text.of("作者", "the authors");

    private final Project project;
    private final LocalDate asOf;
    private final List<Event> events = new ArrayList<>();

    private Events(Project project, LocalDate asOf) {
        this.project = project;
        this.asOf = asOf;
    }

    static List<Event> of(Project project, List<DutyStatus> duties, LocalDate asOf) {
        Events events = new Events(project, asOf);
        events.batch();
        events.duties(duties);
        project.config().disclosures().forEach(events::disclosure);
        events.events.sort(
                Comparator.comparing(Event::from).thenComparing(Event::kind).thenComparing(Event::id));
        return events.events;
    }

    private void add(String id, Event.Kind kind, Text what, Text who, LocalDate from, LocalDate to, boolean open) {
        events.add(new Event(id, kind, what, who, from, to, open));
    }

    private void batch() {
        String cluster = project.cluster().id();
        int number = project.batch().number();
        add(
                "batch",
                Event.Kind.BATCH,
                Text.of(cluster + " 第 " + number + " 批", cluster + " batch " + number),
                TEAM,
                project.batch().from(),
                project.batch().to(),
                false);
        add(
                "compute",
                Event.Kind.COMPUTE,
                Text.of(cluster + " 運算期間", cluster + " compute window"),
                TEAM,
                project.batch().compute().from(),
                project.batch().compute().to(),
                false);
        List<Schedule.Period> maintenance =
                project.config().schedule().map(Schedule::maintenance).orElse(List.of());
        for (int i = 0; i < maintenance.size(); i++) {
            Schedule.Period period = maintenance.get(i);
            add(
                    "maintenance-" + (i + 1),
                    Event.Kind.MAINTENANCE,
                    Text.of("維護", "maintenance"),
                    NVIDIA,
                    period.from(),
                    period.to(),
                    false);
        }
    }

    /** Duties with a day of their own, once each; those of units name the units that have not met them. */
    private void duties(List<DutyStatus> duties) {
        for (var duty : project.call().duties()) {
            project.call().due(duty.id(), project.batch()).ifPresent(due -> {
                List<DutyStatus> owed = duties.stream()
                        .filter(one -> one.duty().equals(duty) && one.state() != DutyStatus.State.ABSENT)
                        .toList();
                List<DutyStatus> open =
                        owed.stream().filter(one -> one.state().open()).toList();
                if (!owed.isEmpty()) {
                    Text who = who(open.isEmpty() ? owed : open);
                    add(duty.id(), Event.Kind.DUTY, duty.title().text(), who, due, due, !open.isEmpty());
                }
            });
        }
    }

    private static Text who(List<DutyStatus> duties) {
        return Text.of(
                duties.stream().map(one -> one.who().zhTw()).collect(Collectors.joining("、")),
                duties.stream().map(one -> one.who().en()).collect(Collectors.joining(", ")));
    }

    private void disclosure(Disclosure disclosure) {
        if (disclosure.publishedOn().isPresent()) {
            return;
        }
        disclosure.publishOn().ifPresent(day -> {
            LocalDate send = day.minusDays(project.call().limits().reviewDays());
            String id = disclosure.id();
            add(
                    "review-" + id,
                    Event.Kind.DISCLOSURE,
                    Text.of("「" + id + "」中英文稿送 NVIDIA 審閱（建議）", "drafts of " + id + " to NVIDIA for review (advised)"),
                    AUTHORS,
                    send,
                    send,
                    !asOf.isAfter(day));
            add(
                    "publish-" + id,
                    Event.Kind.DISCLOSURE,
                    Text.of("「" + id + "」預定公開", id + " to be published"),
                    AUTHORS,
                    day,
                    day,
                    !asOf.isAfter(day));
        });
    }
}
