package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.config.ArtifactKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/artifacts.md} is what the newest call says; with {@code -Dtaipei1.docs.write} it is written anew. */
class ArtifactDocsTest {
    private static final Path PAGE = Path.of("docs", "artifacts.md");

    private static Call newest() {
        List<String> shipped = Calls.shipped();
        return Calls.load(shipped.get(shipped.size() - 1), Path.of(".")).call().orElseThrow();
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = ArtifactDocs.page(newest());
        if (System.getProperty("taipei1.docs.write") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("stale; to write it anew: %s", ArtifactDocs.COMMAND)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(page);
    }

    @Test
    void namesEveryKindAndEveryPatternInItsOrder() {
        Call call = newest();
        String page = ArtifactDocs.page(call);
        for (ArtifactKind kind : ArtifactKind.values()) {
            assertThat(page).contains("| `" + kind.word() + "` | ");
        }
        int at = 0;
        for (int i = 0; i < call.artifacts().defaults().size(); i++) {
            int next = page.indexOf(
                    "| " + (i + 1) + " | `" + call.artifacts().defaults().get(i).files() + "`", at);
            assertThat(next).isGreaterThan(at);
            at = next;
        }
    }

    @Test
    void bothReadmesLinkIt() throws IOException {
        for (String readme : List.of("README.md", "README.zh-TW.md")) {
            assertThat(Path.of("..", readme)).content(StandardCharsets.UTF_8).contains("(plugin/docs/artifacts.md)");
        }
    }
}
