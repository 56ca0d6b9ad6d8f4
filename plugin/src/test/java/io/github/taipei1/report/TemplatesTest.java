package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.call.Calls;
import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.read.SectionReader;
import io.github.taipei1.report.read.SectionText;
import io.github.taipei1.report.read.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    Path root;

    private String run(String template, Map<String, Object> data) throws IOException {
        Path folder = Files.createDirectories(root.resolve("own/sections"));
        Files.writeString(root.resolve("own/call.yaml"), "id: own");
        Files.writeString(folder.resolve("x.ftl"), template);
        return new Templates(Profile.of("own", root))
                .run("sections/x.ftl", data)
                .orElseThrow();
    }

    @Test
    void noClassOfTheJvmCanBeNamed() {
        for (String attack : List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#assign x=\"freemarker.template.utility.ObjectConstructor\"?new()>",
                "${words?api.getClass()}",
                "${words.class}",
                "<#include \"../../secret.ftl\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"https://example.org/x.ftl\" as x>")) {
            assertThatThrownBy(() -> run(attack, Map.of("words", "w")))
                    .as(attack)
                    .isInstanceOf(Templates.BrokenTemplate.class);
        }
    }

    @Test
    void numbersBearNoLocale() throws IOException {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.GERMANY);
            assertThat(run("${n}", Map.of("n", 1234567))).isEqualTo("1234567");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void aBrokenTemplateSaysWhichAndWhere() {
        assertThatThrownBy(() -> run("第一行\n${nothing}", Map.of()))
                .hasMessageContaining("x.ftl")
                .hasMessageContaining("line 2");
    }

    @Property(tries = 1_000)
    void dataCanNotBecomeMarkup(@ForAll @StringLength(min = 1, max = 30) String words) {
        String shown = words.replaceAll("[\\r\\n\\t\\u2028\\u2029]", " ");
        String markdown = "前" + MarkdownOutputFormat.INSTANCE.escapePlainText(words) + "後";
        SectionText text =
                new SectionReader(Values.none(), (section, address) -> PictureFile.MISSING).read("x.md", markdown);
        assertThat(text.problems()).isEmpty();
        assertThat(text.blocks()).hasSize(1);
        String read = PlainText.of(((Block.Paragraph) text.blocks().get(0)).content());
        assertThat(read).isEqualTo("前" + shown.replace('\0', '\uFFFD') + "後");
    }

    @Test
    void everyShippedCallHasAPlanAndItsTemplatesInBothLanguages() {
        for (String id : Calls.shipped()) {
            Profile profile = Profile.of(id, Path.of("."));
            ReportPlan plan = ReportPlan.read(profile).value().orElseThrow();
            for (ReportPlan.Section section : plan.sections()) {
                List<Boolean> there = java.util.Arrays.stream(Language.values())
                        .map(language -> profile.text("sections/" + section.id() + "." + language.tag() + ".ftl")
                                .isPresent())
                        .distinct()
                        .toList();
                assertThat(there)
                        .as(section.id() + ": a template in one language needs one in the other")
                        .hasSize(1);
                assertThat(there.get(0) || section.author() == ReportPlan.Author.TEAM)
                        .as(section.id() + ": nobody writes this section")
                        .isTrue();
            }
        }
    }
}
