package io.github.taipei1.maven;

import io.github.taipei1.call.Calls;
import io.github.taipei1.rule.words.RequiredTable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A step of the plugin's own build: works out what each start would take long for, {@code Preparation <folder of the compiled
 * classes>}.
 */
final class Preparation {
    private Preparation() {}

    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        RequiredTable.prepare(classes);
        Calls.prepare(classes);
    }
}
