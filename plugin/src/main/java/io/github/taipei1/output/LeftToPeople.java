package io.github.taipei1.output;

import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What {@code fix} does not do, by rule: where, why not, and what a person does instead. */
public final class LeftToPeople {
    private static final int WIDTH = Wrapped.BESIDE_MAVEN;
    /** Places of one rule that are named. */
    private static final int PLACES = 3;

    private final Language language;
    private final boolean english;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private LeftToPeople(Presentation how) {
        this.language = how.language();
        this.english = how.english();
    }

    /** @param open findings that count and stay */
    public static List<ConsoleLine> of(List<Reported> open, Presentation how) {
        LeftToPeople left = new LeftToPeople(how);
        if (!open.isEmpty()) {
            left.all(open);
        }
        return left.lines;
    }

    private void all(List<Reported> open) {
        say(english ? open.size() + " finding(s) are left to people:" : "留給人處理的有 " + open.size() + " 筆：");
        Predicate<Reported> asks = one -> one.level() == Level.REVIEW;
        group(
                open.stream().filter(asks.negate()).toList(),
                english
                        ? "Only you know what is true there (facts, signatures, consent, wording); a tool would have to invent it."
                        : "事實、簽署、同意與文意只有貴團隊知道，由工具代寫便成捏造：");
        group(
                open.stream().filter(asks).toList(),
                english
                        ? "These ask a person whether anything is wrong at all; taipei1:decide lists them and records the answer."
                        : "是否有誤須由人判斷；執行 taipei1:decide 可逐筆列出並記錄決定：");
    }

    private void group(List<Reported> open, String why) {
        if (open.isEmpty()) {
            return;
        }
        Wrapped.lines(why, WIDTH, "").forEach(this::say);
        Map<String, List<Reported>> byRule = open.stream()
                .collect(Collectors.groupingBy(one -> one.finding().rule(), LinkedHashMap::new, Collectors.toList()));
        byRule.forEach((rule, found) -> {
            Wrapped.lines(rule + " " + places(found), WIDTH, "  ").forEach(this::say);
            Wrapped.lines(found.get(0).finding().help().in(language), WIDTH, "    ")
                    .forEach(this::say);
        });
    }

    private String places(List<Reported> found) {
        List<String> places = found.stream()
                .map(one -> one.finding().place())
                .map(LeftToPeople::place)
                .distinct()
                .toList();
        String some = places.stream().limit(PLACES).collect(Collectors.joining(english ? ", " : "、"));
        int more = places.size() - PLACES;
        return more <= 0 ? some : some + (english ? " and " + more + " more" : " 等 " + places.size() + " 處");
    }

    private static String place(Place place) {
        return place.path() + ":" + place.region().startLine();
    }

    private void say(String text) {
        lines.add(ConsoleLine.info(text));
    }
}
