package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Source;
import io.github.taipei1.rule.words.Keywords;
import java.util.List;
import java.util.Optional;

/** Where a page or a program offers a generative model to users. */
final class Offers {
    static final Keywords ANY = Keywords.of(AiWording.WORDS.alternatives("offer-keyword"));
    private static final int AHEAD = 3;
    /** Lines in which the handler of a route says what it returns. */
    private static final int HANDLER = 6;

    private Offers() {}

    /** The first line that offers one. */
    static Optional<Integer> first(Source source, ArtifactKind kind) {
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            if (ANY.in(text) && !isComment(text) && offers(source, line)) {
                return isAnsweredByPeople(source) || in("search-page", AiWording.fold(source.text()))
                        ? Optional.empty()
                        : Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static boolean isBot(Source source) {
        return in("bot", AiWording.fold(source.text())) && callsModel(source);
    }

    private static boolean callsModel(Source source) {
        return in("model-call", AiWording.fold(source.text()));
    }

    static boolean isAnsweredByPeople(Source source) {
        return in("human-answers", AiWording.fold(source.text()));
    }

    private static boolean offers(Source source, int line) {
        String words = code(source.line(line));
        if (in("offer-ui", words) || in("offer-server", words) || in("offer-page", words)) {
            return true;
        }
        if (in("offer-form", words) || in("offer-route", words)) {
            return callsModel(source);
        }
        if (in("offer-any-route", words) && in("returned", following(source, line, HANDLER))) {
            return true;
        }
        if (words.contains("gr.interface")) {
            return in("generator", following(source, line, AHEAD));
        }
        return in("bot-reply", words) && isBot(source) || isInPersonsName(words) && callsModel(source);
    }

    /** Whether a line offers a route that programs call, rather than something that users look at. */
    static boolean isServer(Source source, int line) {
        String words = code(source.line(line));
        boolean shown = in("offer-ui", words) || in("offer-page", words) || in("offer-form", words);
        return !shown
                && !in("offer-ui", code(source.text()))
                && (in("offer-server", words) || in("offer-route", words) || in("offer-any-route", words));
    }

    /** {@code reply(…, 'This is Anna from …' + answer)}: what the model answers goes out as a person's words. */
    private static boolean isInPersonsName(String words) {
        return in("bot-reply", words) && in("persona-said", words) || in("persona-title", words);
    }

    private static String following(Source source, int line, int ahead) {
        StringBuilder text = new StringBuilder();
        for (int i = line; i <= Math.min(source.lines(), line + ahead); i++) {
            text.append(code(source.line(i))).append(' ');
        }
        return text.toString();
    }

    /** Quotation marks of code are one kind, so that patterns need not tell them apart. */
    private static String code(String line) {
        return AiWording.fold(line.replace('"', '\'').replace('`', '\''));
    }

    static boolean isComment(String line) {
        String start = line.strip();
        return List.of("//", "#", "*", "/*", "<!--", "--", "%").stream().anyMatch(start::startsWith);
    }
}
