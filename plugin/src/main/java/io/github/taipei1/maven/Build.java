package io.github.taipei1.maven;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which build of the plugin runs, with which libraries. */
final class Build {
    private Build() {}

    /** What tells this build, its libraries and the Java it runs on from others; nothing where classes lie open in a folder and may change. */
    static Optional<List<String>> facts() {
        ClassLoader loader = Build.class.getClassLoader();
        if (!(loader instanceof URLClassLoader known)) {
            return Optional.empty();
        }
        List<String> facts = new ArrayList<>();
        facts.add(Switches.version());
        facts.add(System.getProperty("java.runtime.version"));
        facts.add(Locale.getDefault() + " " + Charset.defaultCharset());
        for (URL url : known.getURLs()) {
            Optional<File> jar = jar(url);
            if (jar.isEmpty()) {
                return Optional.empty();
            }
            facts.add(url + " " + jar.get().length() + " " + jar.get().lastModified());
        }
        return Optional.of(facts);
    }

    private static Optional<File> jar(URL url) {
        try {
            File file = new File(url.toURI());
            return file.isFile() ? Optional.of(file) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
