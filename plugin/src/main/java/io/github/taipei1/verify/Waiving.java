package io.github.taipei1.verify;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Waiver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the office lets pass of its own answers, such as a report that came late by agreement, and which of its waivers met nothing. That a
 * file was altered cannot be waived: what it holds is not known then.
 */
final class Waiving {
    private Waiving() {}

    static Answer applied(Answer answer, Facts facts, Office office) {
        List<Waiver> granted = facts.id().map(id -> office.waiversOf(id.unit())).orElse(List.of());
        if (answer.remarks().isEmpty() || granted.stream().noneMatch(AnswerCode::isOf)) {
            return answer;
        }
        List<Remark> remarks =
                answer.remarks().stream().map(remark -> waived(remark, granted)).toList();
        return remarks.equals(answer.remarks()) ? answer : Answer.of(told(answer.summary()), remarks);
    }

    private static Text told(Text summary) {
        return Text.of(summary.zhTw() + "（有豁免）", summary.en() + " (waived in part or whole)");
    }

    private static Remark waived(Remark remark, List<Waiver> granted) {
        Optional<Waiver> waiver = granted.stream()
                .filter(one -> AnswerCode.of(remark.code())
                                .filter(AnswerCode::isWaivable)
                                .isPresent()
                        && one.rule().equals(remark.code()))
                .filter(one ->
                        one.path().filter(path -> !path.equals(remark.path())).isEmpty())
                .findFirst();
        return waiver.isPresent() ? remark.waivedBy(waiver) : remark;
    }

    /** Waivers of units whose content was looked at that met nothing: a slip in the rule or the file, or one that holds no longer. */
    static List<Problem> idle(List<Verified> files, Office office) {
        Set<String> units = files.stream()
                .filter(file -> file.facts().content().isPresent())
                .flatMap(file -> file.facts().id().stream())
                .map(id -> id.unit())
                .collect(Collectors.toSet());
        Set<Waiver> met = new HashSet<>();
        files.stream()
                .flatMap(file -> file.answers().stream())
                .flatMap(asked -> asked.answer().remarks().stream())
                .forEach(remark -> remark.waiver().ifPresent(met::add));
        List<Problem> problems = new ArrayList<>(office.waivers().all().stream()
                .filter(waiver -> units.contains(waiver.unit()) && !met.contains(waiver))
                .map(Waiving::idle)
                .toList());
        absent(files, office).ifPresent(problems::add);
        return problems;
    }

    /** Units of which nothing was handed in: none yet, or a slip in their ids. */
    private static Optional<Problem> absent(List<Verified> files, Office office) {
        Set<String> here = files.stream()
                .flatMap(file -> file.facts().id().stream())
                .map(id -> id.unit())
                .collect(Collectors.toSet());
        String units = office.waivers().all().stream()
                .map(Waiver::unit)
                .filter(unit -> !here.contains(unit))
                .distinct()
                .map(unit -> "「" + Shown.name(unit) + "」")
                .collect(Collectors.joining("、"));
        if (units.isEmpty()) {
            return Optional.empty();
        }
        String en = units.replace("」、「", "\", \"").replace('「', '"').replace('」', '"');
        return Optional.of(new Problem(
                Place.of("taipei1.waivers"),
                Text.of(
                        "豁免所列的單位代號" + units + "不在這次的提交檔中。",
                        "Of these units, which have waivers, nothing was handed in: " + en + "."),
                Text.of("若該單位已提交，請核對代號。", "If one has handed in its bundle, check its id.")));
    }

    private static Problem idle(Waiver waiver) {
        String which = Shown.name(waiver.unit()) + " " + Shown.name(waiver.rule())
                + waiver.path().map(path -> " " + Shown.name(path)).orElse("");
        return new Problem(
                Place.of("taipei1.waivers"),
                Text.of("豁免「" + which + "」沒有用上。", "The waiver \"" + which + "\" met nothing."),
                Text.of(
                        "請核對規則代號、檔案與有效日；不再需要時可刪去。",
                        "Check the rule, the file and the days; if it is no longer needed, take it out."));
    }
}
