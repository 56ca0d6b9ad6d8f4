package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What git leaves out, by the words of its manual and by its own library for Java. */
class IgnoreRulesTest {

    private static Optional<Boolean> ours(String file, String path, boolean folder) {
        IgnoreRules none = new IgnoreRules(IgnoreRules.parse(file), "", null);
        List<IgnorePattern> patterns = none.patterns();
        for (int i = patterns.size() - 1; i >= 0; i--) {
            if (patterns.get(i).matches(path, folder)) {
                return Optional.of(!patterns.get(i).negated());
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> git(String file, String path, boolean folder) throws IOException {
        IgnoreNode node = new IgnoreNode();
        node.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return Optional.ofNullable(node.checkIgnored(path, folder));
    }

    @Property(tries = 3_000)
    void leavesOutWhatGitLeavesOut(@ForAll("files") String file, @ForAll("paths") String path, @ForAll boolean folder)
            throws IOException {
        assertThat(ours(file, path, folder)).as(file).isEqualTo(git(file, path, folder));
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> part = Arbitraries.of(
                "a",
                "b",
                "ab",
                "*",
                "?",
                "**",
                "*.log",
                "a*b",
                "[ab]",
                "[!a]",
                "[a-c]b",
                "\\*",
                "臺北",
                "build",
                "[[:alpha:]]",
                "[]a]",
                "[^a]b",
                "a?",
                "**b",
                "\\a",
                "[a",
                "[!]a]",
                "b*a*",
                "[a-]",
                "a[");
        Arbitrary<String> path = part.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("/", parts));
        Arbitrary<String> line = net.jqwik.api.Combinators.combine(
                        Arbitraries.of("", "", "", "!", "/", "#", "**/"), path, Arbitraries.of("", "", "/", "/**", " "))
                .as((before, middle, behind) -> before + middle + behind);
        return line.list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("a", "b", "ab", "acb", "x.log", "*", "臺北", "build", "c")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(names -> String.join("/", names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "build/; build; true; true",
                "build/; build; false; ",
                "*.log; deep/down/x.log; false; true",
                "/x.log; deep/x.log; false; ",
                "docs/*.txt; docs/a.txt; false; true",
                "docs/*.txt; docs/deep/a.txt; false; ",
                "docs/**/a.txt; docs/a.txt; false; true",
                "docs/**; docs/deep/a.txt; false; true",
                "docs/**; docs; true; ",
                "**/logs; a/b/logs; true; true",
                "\\#x; #x; false; true",
                "\\!x; !x; false; true",
                "x[; x[; false; "
            })
    void readsTheManualAsGitDoes(String line, String path, boolean folder, Boolean ignored) {
        assertThat(ours(line, path, folder)).isEqualTo(Optional.ofNullable(ignored));
    }

    @ParameterizedTest
    @CsvSource({"keep.log, false", "other.log, true"})
    void aLaterLineTakesBackAnEarlierOne(String path, boolean ignored) {
        assertThat(ours("*.log\r\n!keep.log\r\n", path, false)).contains(ignored);
    }
}
