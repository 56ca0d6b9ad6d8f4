package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.document.Block;
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

    /**
     * The sentence that says what the service makes, if readers are not told anywhere that a model makes it.
     *
     * @param page whether the text is a page that users open themselves, so that a form on it is an offer
     */
    static Optional<Utterance> untold(Document document, boolean page) {
        List<Utterance> utterances = Utterances.of(document);
        boolean open = utterances.stream().anyMatch(ServiceTexts::isOpen)
                || showsCall(document)
                || page && in("service-form", AiWording.fold(document.source().text()));
        boolean told = utterances.stream().anyMatch(one -> tells(one, page));
        boolean people = utterances.stream().anyMatch(ServiceTexts::isAnsweredByPeople);
        if (people || page && in("search-page", AiWording.fold(document.source().text()))) {
            return Optional.empty();
        }
        return utterances.stream()
                .filter(one -> open && !told && makes(one))
                .findFirst()
                .or(() -> greeting(document, utterances));
    }

    /** The greeting that users of a service with a model behind it get, if it is in nobody's name that they are told of. */
    private static Optional<Utterance> greeting(Document document, List<Utterance> utterances) {
        boolean told =
                utterances.stream().anyMatch(one -> in("notice", one.words()) || in("service-told", one.words()));
        return told
                ? Optional.empty()
                : utterances.stream()
                        .filter(one -> in("service-greets", one.words()))
                        .findFirst()
                        .filter(one -> ChatPages.namesModel(document.source()));
    }

    /** Whether a page has a form, and says what it makes for those who fill it in. */
    static boolean isOffer(Document page) {
        return in("service-form", AiWording.fold(page.source().text()))
                && Utterances.of(page).stream().anyMatch(ServiceTexts::makes);
    }

    private static boolean isOpen(Utterance utterance) {
        return in("service-open", utterance.words()) && !in("service-undone", utterance.words());
    }

    private static boolean isAnsweredByPeople(Utterance utterance) {
        return in("human-answers", utterance.words()) || in("service-people", utterance.words());
    }

    /** Whether a listing shows how the service is called over the network. */
    private static boolean showsCall(Document document) {
        return document.blocks().stream()
                .filter(Block.Code.class::isInstance)
                .anyMatch(
                        code -> in("service-call", AiWording.fold(code.passage().text())));
    }

    private static boolean makes(Utterance utterance) {
        String words = utterance.words();
        boolean says = in("service-makes", words) || in("service-product", words) && in("service-gives", words);
        return says && !in("service-planned", words) && !in("service-other", words);
    }

    /** Any word for such a model tells what answers; on a page for users a remark on how the model was made does not. */
    private static boolean tells(Utterance utterance, boolean page) {
        String words = utterance.words();
        boolean named = in("generic", words) && !(page && in("model-made", words));
        return named || in("notice", words) || in("service-told", words);
    }
}
