package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.FileTree.Skipped;
import io.github.taipei1.document.read.DirectoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call's own folder in a team's repository. */
class WithoutCallTest {
    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        for (String file : List.of(
                "calls/spring-9/call.yaml", "calls/spring-9/sections/a.en.ftl", "calls/other.md", "paper/a.md")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "text");
        }
    }

    private List<String> files(String call) throws IOException {
        return WithoutCall.of(new DirectoryTree(root), Optional.ofNullable(call))
                .list()
                .files();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls/spring-9", "calls/spring-9/", "./calls/spring-9", "calls/../calls/spring-9"})
    void isNoTextOfTheTeams(String call) throws IOException {
        assertThat(files(call)).containsExactly("calls/other.md", "paper/a.md");
        assertThat(WithoutCall.of(new DirectoryTree(root), Optional.of(call))
                        .list()
                        .skipped())
                .extracting(Skipped::path)
                .contains("calls/spring-9/");
        assertThat(WithoutCall.of(new DirectoryTree(root), Optional.of(call)).exists("calls/spring-9/call.yaml"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call-4", "../elsewhere", ".", "no\\0name", "calls/spring"})
    void allIsReadWhereTheCallLiesElsewhere(String call) throws IOException {
        assertThat(files(call.replace("\\0", "\0"))).hasSize(4);
        assertThat(files(null)).hasSize(4);
    }
}
