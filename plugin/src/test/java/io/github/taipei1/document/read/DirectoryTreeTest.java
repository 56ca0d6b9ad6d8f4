package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.document.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTreeTest {
    @TempDir
    private Path root;

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private FileTree.Listing list() throws IOException {
        return new DirectoryTree(root).list();
    }

    @Test
    void takesWhatGitWouldCarry() throws IOException {
        file(".gitignore", "*.log\nbuild/\n!keep.log\n/only-top.txt\n");
        file("sub/.gitignore", "!b.log\nlocal\n");
        file(".git/info/exclude", "private.md\n");
        file("a.md", "");
        file("a.log", "");
        file("keep.log", "");
        file("only-top.txt", "");
        file("sub/only-top.txt", "");
        file("sub/b.log", "");
        file("sub/local", "");
        file("build/x/y.md", "");
        file("private.md", "");
        assertThat(list().files())
                .containsExactly(".gitignore", "a.md", "keep.log", "sub/.gitignore", "sub/b.log", "sub/only-top.txt");
        assertThat(list().skipped())
                .extracting(FileTree.Skipped::path)
                .containsExactly(".git/", "a.log", "build/", "only-top.txt", "private.md", "sub/local");
    }

    @Test
    void passesOverOtherRepositoriesAndItsOwnOutput() throws IOException {
        file("module/.git", "gitdir: ../.git/modules/module");
        file("module/a.md", "");
        file("clone/.git/HEAD", "");
        file("clone/b.md", "");
        file("target/taipei1/check.html", "");
        file("target/classes/c.txt", "");
        assertThat(list().files()).containsExactly("target/classes/c.txt");
        assertThat(list().skipped())
                .extracting(FileTree.Skipped::path)
                .containsExactly("clone/", "module/", "target/taipei1/");
    }

    @Test
    void followsNoLinkAndReadsNothingOutside(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "secret");
        file("a.md", "a");
        Files.createSymbolicLink(root.resolve("out.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("nowhere"), root.resolve("gone"));
        DirectoryTree tree = new DirectoryTree(root);
        assertThat(tree.list().files()).containsExactly("a.md");
        assertThat(tree.list().skipped()).hasSize(3);
        assertThat(tree.exists("out.txt")).isFalse();
        assertThat(tree.exists("../" + outside.getFileName() + "/secret.txt")).isFalse();
        assertThat(tree.exists(outside.resolve("secret.txt").toString())).isFalse();
        assertThatThrownBy(() -> tree.read("out.txt")).isInstanceOf(IOException.class);
        assertThat(tree.read("loop/a.md")).asString().isEqualTo("a");
    }

    @Test
    void namesInChineseAndWithSigns() throws IOException {
        file("文件/結案 報告+1%.md", "好");
        DirectoryTree tree = new DirectoryTree(root);
        assertThat(tree.list().files()).containsExactly("文件/結案 報告+1%.md");
        assertThat(tree.read("文件/結案 報告+1%.md")).asString().isEqualTo("好");
        assertThat(tree.exists("文件")).isFalse();
    }
}
