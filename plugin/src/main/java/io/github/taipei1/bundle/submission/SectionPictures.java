package io.github.taipei1.bundle.submission;

import io.github.taipei1.document.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that a section of the report shows: without them nobody could make its pages again. */
final class SectionPictures {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\n]*\\]\\(\\s*<?([^)>\\s]++)");

    /** The kinds that a report can show; a link to anything else must not take a file along. */
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif");

    private SectionPictures() {}

    /** Paths of the pictures, as the section names them from its folder; whether they are there is not looked at. */
    static List<String> of(Source section) {
        String path = section.path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> pictures = new ArrayList<>();
        Matcher found = PICTURE.matcher(section.text());
        while (found.find()) {
            boolean address = found.group(1).contains(":") || found.group(1).indexOf('\0') >= 0;
            String file = address
                    ? ""
                    : Path.of(folder + found.group(1)).normalize().toString().replace('\\', '/');
            if (isPicture(file) && !file.startsWith("..") && !file.startsWith("/")) {
                pictures.add(file);
            }
        }
        return pictures;
    }

    private static boolean isPicture(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
