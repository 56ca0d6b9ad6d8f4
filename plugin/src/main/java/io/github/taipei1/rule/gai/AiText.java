package io.github.taipei1.rule.gai;

import io.github.taipei1.document.Document;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a document says of the team's own use of generative AI. */
record AiText(List<Utterance> utterances, List<Remark> remarks) {

    private static final int BEHIND = 3;
    /** Longest line that reads as a heading. */
    private static final int LINE = 60;
    /** So far behind such a line its form is filled in. */
    private static final int NEAR_LINE = 5;

    static AiText of(Document document) {
        List<Utterance> utterances = Utterances.of(document);
        return new AiText(utterances, remarks(utterances));
    }

    /** Only what is said of AI, without the sentences around it; those behind a question about the team's use are read with it. */
    static List<Remark> remarks(Document document) {
        List<Utterance> mentions = Utterances.of(document, AiWording::mayMention);
        boolean asked = mentions.stream().anyMatch(AskedUse::asksUse);
        return remarks(asked ? Utterances.of(document) : mentions);
    }

    private static List<Remark> remarks(List<Utterance> utterances) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            AiSentences.read(utterances.get(i)).or(AskedUse.at(utterances, i)).ifPresent(remarks::add);
        }
        return remarks;
    }

    List<Remark> denials() {
        return remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.DENIAL)
                .toList();
    }

    /**
     * The remarks that tell of a tool: those that name it, or, where none is named beside them, those that speak of
     * generative AI in general.
     *
     * @param record what the record has of the use; its tool is empty if it names none
     */
    List<Remark> about(OnRecord record) {
        String tool = record.tool();
        Set<String> families = AiWording.tools(tool);
        List<Remark> named = new ArrayList<>();
        List<Remark> general = new ArrayList<>();
        for (Utterance utterance : utterances) {
            boolean names = names(utterance, tool, families);
            AiSentences.disclosing(utterance, record, names).ifPresent(remark -> (names ? named : general).add(remark));
        }
        return !named.isEmpty()
                ? named
                : general.stream()
                        .filter(remark -> tool.isEmpty() || toolsAround(remark).isEmpty())
                        .toList();
    }

    private static boolean names(Utterance utterance, String tool, Set<String> families) {
        String words = AiWording.told(utterance);
        return !tool.isEmpty()
                && (words.contains(tool) || AiWording.tools(words).stream().anyMatch(families::contains));
    }

    private Set<String> toolsAround(Remark remark) {
        return AiWording.tools(around(remark));
    }

    /** The folded text that a remark stands in: all under the same disclosure heading, else its own section. */
    String around(Remark remark) {
        String text = stretch(remark).stream().map(Utterance::words).collect(Collectors.joining(" | "));
        return String.join(" | ", remark.utterance().headings()) + " | " + text;
    }

    /** The sentences that a remark stands in: all under the same disclosure heading, else its own section. */
    private List<Utterance> stretch(Remark remark) {
        List<String> headings = remark.utterance().headings();
        int depth = disclosureDepth(headings);
        return utterances.stream()
                .filter(other -> depth < 0
                        ? other.section() == remark.utterance().section()
                        : within(other, headings.subList(0, depth + 1)))
                .toList();
    }

    /**
     * The same as fields: a heading or a question goes with what stands behind it, as its name: {@code review: none yet}. A name
     * with nothing behind it stands alone.
     */
    String fields(Remark remark) {
        List<Utterance> stretch = stretch(remark);
        StringBuilder fields = new StringBuilder();
        for (Utterance one : stretch) {
            boolean names = one.heading() || one.words().endsWith("?");
            fields.append(one.words()).append(names && !one.words().endsWith(":") ? ": " : " | ");
        }
        return fields.toString();
    }

    /** What follows the use in the sentence of a remark, and the sentences right behind it, folded. */
    String behind(Remark remark) {
        String more = neighbours(remark, 1);
        String words = remark.utterance().words();
        int mention = AiWording.WORDS.first("ai", words).map(Span::to).orElse(0);
        String rest = words.substring(mention);
        int step = AiWording.WORDS.first("next-step", rest).map(Span::to).orElse(rest.length());
        return rest.substring(step) + " | " + more;
    }

    /** The folded text of a remark, the sentence before it and those right behind it in its section. */
    String beside(Remark remark) {
        return neighbours(remark, -1);
    }

    /**
     * The sentences of a remark's section up to those right behind it.
     *
     * @param first where they begin, counted from the remark
     */
    private String neighbours(Remark remark, int first) {
        int at = utterances.indexOf(remark.utterance());
        return utterances.subList(Math.max(0, at + first), Math.min(utterances.size(), at + 1 + BEHIND)).stream()
                .filter(other -> other.section() == remark.utterance().section())
                .map(Utterance::words)
                .collect(Collectors.joining(" | "));
    }

    /** Whether a remark stands under a heading that announces a disclosure. */
    boolean isUnderDisclosure(Remark remark) {
        return disclosureDepth(remark.utterance().headings()) >= 0 || isUnderLine(remark);
    }

    /** Whether a short line not far before a remark announces a disclosure, as in a form whose parts have no headings. */
    private boolean isUnderLine(Remark remark) {
        int at = utterances.indexOf(remark.utterance());
        return at > 0
                && utterances.subList(Math.max(0, at - NEAR_LINE), at).stream()
                        .filter(one -> one.section() == remark.utterance().section())
                        .map(Utterance::words)
                        .anyMatch(words -> words.length() <= LINE
                                && AiWording.mayMention(words)
                                && AiWording.in("heading", words));
    }

    private static boolean within(Utterance other, List<String> top) {
        return other.headings().size() >= top.size()
                && other.headings().subList(0, top.size()).equals(top);
    }

    private static int disclosureDepth(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            if (AiWording.mayMention(headings.get(i)) && AiWording.in("heading", headings.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The tools named in a text, as its readers find them. */
    static Set<String> tools(List<Remark> remarks) {
        return remarks.stream()
                .flatMap(remark -> remark.tools().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
