package io.github.taipei1.bilingual.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the comparison finds in pairs that say the same, and in the same pairs with errors in them, stays as good as it was. */
class MeasuredTest {

    private static List<DraftPair> pairs() throws URISyntaxException {
        return DraftPair.in(
                Path.of(MeasuredTest.class.getResource("/bilingual/pairs").toURI()));
    }

    @Test
    void pairsThatSayTheSameHaveNoErrors() throws URISyntaxException {
        for (DraftPair pair : pairs()) {
            assertThat(Sighting.of(pair))
                    .as(pair.id())
                    .filteredOn(one -> one.level() == Level.ERROR)
                    .isEmpty();
        }
    }

    @Test
    void pairsThatSayTheSameHaveFewWarnings() throws URISyntaxException {
        long warnings = pairs().stream()
                .flatMap(pair -> Sighting.of(pair).stream())
                .filter(one -> one.level() == Level.WARNING)
                .count();
        assertThat(warnings).isLessThanOrEqualTo(8);
    }

    @Test
    void seededErrorsAreFound() throws URISyntaxException {
        List<DraftPair> some = pairs().stream().limit(6).toList();
        List<SeededError> errors = some.stream()
                .flatMap(pair -> new Seeder(3, 1).errors(pair).stream())
                .toList();
        List<Measurement.Outcome> outcomes = new Measurement().outcomes(some, errors);
        assertThat(errors).hasSizeGreaterThan(80);
        assertThat(Recall.share(outcomes, new Recall.Target("numbers", "N", 0), Level.WARNING))
                .isGreaterThan(0.95);
        assertThat(Recall.share(outcomes, new Recall.Target("passages", "C[123]", 0), Level.WARNING))
                .isGreaterThan(0.95);
        assertThat(Recall.share(outcomes, new Recall.Target("names", "T|X", 0), Level.WARNING))
                .isGreaterThan(0.85);
    }
}
