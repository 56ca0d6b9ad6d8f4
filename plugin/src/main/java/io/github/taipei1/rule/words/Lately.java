package io.github.taipei1.rule.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was found in the texts looked at last: several rules ask the same sentence for the same words, and a text that says the same
 * thing again and again is read once. Of one thread.
 */
final class Lately {
    private static final int TEXTS = 64;
    /** What is longer is no sentence, and is not kept. */
    private static final int LONGEST = 2_000;

    private final Map<String, Map<String, Object>> byText = new LinkedHashMap<>(TEXTS * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Object>> eldest) {
            return size() > TEXTS;
        }
    };

    /**
     * The answer to a question about a text.
     *
     * @param question its name, always one of the same type of answer
     */
    @SuppressWarnings("unchecked")
    <T> T answer(String question, String text, Supplier<T> search) {
        if (text.length() > LONGEST) {
            return search.get();
        }
        Map<String, Object> answers = byText.computeIfAbsent(text, any -> new HashMap<>());
        Object known = answers.get(question);
        if (known == null) {
            known = search.get();
            answers.put(question, known);
        }
        return (T) known;
    }
}
