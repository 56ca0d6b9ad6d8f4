package io.github.taipei1.testing;

import io.github.taipei1.check.Project;
import io.github.taipei1.check.status.StatusBoard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Boards of the plain example project. */
public final class Boards {
    private Boards() {}

    /** The board on a day, with keys and files as in {@link ExampleProject#check(String, Map, LocalDate)}. */
    public static StatusBoard of(String fragment, Map<String, String> files, LocalDate asOf) {
        Project.Loaded loaded = Project.load("taipei1.yaml", ExampleProject.config(fragment), Path.of("."));
        return StatusBoard.of(
                ExampleProject.check(fragment, files, asOf), loaded.project(), ExampleProject.library(fragment, files));
    }
}
