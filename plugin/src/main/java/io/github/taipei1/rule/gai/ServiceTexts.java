package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.document.Document;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import java.util.List;
import java.util.Optional;

/**
 * Where a text for readers offers a service that writes, answers or draws: it says what the service makes, and that it is open
 * to users or how they reach it.
 */
final class ServiceTexts {
    static final Keywords ANY = Keywords.of(AiWording.WORDS.alternatives("service-keyword"));

    private ServiceTexts() {}

    /** The sentence that says what the service makes, if readers are not told anywhere that a model makes it. */
    static Optional<Utterance> untold(Document document) {
        List<Utterance> utterances = Utterances.of(document);
        boolean open = utterances.stream().anyMatch(ServiceTexts::isOpen);
        boolean told = utterances.stream().anyMatch(ServiceTexts::tells);
        boolean people = utterances.stream().anyMatch(utterance -> in("human-answers", utterance.words()));
        return open && !told && !people
                ? utterances.stream().filter(ServiceTexts::makes).findFirst()
                : Optional.empty();
    }

    private static boolean isOpen(Utterance utterance) {
        return in("service-open", utterance.words()) && !isUndone(utterance.words());
    }

    private static boolean makes(Utterance utterance) {
        String words = utterance.words();
        return in("service-makes", words) && !isUndone(words) && !in("service-other", words);
    }

    private static boolean isUndone(String words) {
        return in("service-undone", words);
    }

    /** Any word for such a model tells what answers. */
    private static boolean tells(Utterance utterance) {
        String words = utterance.words();
        return in("generic", words) || in("notice", words);
    }
}
