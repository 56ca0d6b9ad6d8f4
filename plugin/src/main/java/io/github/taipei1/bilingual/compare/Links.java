package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.glossary.Glossary;
import io.github.taipei1.bilingual.glossary.Term;
import io.github.taipei1.bilingual.glossary.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a Chinese and an English text are each other's, as far as the glossary and the tables of names know them.
 *
 * @param all in the order of the English
 * @param lostEnglish words the glossary knows whose Chinese is not there
 * @param lostChinese the longest words the glossary knows that no link touches and whose English is not there
 */
record Links(List<Link> all, List<Term> lostEnglish, List<Term> lostChinese) {

    /**
     * One word of either text that is the other's.
     *
     * @param sure whether neither may be another word's as well
     */
    record Link(int enFrom, int enTo, int zhFrom, int zhTo, boolean sure) {}

    /** An English word with all the Chinese ones that it may be. */
    private record Candidate(int from, int to, List<Term> places) {
        int longest() {
            return places.get(0).length();
        }
    }

    static Links of(String zh, String en) {
        Glossary glossary = Glossary.standard();
        Words words = Words.of(en);
        List<Term> chinese = glossary.chinese(zh);
        Map<Integer, List<Term>> byRow = new HashMap<>();
        for (Term term : chinese) {
            for (int row : term.rows()) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>(1)).add(term);
            }
        }
        List<Term> lostEnglish = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        boolean[] done = new boolean[words.size()];
        for (NameLinks.Name name : NameLinks.in(zh, en, words)) {
            candidates.add(new Candidate(name.from(), name.to(), name.places()));
            for (int i = 0; i < words.size(); i++) {
                done[i] |= words.from(i) >= name.from() && words.to(i) <= name.to();
            }
        }
        for (int at = 0; at < words.size(); at++) {
            if (done[at]) {
                continue;
            }
            Term lost = null;
            for (Term term : glossary.english(words, at)) {
                List<Term> places = places(term, byRow);
                if (!places.isEmpty()) {
                    candidates.add(new Candidate(term.from(), term.to(), places));
                    lost = null;
                    while (at + 1 < words.size() && words.from(at + 1) < term.to()) {
                        at++;
                    }
                    break;
                }
                lost = lost == null ? term : lost;
            }
            if (lost != null) {
                lostEnglish.add(lost);
            }
        }
        List<Link> links = chosen(candidates, zh, en.length());
        return new Links(links, List.copyOf(lostEnglish), lost(chinese, candidates, links));
    }

    /** The words of an English text that may mean what a Chinese one does. */
    static List<Term> englishOf(String en, Term chinese) {
        Words words = Words.of(en);
        List<Term> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Glossary.standard().english(words, at).stream()
                    .filter(chinese::meets)
                    .forEach(found::add);
        }
        return found;
    }

    /** A Chinese text without what is linked. */
    String restOfChinese(String zh) {
        StringBuilder rest = new StringBuilder(zh);
        for (Link link : all) {
            for (int i = link.zhFrom(); i < link.zhTo(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }

    /** Where the Chinese has what a term may be, without places inside others; longer ones first. */
    private static List<Term> places(Term english, Map<Integer, List<Term>> byRow) {
        List<Term> places = new ArrayList<>(2);
        for (int row : english.rows()) {
            for (Term place : byRow.getOrDefault(row, List.of())) {
                boolean inside = false;
                for (int i = places.size() - 1; i >= 0; i--) {
                    Term other = places.get(i);
                    inside |= other.from() <= place.from() && other.to() >= place.to();
                    if (place.from() <= other.from() && place.to() >= other.to() && place.length() > other.length()) {
                        places.remove(i);
                    }
                }
                if (!inside) {
                    places.add(place);
                }
            }
        }
        if (places.size() > 1) {
            places.sort(Comparator.comparingInt(Term::length).reversed());
        }
        return places;
    }

    private static List<Link> chosen(List<Candidate> candidates, String zh, int enLength) {
        int zhLength = zh.length();
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt((Candidate one) -> one.places().size())
                .thenComparing(Comparator.comparingInt(Candidate::longest).reversed()));
        BitSet taken = new BitSet();
        Map<Candidate, Term> chosen = new IdentityHashMap<>();
        for (Candidate candidate : order) {
            candidate.places().stream()
                    .filter(place -> isFree(place, taken))
                    .min(Comparator.comparingDouble(place -> far(candidate, place, zhLength, enLength)))
                    .ifPresent(place -> {
                        taken.set(place.from(), place.to());
                        chosen.put(candidate, place);
                    });
        }
        int[] claims = new int[zhLength];
        for (Candidate one : candidates) {
            for (Term place : one.places()) {
                for (int i = place.from(); i < place.to(); i++) {
                    claims[i]++;
                }
            }
        }
        List<Link> links = new ArrayList<>();
        chosen.forEach((one, place) -> links.add(new Link(
                one.from(), one.to(), place.from(), place.to(), isSure(one, place, candidates, chosen, claims, zh))));
        links.sort(Comparator.comparingInt(Link::enFrom));
        return List.copyOf(links);
    }

    /** A character alone in a list: 鳥、蛙、蟬. */
    private static boolean isItem(String zh, Term place) {
        boolean opens = place.from() == 0 || "、和與及或".indexOf(zh.charAt(place.from() - 1)) >= 0;
        boolean closes = place.to() == zh.length() || "、和與及或，。；）".indexOf(zh.charAt(place.to())) >= 0;
        return opens && (closes || isSeparated(zh, place.from() - 1)) || closes && isSeparated(zh, place.to());
    }

    private static boolean isSeparated(String zh, int at) {
        return at >= 0 && at < zh.length() && zh.charAt(at) == '、';
    }

    private static boolean isFree(Term place, BitSet taken) {
        int next = taken.nextSetBit(place.from());
        return next < 0 || next >= place.to();
    }

    /** Whether neither word could be another's: what else either may be is taken by a word that this one could not stand for. */
    private static boolean isSure(
            Candidate one,
            Term place,
            List<Candidate> candidates,
            Map<Candidate, Term> chosen,
            int[] claims,
            String zh) {
        if (place.length() < 2 && !isItem(zh, place)) {
            return false;
        }
        int most = 0;
        for (int i = place.from(); i < place.to(); i++) {
            most = Math.max(most, claims[i]);
        }
        if (most == 1 && one.places().size() == 1) {
            return true;
        }
        for (Candidate other : candidates) {
            boolean crossed = other != one && other.places().stream().anyMatch(there -> crosses(there, place));
            Term its = chosen.get(other);
            if (crossed && (its == null || one.places().stream().anyMatch(here -> crosses(here, its)))) {
                return false;
            }
        }
        return one.places().stream()
                .allMatch(here ->
                        crosses(here, place) || chosen.values().stream().anyMatch(there -> crosses(there, here)));
    }

    private static boolean crosses(Term a, Term b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private static double far(Candidate candidate, Term place, int zhLength, int enLength) {
        return Math.abs((double) candidate.from() / enLength - (double) place.from() / zhLength);
    }

    private static List<Term> lost(List<Term> chinese, List<Candidate> candidates, List<Link> links) {
        BitSet touched = new BitSet();
        links.forEach(link -> touched.set(link.zhFrom(), link.zhTo()));
        candidates.forEach(one -> one.places().forEach(place -> touched.set(place.from(), place.to())));
        List<Term> lost = new ArrayList<>();
        int end = 0;
        for (Term term : chinese) {
            int next = touched.nextSetBit(term.from());
            if (term.from() >= end && term.length() >= 2 && (next < 0 || next >= term.to())) {
                lost.add(term);
                end = term.to();
            }
        }
        return List.copyOf(lost);
    }
}
