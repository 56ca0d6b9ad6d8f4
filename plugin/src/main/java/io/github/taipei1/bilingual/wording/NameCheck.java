package io.github.taipei1.bilingual.wording;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** BIL-09: wrong official names, in one draft alone or seen from the other. */
final class NameCheck {
    private static final String ONLY_PAIRED = "?";
    private final Map<String, Lexicon.OfficialName> zhNames = new HashMap<>();
    private final Map<String, Lexicon.OfficialName> enNames = new HashMap<>();
    private final Map<String, Lexicon.OfficialName> zhWrong = new HashMap<>();
    private final Map<String, Lexicon.OfficialName> enWrong = new HashMap<>();
    /** The bodies whose names a longer one begins with. */
    private final Map<String, List<Lexicon.OfficialName>> beginnings = new HashMap<>();

    private final Phrases zhAll;
    private final Phrases enAll;

    NameCheck(Collection<Lexicon.OfficialName> names) {
        for (Lexicon.OfficialName name : names) {
            zhNames.put(name.zh(), name);
            name.zhAccepted().forEach(accepted -> zhNames.putIfAbsent(accepted, name));
            enNames.put(name.en(), name);
            name.enAccepted().forEach(accepted -> enNames.putIfAbsent(accepted, name));
            name.zhWrong().forEach(wrong -> zhWrong.put(wrong, name));
            name.enWrong().forEach(wrong -> enWrong.put(wrong, name));
        }
        zhAll = phrases(zhNames.keySet(), zhWrong.keySet());
        enAll = phrases(enNames.keySet(), enWrong.keySet());
    }

    private static Phrases phrases(Set<String> right, Set<String> wrong) {
        Set<String> all = new LinkedHashSet<>(right);
        wrong.forEach(name -> all.add(name.startsWith(ONLY_PAIRED) ? name.substring(1) : name));
        return new Phrases(all);
    }

    /** Wrong names in a passage alone. */
    List<Wording> check(Passage passage, boolean chinese) {
        List<Wording> found = new ArrayList<>();
        Map<String, Lexicon.OfficialName> wrong = chinese ? zhWrong : enWrong;
        for (Phrases.Hit hit : (chinese ? zhAll : enAll).in(Prose.text(passage))) {
            Lexicon.OfficialName name = wrong.get(hit.phrase());
            if (name != null) {
                found.add(wording(passage, hit, chinese ? name.zh() : name.en(), name.reason()));
            }
        }
        return found;
    }

    /**
     * Names that one side of a bead has and the other has not, or has wrong.
     *
     * @param told names that both sides had before, which a short form may stand for; those of this bead are added
     */
    List<Wording> check(Bead before, Bead bead, Bead after, Set<Lexicon.OfficialName> told) {
        List<Wording> found = new ArrayList<>();
        if (!bead.isPaired()) {
            return found;
        }
        Set<Lexicon.OfficialName> zh = named(bead.zh(), zhAll, zhNames);
        Set<Lexicon.OfficialName> en = named(bead.en(), enAll, enNames);
        for (Lexicon.OfficialName name : zh) {
            conditional(bead.en(), enAll, enWrong, enNames, zh, name, name.en(), found);
        }
        for (Lexicon.OfficialName name : en) {
            conditional(bead.zh(), zhAll, zhWrong, zhNames, en, name, name.zh(), found);
        }
        if (!bead.isSure()) {
            return found;
        }
        Set<Lexicon.OfficialName> enNear = around(before, bead, after, false);
        Set<Lexicon.OfficialName> zhNear = around(before, bead, after, true);
        zh.stream()
                .filter(name -> !enNear.contains(name) && !(told.contains(name) && ShortForms.stand(name, bead)))
                .filter(name -> !isInside(List.of(before, bead, after), false, name))
                .forEach(name -> lacking(bead.en(), name.zh(), name.en(), name, found));
        en.stream()
                .filter(name -> !zhNear.contains(name) && !(told.contains(name) && ShortForms.stand(name, bead)))
                .filter(name -> !isInside(List.of(before, bead, after), true, name))
                .forEach(name -> lacking(bead.zh(), name.en(), name.zh(), name, found));
        zh.stream().filter(en::contains).forEach(told::add);
        return found;
    }

    private Set<Lexicon.OfficialName> around(Bead before, Bead bead, Bead after, boolean chinese) {
        Set<Lexicon.OfficialName> names = new LinkedHashSet<>();
        for (Bead one : List.of(before, bead, after)) {
            names.addAll(chinese ? named(one.zh(), zhAll, zhNames) : named(one.en(), enAll, enNames));
            names.addAll(chinese ? named(one.zh(), zhAll, zhWrong) : named(one.en(), enAll, enWrong));
        }
        return names;
    }

    /** Bodies whose name another begins with: 經濟部水利署 is "Water Resources Agency, Ministry of Economic Affairs". */
    private boolean isInside(List<Bead> beads, boolean chinese, Lexicon.OfficialName name) {
        Phrases all = chinese ? zhAll : enAll;
        Map<String, Lexicon.OfficialName> names = chinese ? zhNames : enNames;
        return beads.stream()
                .flatMap(bead -> (chinese ? bead.zh() : bead.en()).stream())
                .flatMap(piece -> all.in(Prose.text(piece.passage())).stream())
                .flatMap(hit -> beginnings
                        .computeIfAbsent(
                                hit.phrase(),
                                phrase -> names.entrySet().stream()
                                        .filter(other -> phrase.startsWith(other.getKey()))
                                        .map(Map.Entry::getValue)
                                        .toList())
                        .stream())
                .anyMatch(name::equals);
    }

    private static Set<Lexicon.OfficialName> named(
            List<Piece> pieces, Phrases all, Map<String, Lexicon.OfficialName> names) {
        Set<Lexicon.OfficialName> found = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            String text = Prose.text(piece.passage());
            for (Phrases.Hit hit : all.in(text)) {
                if (isLonger(text, hit.to())) {
                    continue;
                }
                Lexicon.OfficialName name = names.getOrDefault(hit.phrase(), names.get(ONLY_PAIRED + hit.phrase()));
                if (name != null) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** 交通部門 is no ministry, 教育部長 a person. */
    private static boolean isLonger(String text, int end) {
        return end < text.length() && "門長".indexOf(text.charAt(end)) >= 0;
    }

    /** Names that are wrong only because the other side names this body. */
    private static void conditional(
            List<Piece> pieces,
            Phrases all,
            Map<String, Lexicon.OfficialName> wrong,
            Map<String, Lexicon.OfficialName> right,
            Set<Lexicon.OfficialName> named,
            Lexicon.OfficialName name,
            String instead,
            List<Wording> found) {
        for (Piece piece : pieces) {
            for (Phrases.Hit hit : all.in(Prose.text(piece.passage()))) {
                Lexicon.OfficialName other = right.get(hit.phrase());
                boolean elsewhere = other != null && named.contains(other);
                if (name.equals(wrong.get(ONLY_PAIRED + hit.phrase())) && !elsewhere) {
                    found.add(wording(piece.passage(), hit, instead, name.reason()));
                }
            }
        }
    }

    private static void lacking(
            List<Piece> pieces, String has, String lacks, Lexicon.OfficialName name, List<Wording> found) {
        Passage passage = pieces.get(0).passage();
        found.add(new Wording(
                "BIL-09",
                Level.WARNING,
                passage,
                0,
                0,
                lacks,
                Text.of(
                        "對應段落提到「" + has + "」，這一段沒有其正式名稱「" + lacks + "」。",
                        "The counterpart names \"" + has + "\"; this passage has not its official name \"" + lacks
                                + "\".")));
    }

    private static Wording wording(Passage passage, Phrases.Hit hit, String right, String reason) {
        int slash = reason.indexOf(" / ");
        String zh = slash < 0 ? reason : reason.substring(0, slash);
        String en = slash < 0 ? reason : reason.substring(slash + 3);
        return new Wording(
                "BIL-09",
                Level.WARNING,
                passage,
                hit.from(),
                hit.to(),
                right,
                Text.of(
                        "「" + hit.phrase() + "」的正式名稱是「" + right + "」（" + zh + "）。",
                        "The official name for \"" + hit.phrase() + "\" is \"" + right + "\" (" + en + ")."));
    }
}
