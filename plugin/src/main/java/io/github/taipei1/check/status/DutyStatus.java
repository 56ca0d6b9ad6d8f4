package io.github.taipei1.check.status;

import io.github.taipei1.call.Duty;
import io.github.taipei1.check.Reported;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one duty stands, of one unit where each unit owes it.
 *
 * @param unit whose duty it is; nothing for a duty of the whole project
 * @param due its day, if it has one
 * @param findings what the rules that serve the duty found and no decision covers, the gravest first
 * @param why why it does not apply, or was not looked at
 */
public record DutyStatus(
        Duty duty,
        Optional<Unit> unit,
        State state,
        Optional<LocalDate> due,
        List<Reported> findings,
        Optional<Text> why) {

    private static final Text TEAM = Text.of("團隊", "the team");

    public DutyStatus {
        findings = List.copyOf(findings);
    }

    /** How a duty may stand, the most pressing first. */
    public enum State {
        /** Its day has passed. */
        LATE("逾期", "late"),
        /** Something is wrong or not there now. */
        MISSING("缺漏", "missing"),
        /** Not met yet, and not due yet. */
        DUE("尚待完成", "to do"),
        /** A person has to decide about a finding. */
        REVIEW("待人判斷", "to decide"),
        /** No rule could look at it: one was switched off, broke, or does not exist. */
        UNCHECKED("未檢查", "not checked"),
        /** Only a person can tell. */
        PERSON("由人確認", "a person confirms"),
        DONE("已完成", "done"),
        /** This project does not owe it. */
        ABSENT("不適用", "not applicable");

        private final Text label;

        State(String zhTw, String en) {
            this.label = Text.of(zhTw, en);
        }

        /** The word used in files, such as {@code late}. */
        public String word() {
            return this == ABSENT ? "not-applicable" : name().toLowerCase(Locale.ROOT);
        }

        public Text label() {
            return label;
        }

        /** Whether somebody still has to act. */
        public boolean open() {
            return compareTo(REVIEW) <= 0;
        }
    }

    /** What is owed. */
    public Text what() {
        return duty.title().text();
    }

    /** Who must act: the unit, or the words of the call. */
    public Text who() {
        return unit.map(one -> one.name().text())
                .or(() -> duty.who().map(who -> who.text()))
                .orElse(TEAM);
    }

    /** Days left until the due day, negative when it has passed; nothing without a due day. */
    public Optional<Long> daysLeft(LocalDate asOf) {
        return due.map(day -> ChronoUnit.DAYS.between(asOf, day));
    }

    /** An id that stays the same from run to run, such as {@code agreements.lead-co}. */
    public String id() {
        return duty.id() + unit.map(one -> "." + one.id()).orElse("");
    }
}
