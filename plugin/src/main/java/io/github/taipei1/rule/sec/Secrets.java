package io.github.taipei1.rule.sec;

import com.google.re2j.Matcher;
import io.github.taipei1.document.Source;
import io.github.taipei1.rule.words.Keywords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds credentials in a text: one pass for plain words, then a look at the few hundred characters around each. Linear in the
 * text, whatever the length of its lines.
 */
final class Secrets {
    private static final int BEFORE = 160;
    private static final int AFTER = 420;
    /** Words that stand nearer to each other open no credentials; one wider look then does for many of them. */
    private static final int DENSE = 8;

    private final Map<String, List<SecretShape>> byWord = new LinkedHashMap<>();
    private final Keywords words;

    Secrets(List<SecretShape> shapes) {
        for (SecretShape shape : shapes) {
            for (String word : shape.words()) {
                byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(shape);
            }
        }
        this.words = Keywords.of(byWord.keySet());
    }

    /**
     * A credential in a text.
     *
     * @param from its first UTF-16 unit in the source
     * @param to behind its last one
     */
    record Secret(SecretShape shape, int from, int to) {}

    /** Words of which one stands in or beside each credential. */
    Keywords words() {
        return words;
    }

    /** All credentials, in the order of the text; where shapes overlap, the more telling one. */
    List<Secret> in(Source source) {
        Search search = new Search(source.text());
        words.scan(source.text(), (offset, word) -> {
            search.at(offset, word.toLowerCase(Locale.ROOT));
            return true;
        });
        search.found.sort(Comparator.comparingInt(Secret::from));
        return search.found;
    }

    /** One search; where each shape has looked already it does not look again. */
    private final class Search {
        private final String text;
        private final List<Secret> found = new ArrayList<>();
        private final Map<SecretShape, Integer> done = new IdentityHashMap<>();
        /** Where each shape was looked for last, and not found. */
        private final Map<SecretShape, Integer> failed = new IdentityHashMap<>();

        Search(String text) {
            this.text = text;
        }

        void at(int offset, String word) {
            for (SecretShape shape : byWord.get(word)) {
                if (done.getOrDefault(shape, 0) <= offset) {
                    look(shape, offset);
                }
            }
        }

        private void look(SecretShape shape, int offset) {
            int from = Math.max(done.getOrDefault(shape, 0), Math.max(0, offset - BEFORE));
            boolean dense = offset - failed.getOrDefault(shape, -DENSE) < DENSE;
            int to = Math.min(text.length(), offset + (dense ? 2 * AFTER : AFTER));
            if (!shape.overLines()) {
                from = lineStart(from, offset);
                to = lineEnd(offset, to);
            }
            if (to <= from) {
                return;
            }
            String near = text.substring(from, to);
            failed.put(shape, offset);
            if (dense) {
                done.put(shape, offset + AFTER);
            }
            if (!shape.search().mayFind(near)) {
                return;
            }
            Matcher matcher = shape.search().matcher(near);
            while (matcher.find()) {
                int group = firstGroup(matcher);
                String secret = matcher.group(group);
                String label =
                        near.substring(matcher.start(), matcher.start(group)).toLowerCase(Locale.ROOT);
                if (!StandIns.namesHash(label) && Plausible.passes(shape.test(), secret)) {
                    add(new Secret(shape, from + matcher.start(group), from + matcher.end(group)));
                }
                done.merge(shape, from + matcher.end(group), Math::max);
                failed.remove(shape);
            }
        }

        /** Where the line of an offset begins, or a place behind that: lines may be as long as the text. */
        private int lineStart(int least, int offset) {
            int at = offset;
            while (at > least && text.charAt(at - 1) != '\n') {
                at--;
            }
            return at > least ? at : least;
        }

        private int lineEnd(int offset, int most) {
            int at = offset;
            while (at < most && text.charAt(at) != '\n') {
                at++;
            }
            return at;
        }

        private void add(Secret secret) {
            boolean known = found.stream()
                    .skip(Math.max(0, found.size() - 16))
                    .anyMatch(other -> other.from() < secret.to() && secret.from() < other.to());
            if (!known) {
                found.add(secret);
            }
        }

        private int firstGroup(Matcher matcher) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    return i;
                }
            }
            return 0;
        }
    }
}
