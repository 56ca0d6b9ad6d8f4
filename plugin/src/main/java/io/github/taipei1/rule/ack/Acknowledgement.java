package io.github.taipei1.rule.ack;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Passage;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.mention.Claims;
import io.github.taipei1.rule.mention.Grammar;
import io.github.taipei1.rule.mention.Section;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The acknowledgement of one work, looked for in all its parts.
 *
 * @param texts everything that its documents say
 * @param proper blocks that acknowledge the machine where thanks are given
 * @param elsewhere blocks that credit the machine in another place
 * @param stated blocks that only say that the work ran on it
 * @param hidden blocks that would acknowledge it if readers saw them
 */
record Acknowledgement(
        List<Spoken> texts, List<Spoken> proper, List<Spoken> elsewhere, List<Spoken> stated, List<Spoken> hidden) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    Acknowledgement {
        texts = List.copyOf(texts);
        proper = List.copyOf(proper);
        elsewhere = List.copyOf(elsewhere);
        stated = List.copyOf(stated);
        hidden = List.copyOf(hidden);
    }

    static Acknowledgement of(Artifact artifact, RuleContext context) {
        List<Spoken> texts = context.documents(artifact).stream()
                .flatMap(document -> Spoken.of(document, context).stream())
                .toList();
        Set<Spoken> claimed =
                Claims.in(texts, true).stream().map(Claims.Claim::spoken).collect(Collectors.toSet());
        List<Spoken> proper = new ArrayList<>();
        List<Spoken> elsewhere = new ArrayList<>();
        List<Spoken> stated = new ArrayList<>();
        List<Spoken> hidden = new ArrayList<>();
        for (Spoken spoken : texts) {
            if (!spoken.namesMachine()) {
                continue;
            }
            if (!spoken.isVisible()) {
                if (isHiddenThanks(spoken)) {
                    hidden.add(spoken);
                }
            } else if (isProper(spoken)) {
                proper.add(spoken);
            } else if (!spoken.isHeading() && credit(spoken).isPresent()) {
                elsewhere.add(spoken);
            } else if (!spoken.isHeading() && (isUsed(spoken) || claimed.contains(spoken))) {
                stated.add(spoken);
            }
        }
        return new Acknowledgement(texts, proper, elsewhere, stated, hidden);
    }

    /** Whether a reader finds the machine credited anywhere. */
    boolean isSeen() {
        return !proper.isEmpty() || !elsewhere.isEmpty();
    }

    private static boolean isProper(Spoken spoken) {
        return spoken.statements().stream().anyMatch(statement -> isProper(spoken, statement));
    }

    private static boolean isProper(Spoken spoken, Statement statement) {
        Section section = section(spoken, statement);
        boolean footnote = isTitleNote(spoken) && Grammar.thanks(statement);
        boolean place = section == Section.THANKS || section == Section.FUNDING || footnote;
        return place && acknowledges(spoken, statement, section);
    }

    /** A footnote to the title or the authors; one in the text is a place like any other. */
    private static boolean isTitleNote(Spoken spoken) {
        return spoken.block() instanceof Block.Footnote && spoken.heading().isEmpty();
    }

    private static Section section(Spoken spoken, Statement statement) {
        Passage passage = statement.passage();
        boolean argument = isArgumentOfThanks(passage, 0) || isArgumentOfThanks(passage, statement.from());
        if (argument) {
            return Section.THANKS;
        }
        return spoken.section() == Section.REFERENCES && isNoReference(spoken) ? Section.ANY : spoken.section();
    }

    /** Under how to cite a work also stands who lent the machine; a reference has its year. */
    private static boolean isNoReference(Spoken spoken) {
        boolean prose = spoken.block() instanceof Block.Paragraph
                || spoken.block() instanceof Block.Item
                        && spoken.statements().stream().anyMatch(Grammar::thanks);
        return prose && !YEAR.matcher(spoken.block().passage().text()).find();
    }

    /** {@code \thanks{…}}, {@code \ackzh{…}}: a command whose name says what its argument is. */
    private static boolean isArgumentOfThanks(Passage passage, int at) {
        String source = passage.source().text();
        int brace = passage.offset(at) - 1;
        if (brace < 0 || brace >= source.length() || source.charAt(brace) != '{') {
            return false;
        }
        int start = brace;
        while (start > 0 && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        String name = source.substring(start, brace);
        return start > 0 && source.charAt(start - 1) == '\\' && (name.startsWith("ack") || name.startsWith("thank"));
    }

    private static boolean isHiddenThanks(Spoken spoken) {
        boolean thanks = spoken.section() == Section.THANKS
                || spoken.statements().stream().anyMatch(Grammar::thanks)
                || Grammar.opensThanks(spoken.block().passage().text());
        return thanks && spoken.statements().stream().anyMatch(said -> Grammar.credits(said, Section.THANKS));
    }

    /** The statement of a block by which it credits the machine. */
    static Statement crediting(Spoken spoken) {
        return credit(spoken)
                .or(() -> spoken.statements().stream()
                        .filter(said -> !said.names().isEmpty())
                        .findFirst())
                .orElseThrow();
    }

    private static Optional<Statement> credit(Spoken spoken) {
        return spoken.statements().stream()
                .filter(said -> acknowledges(spoken, said, section(spoken, said)))
                .findFirst();
    }

    private static boolean acknowledges(Spoken spoken, Statement statement, Section section) {
        return Grammar.acknowledges(spoken.statements(), spoken.statements().indexOf(statement), section);
    }

    private static boolean isUsed(Spoken spoken) {
        return spoken.statements().stream().anyMatch(said -> Grammar.credits(said, section(spoken, said)));
    }

    /**
     * The acknowledgements that stand for themselves: each text of a translation file, else all thanks of the work together (or,
     * where there are none, what credits the machine elsewhere).
     */
    List<List<Spoken>> groups() {
        Set<Spoken> crediting = new LinkedHashSet<>(proper.isEmpty() ? elsewhere : proper);
        Map<String, List<Spoken>> groups = new LinkedHashMap<>();
        crediting.forEach(spoken -> groups.put(group(spoken), new ArrayList<>()));
        for (Spoken spoken : texts) {
            boolean more = !proper.isEmpty()
                    && spoken.isVisible()
                    && spoken.section() == Section.THANKS
                    && !spoken.namesMachine();
            if (crediting.contains(spoken) || more && groups.containsKey(group(spoken))) {
                groups.get(group(spoken)).add(spoken);
            }
        }
        return List.copyOf(groups.values());
    }

    private static String group(Spoken spoken) {
        Document document = spoken.document();
        boolean alone = document.format() == Format.ENTRIES && spoken.block() instanceof Block.Entry;
        return alone ? document.path() + "#" + languageOf(spoken.heading()) : "";
    }

    /** Entries side by side belong together unless their last key is a language. */
    private static String languageOf(String key) {
        int dot = key.lastIndexOf('.');
        String last = key.substring(dot + 1);
        boolean language = last.length() == 2 || last.length() == 5 && last.matches("[a-z]{2}[-_][A-Za-z]{2}");
        return language || dot < 0 ? key : key.substring(0, dot);
    }
}
