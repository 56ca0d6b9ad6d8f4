package io.github.taipei1.verify.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The DKIM keys that the office holds, as it fetched them from the DNS when the replies were new: no name is looked up here. A line of
 * a file is {@code selector._domainkey.example.com v=DKIM1; k=rsa; p=…}, as {@code dig} and zone files write it; lines that begin with
 * {@code #} or {@code ;} are comments.
 */
public final class DkimKeys {
    private static final Pattern LINE =
            Pattern.compile("(\\S{1,255}?)\\.?+\\s++(?:\\d++\\s++)?(?:IN\\s++)?(?:TXT\\s++)?(\\S.*+)");
    private static final long LARGEST = 4 << 20;

    private final Map<String, TagList> records;
    private final List<String> unread;

    private DkimKeys(Map<String, TagList> records, List<String> unread) {
        this.records = records;
        this.unread = List.copyOf(unread);
    }

    public static DkimKeys none() {
        return new DkimKeys(Map.of(), List.of());
    }

    /** Reads a file of keys, or all files of a folder. */
    public static DkimKeys read(Path fileOrFolder) throws IOException {
        List<Path> files = List.of(fileOrFolder);
        if (Files.isDirectory(fileOrFolder)) {
            try (Stream<Path> all = Files.list(fileOrFolder)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
        }
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large for a file of keys: " + file.getFileName());
            }
            text.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
        }
        return of(text.toString());
    }

    static DkimKeys of(String text) {
        Map<String, TagList> records = new TreeMap<>();
        List<String> unread = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith(";"))
                .forEach(line -> add(line, records, unread));
        return new DkimKeys(records, unread);
    }

    private static void add(String line, Map<String, TagList> records, List<String> unread) {
        Matcher parts = LINE.matcher(line);
        Optional<TagList> record = parts.matches() ? TagList.read(unquoted(parts.group(2))) : Optional.empty();
        if (record.flatMap(tags -> tags.get("p")).isPresent() && parts.group(1).contains("._domainkey.")) {
            records.put(parts.group(1).toLowerCase(Locale.ROOT), record.get());
        } else {
            unread.add(line.substring(0, Math.min(line.length(), 60)));
        }
    }

    /** A record in the DNS is one or several strings in quotation marks. */
    private static String unquoted(String record) {
        return record.replaceAll("\"\\s++\"", "").replace("\"", "").replace("\\;", ";");
    }

    /** Beginnings of lines that are no key. */
    public List<String> unread() {
        return unread;
    }

    Optional<TagList> of(String selector, String domain) {
        return Optional.ofNullable(records.get((selector + "._domainkey." + domain).toLowerCase(Locale.ROOT)));
    }
}
