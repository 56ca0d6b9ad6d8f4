package io.github.taipei1.check;

import io.github.taipei1.call.Duty;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Obligations;
import io.github.taipei1.rule.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The duties with a due day that are not met yet, the most urgent first. */
final class Deadlines {
    private Deadlines() {}

    static List<Deadline> of(RuleContext context) {
        List<Deadline> open = new ArrayList<>();
        for (Duty duty : context.call().duties()) {
            context.call().due(duty.id(), context.batch()).ifPresent(due -> {
                for (Unit unit : Obligations.openFor(duty, context)) {
                    open.add(new Deadline(duty.id(), unit.id(), title(duty, unit, context), who(duty), due));
                }
            });
        }
        open.sort(Comparator.comparing(Deadline::due)
                .thenComparing(deadline -> deadline.what().en()));
        return open;
    }

    private static Text title(Duty duty, Unit unit, RuleContext context) {
        Text title = duty.title().text();
        boolean each = duty.scope().filter(scope -> scope == Duty.Scope.UNIT).isPresent();
        return each && context.config().joint()
                ? Text.of(
                        title.zhTw() + "（" + unit.name().text().zhTw() + "）",
                        title.en() + " (" + unit.name().text().en() + ")")
                : title;
    }

    private static Text who(Duty duty) {
        return duty.who().map(who -> who.text()).orElse(Text.of("團隊", "the team"));
    }
}
