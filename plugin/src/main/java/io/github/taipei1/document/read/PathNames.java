package io.github.taipei1.document.read;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * File names as UTF-8, whatever the locale. Under {@code LANG=C}, as in many containers, Java shows a Chinese name as question
 * marks; its URI still has the bytes.
 */
final class PathNames {
    private static final boolean UNIX = FileSystems.getDefault().getSeparator().equals("/");

    private PathNames() {}

    /** The last name of a path. */
    static String name(Path path) {
        String name = path.getFileName().toString();
        if (!UNIX || isAscii(name)) {
            return name;
        }
        String uri = path.toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        String last = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A path below a root, by its name in UTF-8 with forward slashes. */
    static Path resolve(Path root, String relative) {
        if (!UNIX || isAscii(relative)) {
            return root.resolve(relative);
        }
        StringBuilder uri = new StringBuilder(root.toUri().getRawPath());
        if (uri.charAt(uri.length() - 1) != '/') {
            uri.append('/');
        }
        for (byte b : relative.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '/' || b == '.' || b == '-' || b == '_' || b > 0 && Character.isLetterOrDigit(b);
            if (plain) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return Path.of(URI.create("file://" + uri));
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == 0 || c > 0x7E || c == '?') {
                return false;
            }
        }
        return true;
    }
}
