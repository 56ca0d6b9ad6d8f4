package io.github.taipei1.rule.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.check.Reported;
import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.ExampleProject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words weigh is data, which must name rows and kinds that there are, and what is asked must tell why. */
class ScaleTest {
    private static final Set<String> KINDS =
            Arrays.stream(ArtifactKind.values()).map(ArtifactKind::word).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"USE-01", "USE-02", "USE-03"})
    void namesOnlyRowsAndKindsThatThereAre(String rule) {
        Scale scale = Scale.of(rule);
        List<Scale.Weight> weights = scale.parts().stream()
                .flatMap(part -> part.weights().stream())
                .collect(Collectors.toList());
        weights.addAll(scale.against());

        assertThat(weights).hasSizeGreaterThan(10).allSatisfy(weight -> {
            if (weight.where() == Scale.Where.KIND) {
                assertThat(KINDS).contains(weight.row());
            } else {
                assertThat(UseWording.has(weight.row()) || Statement.isWorkedOut(weight.row()))
                        .as(weight.row())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"USE-01", "USE-02", "USE-03"})
    void asksForNoMoreThanItsPartsCanWeigh(String rule) {
        Scale scale = Scale.of(rule);

        assertThat(scale.parts().stream()
                        .mapToInt(part -> part.weights().stream()
                                .mapToInt(Scale.Weight::points)
                                .max()
                                .orElse(0))
                        .sum())
                .isGreaterThan(scale.limit());
        assertThat(scale.against()).allMatch(weight -> weight.points() <= 0);
        assertThat(scale.needed()).allSatisfy(names -> names.forEach(scale::part));
        assertThatThrownBy(() -> scale.part("none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFindingIsForAPersonAndTellsTheWordsThatMadeItSo() {
        String text = "# Use\n\nWe rented two idle Taipei-1 nodes to a studio and invoiced the hours.\n";

        List<Reported> found = ExampleProject.check("", Map.of("report/10.md", text), ExampleProject.DAY).findings().stream()
                .filter(one -> one.finding().rule().equals("USE-01"))
                .toList();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Level.REVIEW);
            assertThat(one.finding().message().en()).contains("\"rented\"").contains("\"invoiced\"");
            assertThat(one.finding().message().zhTw()).contains("「rented」");
        });
    }

    @Test
    void whatIsSaidOfAnotherMachineInItsClauseIsNotSaidOfThisOne() {
        assertThat(asked("Our paid API runs on our own servers, and Taipei-1 trained the model."))
                .isFalse();
        assertThat(asked("Our own servers fell over, so we routed the paying shops' traffic to the Taipei-1 nodes."))
                .isTrue();
    }

    private static boolean asked(String sentence) {
        return ExampleProject.check("", Map.of("report/10.md", "# Use\n\n" + sentence + "\n"), ExampleProject.DAY).findings().stream()
                .anyMatch(one -> one.finding().rule().equals("USE-01"));
    }
}
