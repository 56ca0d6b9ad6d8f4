package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/rules} are those of the rules; with {@code -Dtaipei1.docs.write} they are written anew. */
class RuleDocsTest {
    private static final Path FOLDER = Path.of("docs", "rules");

    private static Map<String, String> pages() {
        List<String> shipped = Calls.shipped();
        Call newest =
                Calls.load(shipped.get(shipped.size() - 1), Path.of(".")).call().orElseThrow();
        return RuleDocs.pages(newest);
    }

    @Test
    void thePagesAreUpToDate() throws IOException {
        Map<String, String> pages = pages();
        if (System.getProperty("taipei1.docs.write") != null) {
            write(pages);
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("pages of rules; to write them anew: %s", RuleDocs.COMMAND)
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(FOLDER.resolve(page.getKey()))
                    .as("stale; to write it anew: %s", RuleDocs.COMMAND)
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(page.getValue());
        }
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    @Test
    void everyClauseHasItsRow() {
        String index = pages().get("README.md");
        Call call = Calls.load("call-4", Path.of(".")).call().orElseThrow();
        assertThat(call.clauses()).allSatisfy(clause -> assertThat(index).contains("| " + clause.id() + " | "));
        assertThat(index).contains("由人確認 / a person", "告知 / informs");
    }
}
