package io.github.taipei1;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** The walls of the house: a room uses only the rooms that stand before it in this list. */
@AnalyzeClasses(packages = "io.github.taipei1", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String ROOT = "io.github.taipei1.";

    /** From the ground up. */
    private static final List<String> ROOMS = List.of(
            "digest",
            "finding",
            "calendar",
            "yaml",
            "config",
            "call",
            "document",
            "bilingual",
            "metrics",
            "approval",
            "mail",
            "report.model",
            "rule",
            "check",
            "output",
            "init",
            "report",
            "disclosure",
            "bundle",
            "verify",
            "maven");

    @ArchTest
    static final ArchRule ROOMS_USE_ONLY_LOWER_ONES = ArchRuleDefinition.classes()
            .should(new ArchCondition<JavaClass>("use only lower rooms") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith(ROOT))
                            .filter(dependency -> room(dependency.getTargetClass()) > room(from))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule ONLY_GOALS_SEE_MAVEN = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.taipei1.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule FLEXMARK_AND_JSOUP_ARE_KNOWN_TO_READERS_AND_THE_REPORT_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.taipei1.document.read..", "io.github.taipei1.report..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.vladsch.flexmark..").or(resideInAPackage("org.jsoup..")));

    @ArchTest
    static final ArchRule NO_ROOM_GOES_IN_CIRCLES =
            slices().matching("io.github.taipei1.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void everyPackageBelongsToARoom(JavaClasses classes) {
        assertThat(classes)
                .allSatisfy(one -> assertThat(room(one)).as(one.getName()).isNotNegative());
    }

    private static int room(JavaClass one) {
        String name = one.getPackageName().length() < ROOT.length()
                ? ""
                : one.getPackageName().substring(ROOT.length());
        int best = -1;
        for (int i = 0; i < ROOMS.size(); i++) {
            String room = ROOMS.get(i);
            boolean inside = name.equals(room) || name.startsWith(room + ".");
            if (inside && (best < 0 || room.length() > ROOMS.get(best).length())) {
                best = i;
            }
        }
        return best;
    }
}
