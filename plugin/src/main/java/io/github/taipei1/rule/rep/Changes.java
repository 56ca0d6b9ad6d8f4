package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds sentences that tell how a figure of {@code kpi.csv} changed, by its name and in its unit ({@code 推論延遲由 1,200 毫秒降至 300 毫秒}),
 * and of these the ones whose values are not those of the table.
 */
final class Changes {
    private static final int SHORTEST_NAME = 2;
    /** Words between a name and the value that it came to; others may change what is measured. */
    private static final String REACHED =
            "(?:已|更|即|則|大幅|進一步|現)*(?:降至|降到|降為|下降至|減至|減為|縮短至|縮短為|縮至|升至|提升至|提高至|增至|增加至|達到|達| has| have)?"
                    + "(?: fell to| dropped to| is down to| rose to| improved to| came to| was cut to| reached)?(?:約|近|逾|僅| about)* ?";

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?) ?";

    private final List<Row> rows;

    private Changes(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static Changes of(KpiModel model) {
        return new Changes(model.beforeAfter().stream()
                .map(row -> row.row())
                .flatMap(row -> Stream.of(
                        Row.of(row, row.label().zhTw(), row.unit().zhTw()),
                        Row.of(row, row.label().en(), row.unit().en())))
                .flatMap(Optional::stream)
                .toList());
    }

    /**
     * A figure under one of its names.
     *
     * @param change what a sentence about its change looks like
     * @param reached what a sentence about its value looks like, the name and the value side by side
     */
    private record Row(
            String name, Pattern change, Pattern reached, Optional<BigDecimal> before, Optional<BigDecimal> after) {

        static Optional<Row> of(KpiRow row, String name, String unit) {
            String folded = Folded.of(name).text().strip();
            String counted = Folded.of(unit).text().strip();
            if (folded.length() < SHORTEST_NAME || counted.isEmpty()) {
                return Optional.empty();
            }
            String of = Pattern.quote(counted);
            Pattern change = Pattern.compile("(?:由|從|from ) ?" + NUMBER + "(?:" + of
                    + ")?[^\\d;。]{0,12}?(?:至|為|到|成|to) ?" + NUMBER + of + "(?:$|[^a-z])");
            Pattern reached = Pattern.compile(Pattern.quote(folded) + REACHED + NUMBER + of + "(?:$|[^a-z])");
            int power = Figures.power(unit);
            return Optional.of(new Row(
                    folded,
                    change,
                    reached,
                    row.before().map(value -> value.scaleByPowerOfTen(power)),
                    row.after().map(value -> value.scaleByPowerOfTen(power))));
        }

        /** Whether a value of the table is another one than the sentence says. */
        private static boolean differs(String words, int from, int to, Optional<BigDecimal> value) {
            return value.isPresent()
                    && Figures.written(words, new Span(from, to))
                            .filter(written -> !written.mayTell(value.get())
                                    && !written.bare().mayTell(value.get()))
                            .isPresent();
        }

        /** Where a value stands right behind the name that neither was nor is, nor is what lies between the two. */
        private Optional<Span> wrongValue(String words) {
            Matcher found = reached.matcher(words);
            if (before.isEmpty() || after.isEmpty() || !found.find()) {
                return Optional.empty();
            }
            BigDecimal between = after.get().subtract(before.get()).abs();
            boolean wrong = Stream.of(before.get(), after.get(), between)
                    .allMatch(value -> differs(words, found.start(1), found.end(1), Optional.of(value)));
            return wrong ? Optional.of(new Span(found.start(1), found.end(1))) : Optional.empty();
        }

        private boolean isWrong(String words, Matcher found) {
            return differs(words, found.start(1), found.end(1), before)
                    || differs(words, found.start(2), found.end(2), after);
        }
    }

    /** What a sentence says of a change and no row of that name holds, as it stands. */
    List<String> wrong(String sentence) {
        Folded folded = Folded.of(ResultFigures.own(sentence));
        SpelledOut said = SpelledOut.of(folded.text());
        String words = said.text();
        List<String> wrong = new ArrayList<>();
        boolean others =
                Figures.in("elsewhere", words) || Figures.in("supposed", words) || Figures.in("planned", words);
        List<Row> named = others
                ? List.of()
                : rows.stream().filter(row -> words.contains(row.name())).toList();
        named.stream()
                .map(row -> row.wrongValue(words))
                .flatMap(Optional::stream)
                .limit(1)
                .map(said::folded)
                .map(folded::original)
                .forEach(span -> wrong.add(sentence.substring(span.from(), span.to())));
        for (Row row : named) {
            Matcher found = row.change().matcher(words);
            if (found.find(words.indexOf(row.name()))
                    && named.stream().allMatch(one -> one.isWrong(words, found))
                    && wrong.isEmpty()) {
                Span original = folded.original(said.folded(new Span(found.start(1), found.end(2))));
                wrong.add(sentence.substring(original.from(), original.to()));
            }
        }
        return wrong;
    }
}
