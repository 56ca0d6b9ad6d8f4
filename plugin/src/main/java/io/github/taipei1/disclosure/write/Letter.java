package io.github.taipei1.disclosure.write;

import io.github.taipei1.call.Clause;
import io.github.taipei1.disclosure.Note;
import io.github.taipei1.disclosure.Review;
import io.github.taipei1.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The request for review in words: one text for the letter and the mail.
 *
 * @param subject with the approval code, ASCII where ids are
 * @param facts label → what it says
 */
record Letter(String subject, List<Block> blocks, Map<String, String> facts, List<String> accepted) {
    private static final String TEMPLATE = "taipei1/disclosure/letter.en.txt";
    private static final int LISTED = 50;

    /** A part of the letter. */
    record Block(Kind kind, String words) {}

    /** What a block is. */
    enum Kind {
        WORDS,
        FACTS,
        ACCEPTED
    }

    static Letter of(Review review) {
        Map<String, String> values = values(review);
        List<Block> blocks = new ArrayList<>();
        String subject = "";
        for (String block : template().split("\n\\s*\n")) {
            String text = block.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining(" "))
                    .strip();
            if (text.isEmpty()) {
                continue;
            }
            if (subject.isEmpty()) {
                subject = filled(text, values);
            } else {
                block(text, values, blocks);
            }
        }
        return new Letter(subject, blocks, facts(review), accepted(review));
    }

    private static void block(String text, Map<String, String> values, List<Block> blocks) {
        if (text.equals("{{facts}}")) {
            blocks.add(new Block(Kind.FACTS, ""));
        } else if (text.equals("{{accepted}}")) {
            blocks.add(new Block(Kind.ACCEPTED, ""));
        } else if (!text.startsWith("?")) {
            blocks.add(new Block(Kind.WORDS, filled(text, values)));
        } else {
            int space = text.indexOf(' ');
            if (!values.getOrDefault(text.substring(1, space), "").isEmpty()) {
                blocks.add(new Block(Kind.WORDS, filled(text.substring(space + 1), values)));
            }
        }
    }

    /** Fills names in once; what is filled in is never looked at for names. */
    private static String filled(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
            int close = text.indexOf("}}", open);
            String name = text.substring(open + 2, close);
            if (!values.containsKey(name)) {
                throw new IllegalStateException(TEMPLATE + " names " + name);
            }
            filled.append(text, at, open).append(values.get(name));
            at = close + 2;
        }
        return filled.append(text.substring(at)).toString();
    }

    private static Map<String, String> values(Review review) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", review.code());
        values.put("id", review.id());
        values.put("kind", Wording.kind(review));
        values.put("machine", review.project().call().machine().name());
        values.put("owner", review.project().call().machine().owner());
        values.put("call", Wording.call(review));
        values.put("clause", clause(review));
        values.put("compared", Wording.compared(review).map(text -> text.en()).orElse(""));
        int open = review.notes().size();
        values.put("open", open == 0 ? "" : open + (open == 1 ? " open note" : " open notes"));
        values.put("accepted", review.accepted().isEmpty() ? "" : "yes");
        values.put(
                "lead",
                review.project()
                        .config()
                        .lead()
                        .map(unit -> unit.name().in(Language.EN))
                        .orElse("The team"));
        return values;
    }

    private static String clause(Review review) {
        return review.project().call().clausesOf(List.of("review")).stream()
                .map(Clause::summaryText)
                .map(text -> text.en())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> facts(Review review) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Project", Wording.title(review, Language.EN));
        facts.put("Units", Wording.units(review, Language.EN));
        facts.put(
                "Call",
                Wording.call(review) + ", " + review.project().config().cluster() + ", batch "
                        + review.project().config().batch());
        facts.put("Text", Wording.kind(review) + " " + review.id());
        facts.put("To be published", Wording.day(review));
        facts.put("Approval code", review.code());
        facts.put("Drafts", Wording.fileName(review, Language.ZH_TW) + ", " + Wording.fileName(review, Language.EN));
        return facts;
    }

    private static List<String> accepted(Review review) {
        List<String> accepted = new ArrayList<>();
        for (Note note : review.accepted().stream().limit(LISTED).toList()) {
            accepted.add(note.row() + ": " + note.reported().finding().message().en() + " Reason: "
                    + note.reported().suppressed().orElseThrow().reason());
        }
        int more = review.accepted().size() - accepted.size();
        if (more > 0) {
            accepted.add("and " + more + " more, listed in the review document");
        }
        return accepted;
    }

    private static String template() {
        try (InputStream in = Letter.class.getClassLoader().getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("missing in the templates: " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter as plain text, as the body of a mail. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            switch (block.kind()) {
                case WORDS -> text.append(block.words()).append('\n');
                case FACTS ->
                    facts.forEach((label, words) ->
                            text.append(label).append(": ").append(words).append('\n'));
                case ACCEPTED ->
                    accepted.forEach(one -> text.append("- ").append(one).append('\n'));
            }
            text.append('\n');
        }
        return Shown.of(text.toString().strip() + "\n");
    }
}
