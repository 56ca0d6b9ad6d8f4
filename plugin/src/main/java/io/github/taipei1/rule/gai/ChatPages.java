package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Source;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.OwnFiles;
import java.util.Optional;

/**
 * Pages and texts of interfaces in which somebody seems to talk with users: a greeting by name, a field to write in, a sign that
 * the other side is typing. What they are does not show in them: whether a generative model answers, other files say.
 */
final class ChatPages {
    static final Keywords ANY = Keywords.of(AiWording.WORDS.alternatives("chat-keyword"));

    private static final Keywords MODEL = Keywords.of(AiWording.WORDS.alternatives("behind-keyword"));
    /** What is larger was not written by hand. */
    private static final int LARGEST = 200_000;
    /** So many files say whether a model is there. */
    private static final int MOST_FILES = 400;

    private ChatPages() {}

    /** The line of a text in which somebody talks with users: the greeting, else the sign of typing. */
    static Optional<Integer> line(Source source) {
        if (source.text().length() > LARGEST || !ANY.in(source.text())) {
            return Optional.empty();
        }
        int greets = 0;
        int types = 0;
        boolean field = false;
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            if (!Offers.isComment(text)) {
                String words = AiWording.fold(text.replace('"', '\''));
                greets = greets == 0 && in("chat-persona", words) ? line : greets;
                types = types == 0 && in("chat-typing", words) ? line : types;
                field |= in("chat-input", words);
            }
        }
        boolean talks = greets > 0 && (field || types > 0) || types > 0 && field;
        return talks ? Optional.of(greets > 0 ? greets : types) : Optional.empty();
    }

    /** Whether any file of the project says that a generative model is behind its service. */
    static boolean isModelBehind(RuleContext context) {
        return context.shared(
                Boolean.class,
                "gai-model-behind",
                () -> context.artifacts().stream()
                        .filter(artifact -> artifact.isOneOf(
                                ArtifactKind.SOURCE,
                                ArtifactKind.JOB_SCRIPT,
                                ArtifactKind.OTHER,
                                ArtifactKind.README,
                                ArtifactKind.DATA))
                        .map(Artifact::path)
                        .filter(OwnFiles::isOwn)
                        .limit(MOST_FILES)
                        .anyMatch(path -> context.library()
                                .source(path)
                                .filter(ChatPages::namesModel)
                                .isPresent()));
    }

    static boolean namesModel(Source source) {
        return source.text().length() <= LARGEST
                && MODEL.in(source.text())
                && source.text().lines().anyMatch(line -> MODEL.in(line) && in("behind", AiWording.fold(line)));
    }

    /** Whether the project has a page on which users talk with the service, so that they are to be told there. */
    static boolean hasOne(RuleContext context) {
        return context.shared(
                Boolean.class,
                "gai-chat-page",
                () -> context.artifacts().stream()
                        .filter(artifact -> artifact.isOneOf(ArtifactKind.WEB_PAGE, ArtifactKind.SOURCE))
                        .map(Artifact::path)
                        .filter(OwnFiles::isOwn)
                        .limit(MOST_FILES)
                        .anyMatch(path -> context.library()
                                .source(path)
                                .filter(source -> line(source).isPresent()
                                        || in(
                                                "offer-ui",
                                                AiWording.fold(source.text().replace('"', '\''))))
                                .isPresent()));
    }
}
