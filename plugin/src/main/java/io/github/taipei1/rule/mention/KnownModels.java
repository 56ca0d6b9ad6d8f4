package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.List;

/** Models that everybody knows, as what a text tells of: none of them is the team's. */
final class KnownModels {
    /** What stands behind the name of a model, and not behind a part of another name. */
    private static final List<String> VERBS = List.of(
            "is", "was", "were", "are", "has", "have", "trained", "by", "from", "model", "models", "and", "comes", "a",
            "the", "是", "為", "由", "在", "於", "以", "則", "也", "模", "系", "和", "與", "及", "使");

    /** Sentences of the same block before one that may still tell what it is about. */
    private static final int LOOK_BACK = 200;

    private KnownModels() {}

    /** {@code **EuroLLM** — … trained on …}: a model that everybody knows is what the sentence, its block or its part is about. */
    static boolean areSubject(Spoken spoken, int at) {
        Statement statement = spoken.statements().get(at);
        String heading = Cues.plain(spoken.heading());
        boolean headed = Cues.in(heading, 0, heading.length()).stream().anyMatch(hit -> hit.cue() == Cue.KNOWN_MODEL)
                && spoken.section() != Section.TRAINING;
        boolean row = spoken.block() instanceof Block.TableRow;
        boolean opens = spoken.statements().subList(Math.max(0, at - LOOK_BACK), at + 1).stream()
                .anyMatch(one -> one.hits(Cue.KNOWN_MODEL).stream()
                        .anyMatch(hit -> isWholeName(one, hit)
                                && (row
                                        || one.before(hit.from())
                                                .chars()
                                                .noneMatch(c -> Character.isLetter(c) && c < 0x2E80)
                                        || isRightBefore(statement, one, hit))));
        return headed || opens;
    }

    private static boolean isRightBefore(Statement statement, Statement one, Hit hit) {
        return one == statement
                && !statement.names().isEmpty()
                && Plain.at(statement.plain(), Plain.skipSpace(statement.plain(), hit.to())) == '('
                && hit.to() < statement.names().get(0).from();
    }

    /** {@code Llama-3-8B-Instruct}, and not {@code Llama-3-Formosa-70B}, which is made out of it. */
    private static boolean isWholeName(Statement statement, Hit hit) {
        String plain = statement.plain();
        int i = hit.to();
        while (i < plain.length() && (Plain.isWordChar(plain.charAt(i)) || "-.".indexOf(plain.charAt(i)) >= 0)) {
            i++;
        }
        boolean goesOn = i < statement.to()
                && Character.isLetter(Plain.at(plain, Plain.skipSpace(plain, i)))
                && !VERBS.contains(wordAt(plain, Plain.skipSpace(plain, i)));
        return !goesOn
                && List.of(plain.substring(hit.to(), i).split("[-.]")).stream()
                        .allMatch(part -> part.length() <= 1
                                || Plain.isDigit(part.charAt(0))
                                || List.of(
                                                "instruct",
                                                "chat",
                                                "base",
                                                "it",
                                                "large",
                                                "small",
                                                "mini",
                                                "pro",
                                                "flash",
                                                "omni")
                                        .contains(part));
    }

    private static String wordAt(String plain, int from) {
        int end = from;
        while (end < plain.length() && Plain.isWordChar(plain.charAt(end))) {
            end++;
        }
        return plain.substring(from, end == from ? Math.min(plain.length(), from + 1) : end);
    }
}
