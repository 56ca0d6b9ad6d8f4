package io.github.taipei1.rule.use;

import static io.github.taipei1.rule.use.UseWording.in;

import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.words.Clauses;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Earning with the machine: it is passed on for money, or serves those who pay. Slots: the machine (M), its parts (R), other
 * machines (X), a deal (D), money (C), who pays (K), what is served (S), the project's own training (T).
 */
final class EarningGrammar implements Reading.Grammar {
    static final List<Tag> TAGS = List.of(
            new Tag("elsewhere", 'X'),
            new Tag("elsewhere-price", 'X'),
            new Tag("machine", 'M'),
            new Tag("resource", 'R'),
            new Tag("customer-firm", 'B'),
            new Tag("payer", 'K'),
            new Tag("customer", 'B'),
            new Tag("deal", 'D'),
            new Tag("price", 'C'),
            new Tag("train", 'T'),
            new Tag("serve", 'S'));

    /** One of these any sentence or file holds that speaks of money. */
    static final Keywords MONEY = UseWording.keywords("money-word");

    private static final List<String> PAY = List.of("pay-plain", "payer");
    private static final List<String> OF_MONEY = List.of("deal", "price", "payer", "customer", "customer-firm");

    /** Whether such a file tells of the machine even where it does not name it. */
    private final boolean tellsOfUse;

    private EarningGrammar(boolean tellsOfUse) {
        this.tellsOfUse = tellsOfUse;
    }

    static EarningGrammar of(Artifact artifact) {
        return new EarningGrammar(artifact.isOneOf(UseWording.TOLD));
    }

    @Override
    public Optional<Span> told(Discourse discourse, int index) {
        Utterance here = discourse.at(index);
        Optional<Span> mined = mined(here.words());
        if (mined.isPresent() && in("mining-done", here.words()) && !isOfOthers(discourse, index)) {
            return mined;
        }
        if (!mayEarn(discourse, index) || discourse.under(index, UseWording::isOnRules)) {
            return Optional.empty();
        }
        Tagged tagged = Tagged.of(here.words()).with(UseWording.WORDS, TAGS);
        String text = tagged.text();
        for (Span part : parts(text)) {
            String words = text.substring(part.from(), part.to());
            if (isMachine(discourse, index, words)
                    && !isOtherMoney(here.words(), tagged.origin(part), words)
                    && earns(discourse, index, words)) {
                return Optional.of(tagged.origin(anchor(text, part)));
            }
        }
        return Optional.empty();
    }

    /** Most sentences speak of no money, and most documents of no machine; to tag them is many times dearer than this. */
    private boolean mayEarn(Discourse discourse, int index) {
        return (tellsOfUse || discourse.anywhere("machine") || discourse.under(index, EarningGrammar::isOnCompute))
                && (isOfMoney(discourse.at(index).words()) || discourse.beside(index, EarningGrammar::isOfMoney));
    }

    private static boolean isOfMoney(String words) {
        return MONEY.in(words) && OF_MONEY.stream().anyMatch(row -> in(row, words));
    }

    /** The stretch that tells of mining of coins. */
    static Optional<Span> mined(String words) {
        List<Span> mining = UseWording.all("mining", words);
        if (mining.isEmpty() || in("earn-guard", words) || in("mining-topic", words)) {
            return Optional.empty();
        }
        return mining.stream()
                .filter(span -> in("coin", words) || !in("mining-data", words))
                .filter(span -> words.length() > span.to() - span.from() + 5)
                .filter(span -> Mood.isTold(words, span))
                .findFirst();
    }

    /**
     * The parts, and the whole where no other machine is named: a row of a table is one thing said. Where one is, a clause may still
     * say who pays for this machine.
     */
    private static List<Span> parts(String text) {
        List<Span> parts = new ArrayList<>(Parts.of(text));
        if (text.indexOf('X') >= 0) {
            Parts.clauses(text).stream()
                    .filter(clause -> isPaidHere(text.substring(clause.from(), clause.to())))
                    .forEach(parts::add);
        } else if (parts.size() > 1) {
            parts.add(new Span(0, text.length()));
        }
        return parts;
    }

    private static boolean isPaidHere(String clause) {
        return clause.indexOf('M') >= 0 && has(clause, "KS") && !has(clause, "XT");
    }

    private boolean isMachine(Discourse discourse, int index, String words) {
        boolean named =
                words.indexOf('M') >= 0 || isNamedAround(discourse, index, words) && !isOfOthers(discourse, index);
        return named && !Mood.denies("machine-denied", words) && !isOnlyTraining(words);
    }

    /** Whether a part of a machine, or what is served, can only be the team's: it was named before, or the file tells of its use. */
    private boolean isNamedAround(Discourse discourse, int index, String words) {
        return words.indexOf('R') >= 0
                        && (tellsOfUse && has(words, "KD") || discourse.before(index, EarningGrammar::namesMachine))
                || has(words, "CK") && has(words, "S") && discourse.justBefore(index, EarningGrammar::servesAt)
                || has(words, "SR") && discourse.under(index, EarningGrammar::isOnCompute);
    }

    private static boolean isOfOthers(Discourse discourse, int index) {
        return in("other-doer", discourse.at(index).words()) || discourse.under(index, EarningGrammar::isOfMarket);
    }

    private static boolean isOfMarket(String heading) {
        return in("market-heading", heading);
    }

    private static boolean servesAt(Utterance before) {
        return in("machine", before.words())
                && !in("train", before.words())
                && !in("elsewhere", before.words())
                && !Mood.denies("denial", before.words());
    }

    private static boolean isOnCompute(String heading) {
        return in("compute-heading", heading) && !in("later-heading", heading);
    }

    private static boolean namesMachine(String words) {
        return in("machine", words);
    }

    /** Whether each clause that names the machine tells of training, and of nothing that is served or paid for. */
    private static boolean isOnlyTraining(String words) {
        boolean named = false;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == 'M' || words.charAt(i) == 'R') {
                Span span = Clauses.around(words, new Span(i, i + 1));
                String clause = words.substring(span.from(), span.to());
                named = true;
                if (clause.indexOf('T') < 0 || has(clause, "KCD")) {
                    return false;
                }
            }
        }
        return named;
    }

    /** Whether it speaks of money that is spent, saved or earned otherwise, or of none. */
    private static boolean isOtherMoney(String folded, Span part, String words) {
        String said = folded.substring(part.from(), part.to());
        return in("not-earn", said) || in("free", said) && !has(words, "K");
    }

    private static boolean earns(Discourse discourse, int index, String words) {
        boolean other = words.indexOf('X') >= 0;
        boolean payers = has(words, "CK")
                || has(words, "B") && in("served-plainly", discourse.at(index).words());
        boolean paid = !other
                && (payers && (has(words, "SD") || !has(words, "T") || has(words, "K"))
                        || in("price-of-machine", words));
        boolean dealt = has(words, "D") && !other;
        if (paid || dealt) {
            return Mood.isTold(words, Tagged.first(words, "MR"))
                    && (paid && isSaid(words, "CKB") || dealt && isSaid(words, "D"));
        }
        return !other
                && has(words, "S")
                && !has(words, "T")
                && Mood.isTold(words, Tagged.first(words, "S"))
                && (in("served-live", discourse.at(index).words()) || has(words, "M"))
                && discourse.beside(index, EarningGrammar::isPlainlyPaid);
    }

    /** Whether money is spoken of as a fact, and not only planned on some machine or other. */
    private static boolean isSaid(String words, String symbols) {
        Span money = Tagged.first(words, symbols);
        return Mood.isTold(words, money) && !(Mood.isPlanned(words, money) && words.indexOf('M') < 0);
    }

    private static boolean isPlainlyPaid(String words) {
        return PAY.stream()
                        .flatMap(row -> UseWording.all(row, words).stream())
                        .anyMatch(span -> Mood.isTold(words, span) && !Mood.isPlanned(words, span))
                && !in("elsewhere", words)
                && !in("not-earn", words)
                && !in("free", words);
    }

    private static boolean has(String words, String symbols) {
        return words.chars().anyMatch(c -> symbols.indexOf(c) >= 0);
    }

    private static Span anchor(String text, Span part) {
        Span machine = Tagged.first(text.substring(part.from(), part.to()), "MR");
        return new Span(part.from() + machine.from(), part.from() + Math.max(machine.to(), machine.from() + 1));
    }
}
