package io.github.taipei1.rule.dcl;

import static io.github.taipei1.rule.dcl.DeclarationWords.in;

import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sentences of a declaration as its readers do: an answer with its question, a list with what leads it in. */
final class Reading {
    private static final int ITEM = 60;
    private static final int LABEL = 60;

    private Reading() {}

    /** A sentence and its segments. */
    record Sentence(Utterance utterance, List<Segments.Segment> segments) {
        Sentence {
            segments = List.copyOf(segments);
        }
    }

    static List<Sentence> of(List<Utterance> said, ProperNames names) {
        List<Sentence> sentences = new ArrayList<>();
        String lead = "";
        String left = "";
        for (int i = 0; i < said.size(); i++) {
            Utterance utterance = said.get(i);
            String words = left.isEmpty() ? Segments.withMarks(utterance.words()) : left;
            left = "";
            if (isLabel(words)
                    && i + 1 < said.size()
                    && Answers.isBare(said.get(i + 1).words())) {
                words = words.replaceFirst("[.:]$", "") + ": " + said.get(++i).words();
            } else if (utterance.heading()) {
                continue;
            }
            if (asks(words)) {
                Optional<Answers.Alone> answer = i + 1 < said.size()
                        ? Answers.alone(Segments.withMarks(said.get(i + 1).words()))
                        : Optional.empty();
                if (answer.isPresent()) {
                    words = words + " " + answer.get().answer();
                    left = answer.get().rest();
                    i += left.isEmpty() ? 1 : 0;
                } else if (Segments.of(words).stream()
                        .allMatch(segment -> segment.answer().isEmpty())) {
                    continue;
                }
            }
            lead = leadsIn(words) ? words : words.length() > ITEM ? "" : lead;
            boolean item = !lead.isEmpty() && !lead.equals(words);
            sentences.add(new Sentence(utterance, Segments.of(names.general(item ? joined(lead, words) : words))));
        }
        return sentences;
    }

    private static String joined(String lead, String item) {
        return Folded.of(lead.replaceFirst(":$", "") + " " + item).text();
    }

    /** {@code Commercial use.}: a few words that say nothing until an answer follows. */
    private static boolean isLabel(String words) {
        int colon = words.indexOf(':');
        boolean open = colon < 0 || colon == words.length() - 1;
        return words.length() <= LABEL && open && words.indexOf(',') < 0 && !asks(words) && !in("modal", words);
    }

    private static boolean asks(String words) {
        return words.endsWith("?") || words.endsWith("?)");
    }

    /** {@code We will not use it for:} with the items below, or {@code We will not} that goes on in them. */
    private static boolean leadsIn(String words) {
        return words.endsWith(":") && in("lead-in", words) || in("open-lead", words);
    }
}
