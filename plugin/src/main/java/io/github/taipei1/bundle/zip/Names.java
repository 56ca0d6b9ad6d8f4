package io.github.taipei1.bundle.zip;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of entries. UTF-8 where the entry says so; otherwise UTF-8 if the bytes are (macOS doesn't say), else CP950, the code page of
 * Explorer in Taiwan. A name that leads outside or can't be seen for what it is refuses the archive.
 */
final class Names {
    private static final String CP950 = "x-windows-950";
    private static final int LONGEST = 1024;

    private Names() {}

    static String decode(byte[] bytes, boolean saysUtf8) throws Refused {
        boolean ascii = isAscii(bytes);
        String name = ascii ? new String(bytes, StandardCharsets.US_ASCII) : strict(StandardCharsets.UTF_8, bytes);
        if (!ascii && name.isEmpty() && !saysUtf8 && Charset.isSupported(CP950)) {
            name = strict(Charset.forName(CP950), bytes);
        }
        if (!isSafe(name)) {
            String shown = new String(bytes, StandardCharsets.UTF_8);
            throw new Refused(new Refusal.UnsafeName(Shown.name(shown)));
        }
        return name;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text; empty if the bytes are none in this code. */
    private static String strict(Charset charset, byte[] bytes) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static boolean isSafe(String name) {
        if (name.isEmpty() || name.length() > LONGEST || name.startsWith("/")) {
            return false;
        }
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            boolean plain = c >= ' ' && c <= '~' || Shown.isPlain(c);
            if (c == '\\' || c == ':' || !plain) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Two names that some system takes for one are a reason to refuse, and so is a file that is also a folder. */
    static void requireDistinct(List<ZipItem> items) throws Refused {
        Map<String, String> seen = new HashMap<>();
        for (ZipItem item : items) {
            String name = item.isFolder() ? item.name().substring(0, item.name().length() - 1) : item.name();
            String other = seen.put(fold(name), item.name());
            if (other != null) {
                throw duplicate(item.name(), other);
            }
        }
        Set<String> folders = new HashSet<>();
        for (ZipItem item : items) {
            String name = item.name();
            // Most files stand in the folder of the one before.
            if (!folders.add(name.substring(0, name.lastIndexOf('/', name.length() - 2) + 1))) {
                continue;
            }
            for (int slash = name.indexOf('/'); slash >= 0 && slash < name.length() - 1; ) {
                String folder = seen.get(fold(name.substring(0, slash)));
                if (folder != null && !folder.endsWith("/")) {
                    throw duplicate(name, folder);
                }
                slash = name.indexOf('/', slash + 1);
            }
        }
    }

    private static Refused duplicate(String name, String other) {
        return new Refused(new Refusal.Duplicate(Shown.name(name), Shown.name(other)));
    }

    /** Upper first: some letters have two lower-case forms. */
    private static String fold(String name) {
        boolean ascii = true;
        for (int i = 0; i < name.length() && ascii; i++) {
            ascii = name.charAt(i) < 0x80;
        }
        if (ascii) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
