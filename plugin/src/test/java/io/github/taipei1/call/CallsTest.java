package io.github.taipei1.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallsTest {

    static List<String> shipped() {
        return Calls.shipped();
    }

    private static Call call(String id) {
        Calls.Found found = Calls.load(id, Path.of("."));
        assertThat(found.problems()).isEmpty();
        return found.call().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyProfileHoldsTogether(String id) {
        Call call = call(id);
        assertThat(call.id()).isEqualTo(id);
        assertThat(call.duties())
                .allSatisfy(duty -> assertThat(duty.clauses())
                        .isNotEmpty()
                        .allSatisfy(clause ->
                                assertThat(call.clause(clause)).as(clause).isPresent()));
        assertThat(call.clusters())
                .allSatisfy(cluster -> assertThat(cluster.batches()).allSatisfy(batch -> {
                    assertThat(batch.from()).isBeforeOrEqualTo(batch.compute().from());
                    assertThat(batch.to()).isAfterOrEqualTo(batch.compute().to());
                    assertThat(call.period().contains(batch.from())).isTrue();
                    assertThat(call.period().contains(batch.to())).isTrue();
                }));
        assertThat(call.artifacts().owes().keySet())
                .allSatisfy(kind -> assertThat(java.util.Arrays.stream(io.github.taipei1.config.ArtifactKind.values())
                                .map(one -> one.word()))
                        .contains(kind));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyClauseThatOnlyAPersonCanTellIsADutyOfThatKind(String id) {
        Call call = call(id);
        List<String> personal = call.duties().stream()
                .filter(duty -> duty.person().orElse(false))
                .flatMap(duty -> duty.clauses().stream())
                .toList();
        assertThat(call.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.PERSON)
                        .map(Clause::id))
                .containsExactlyInAnyOrderElementsOf(personal);
    }

    @ParameterizedTest
    @CsvSource({
        "DGX, 1, 2025-09-15, 2025-11-14, 86016",
        "DGX, 2, 2025-10-27, 2025-12-26, 86016",
        "DGX, 3, 2025-12-08, 2026-02-06, 86016",
        "DGX, 4, 2026-01-19, 2026-03-27, 107520",
        "OVX, 1, 2025-09-15, 2025-12-26, 107520",
        "OVX, 2, 2025-12-08, 2026-03-27, 118272"
    })
    void call4HasTheSettledDaysAndCapacities(
            String cluster, int number, LocalDate weekBefore, LocalDate reportDue, long gpuHours) {
        Call call = call("call-4");
        Cluster group = call.cluster(cluster).orElseThrow();
        Batch batch = group.batch(number).orElseThrow();
        assertThat(call.due("agreements", batch)).contains(weekBefore);
        assertThat(call.due("closing-report", batch)).contains(reportDue);
        assertThat(group.gpus() * 24L * batch.compute().days()).isEqualTo(gpuHours);
    }

    @Test
    void movedDatesKeepOnAndOffBoarding() {
        Batch planned = call("call-4").cluster("DGX").orElseThrow().batch(2).orElseThrow();
        Batch moved = planned.moved(LocalDate.of(2025, 11, 10), LocalDate.of(2025, 12, 19));
        assertThat(moved.compute().from()).isEqualTo(LocalDate.of(2025, 11, 17));
        assertThat(moved.compute().to()).isEqualTo(LocalDate.of(2025, 12, 14));
    }

    @Test
    void everyClusterKnowsThePeakOfItsGpus() {
        for (String id : List.of("DGX", "OVX")) {
            assertThat(call("call-4").cluster(id).orElseThrow().densePeakTflops())
                    .hasValueSatisfying(peak -> assertThat(peak).isBetween(BigDecimal.ONE, BigDecimal.valueOf(10_000)));
        }
    }

    @Test
    void namesTheNearestCall() {
        Calls.Found found = Calls.load("call4", Path.of("."));
        assertThat(found.call()).isEmpty();
        assertThat(found.problems().get(0).message().en()).contains("did you mean \"call-4\"");
    }

    @Test
    void readsAProfileFromAFolder(@TempDir Path root) throws Exception {
        Path folder = Files.createDirectories(root.resolve("calls/call-5"));
        for (String name : List.of("call.yaml", "clauses.yaml")) {
            try (var in = getClass().getClassLoader().getResourceAsStream("taipei1/calls/call-4/" + name)) {
                String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                Files.writeString(folder.resolve(name), text.replace("id: call-4", "id: call-5"));
            }
        }
        assertThat(Calls.load("calls/call-5", root).call().map(Call::id)).contains("call-5");
    }

    @Test
    void saysWhereAProfileIsWrong(@TempDir Path root) throws Exception {
        Files.createDirectories(root.resolve("mine"));
        Files.writeString(root.resolve("mine/call.yaml"), "id: mine\nrevison: 1\n");
        Calls.Found found = Calls.load("mine", root);
        assertThat(found.call()).isEmpty();
        assertThat(found.problems())
                .anySatisfy(problem -> assertThat(problem.message().en()).contains("did you mean \"revision\""));
    }
}
