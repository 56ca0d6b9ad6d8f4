package io.github.taipei1.rule;

import io.github.taipei1.finding.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small repository that shows a rule at work. A wrong one must give a finding of the rule, a right one none.
 *
 * @param wrong whether the rule must find something
 * @param note what is wrong or right about it
 * @param config keys of {@code taipei1.yaml} that replace those of the plain example project; may be empty
 * @param files path → content; may be empty
 * @param asOf the day it is looked at as an ISO date; empty for a day within the batch
 */
public record Example(boolean wrong, Text note, String config, Map<String, String> files, String asOf) {

    public Example {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    public static Example wrong(String zhTw, String en) {
        return new Example(true, Text.of(zhTw, en), "", Map.of(), "");
    }

    public static Example right(String zhTw, String en) {
        return new Example(false, Text.of(zhTw, en), "", Map.of(), "");
    }

    /** The same with a file. */
    public Example file(String path, String content) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(path, content);
        return new Example(wrong, note, config, more, asOf);
    }

    /** The same with top-level keys of {@code taipei1.yaml}. */
    public Example config(String yaml) {
        return new Example(wrong, note, yaml, files, asOf);
    }

    /** The same looked at on a day. */
    public Example asOf(String day) {
        return new Example(wrong, note, config, files, day);
    }
}
