package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * BIL-06: identifiers with a digit must be the same on both sides; a Latin name that is nearly one of the other side is
 * misspelt; a name that the Chinese keeps in Latin letters elsewhere is missed where it does not.
 */
final class NameComparison {
    /** Of the names of one passage that are looked at one by one. */
    private static final int MOST = 300;

    private static final Pattern BRAND = Pattern.compile("科技|公司|集團|生技|資訊|智慧|智能|新創|軟體|「|〈|《|品牌|取名|命名|名為");

    private final List<Bead> beads;
    private final NameIndex index = new NameIndex();
    private final NameUse use;
    private final List<Difference> found = new ArrayList<>();

    private NameComparison(List<Bead> beads) {
        this.beads = beads;
        this.use = new NameUse(beads, index);
    }

    static List<Difference> of(List<Bead> beads) {
        NameComparison comparison = new NameComparison(beads);
        for (int i = 0; i < beads.size(); i++) {
            Bead bead = beads.get(i);
            if (bead.isPaired() && bead.zh().get(0).type() != Piece.Type.CODE) {
                comparison.bead(i);
            }
        }
        return comparison.found;
    }

    private void bead(int at) {
        Bead bead = beads.get(at);
        List<Names.Name> zh = new ArrayList<>(index.of(bead.zh()));
        List<Names.Name> en = new ArrayList<>(index.of(bead.en()));
        boolean chinese =
                zh.size() < 4 || bead.zh().stream().mapToInt(Piece::han).sum() * 2 > zh.size();
        cancel(zh, en);
        misspelt(bead, zh, en);
        identifiers(at, zh, true);
        identifiers(at, en, false);
        if (!chinese) {
            return;
        }
        lost(at, zh, en);
        Set<String> whole = use.keys(bead.zh());
        List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
        parts.stream().filter(Bead::isPaired).forEach(part -> dropped(bead, part, whole));
    }

    /** Takes out what both sides have. */
    private static void cancel(List<Names.Name> zh, List<Names.Name> en) {
        Map<String, Integer> counts = new HashMap<>();
        en.forEach(name -> counts.merge(name.key(), 1, Integer::sum));
        Map<String, Integer> shared = new HashMap<>();
        zh.removeIf(name -> {
            boolean both = counts.getOrDefault(name.key(), 0) > 0;
            if (both) {
                counts.merge(name.key(), -1, Integer::sum);
                shared.merge(name.key(), 1, Integer::sum);
            }
            return both;
        });
        en.removeIf(name -> {
            boolean both = shared.getOrDefault(name.key(), 0) > 0;
            if (both) {
                shared.merge(name.key(), -1, Integer::sum);
            }
            return both;
        });
    }

    private void misspelt(Bead bead, List<Names.Name> zh, List<Names.Name> en) {
        Set<Names.Name> done = new HashSet<>();
        for (Names.Name name : zh.subList(0, Math.min(MOST, zh.size()))) {
            for (Names.Name other : en.subList(0, Math.min(MOST, en.size()))) {
                if (!done.contains(name) && !done.contains(other) && isNear(name, other)) {
                    done.add(name);
                    done.add(other);
                    boolean model = name.digit() || other.digit();
                    found.add(mismatch(bead, name, other, model));
                }
            }
        }
        zh.removeAll(done);
        en.removeAll(done);
    }

    private boolean isNear(Names.Name zh, Names.Name en) {
        String a = zh.key();
        String b = en.key();
        if (zh.isNumber() && en.isNumber()) {
            return a.length() >= 6 && Spelling.distance(a, b) <= 2;
        }
        if (zh.digit() && en.digit()) {
            return !Spelling.letters(a).isEmpty()
                    && (Spelling.letters(a).equals(Spelling.letters(b)) || Spelling.isNear(a, b));
        }
        if (zh.digit() || en.digit()) {
            return Spelling.isNear(a, b) && Math.min(a.length(), b.length()) >= 3;
        }
        boolean slip = Math.min(a.length(), b.length()) >= 5 && use.isOnce(b) && en.isCapitalised();
        return (slip || !use.isUsed(a, Language.EN)) && Spelling.isNear(a, b);
    }

    private static Difference mismatch(Bead bead, Names.Name zh, Names.Name en, boolean model) {
        Side left = Sides.of(zh.passage(), zh.from(), zh.to());
        Side right = Sides.of(en.passage(), en.from(), en.to());
        boolean note = bead.zh().get(0).type() == Piece.Type.FOOTNOTE;
        Level level = model && bead.isSure() && !note ? Level.ERROR : Level.WARNING;
        String zhWhat = model ? "型號或版本不一致" : "名稱拼寫不一致";
        String enWhat = model ? "Model names differ" : "A name is spelt in two ways";
        return new Difference(
                "BIL-06", level, bead.id(), left, right, Messages.mismatch(zhWhat, enWhat, left, right, "", ""));
    }

    private void identifiers(int index, List<Names.Name> names, boolean chinese) {
        Bead bead = beads.get(index);
        for (Names.Name name : names.subList(0, Math.min(MOST, names.size()))) {
            if (!name.digit()
                    || !isModel(name)
                    || !chinese && NumberedNames.in(bead.zh(), name.text())
                    || use.near(index, name.key(), chinese ? Language.EN : Language.ZH_TW)) {
                continue;
            }
            boolean note = bead.zh().get(0).type() == Piece.Type.FOOTNOTE;
            Level level = isSurelyModel(name) && bead.isSure() && !note ? Level.ERROR : Level.WARNING;
            found.add(oneSided(bead, name, chinese, level));
        }
    }

    /** Letters and digits with nothing that makes it a quantity: H100, not 24-hour or 70B. */
    private static boolean isModel(Names.Name name) {
        boolean format = name.text().length() == 2 && "KDG".indexOf(name.text().charAt(1)) >= 0;
        return Character.isLetter(name.text().charAt(0)) || format || name.isNumber();
    }

    /** In capitals or with a digit inside the word; "Covid-19" may be "Covid" to others. */
    private static boolean isSurelyModel(Names.Name name) {
        int dash = name.text().indexOf('-');
        return dash < 0
                && name.text().length() >= 3
                && !name.text().matches("v\\d.*")
                && Character.isLetter(name.text().charAt(0));
    }

    private void dropped(Bead bead, Bead part, Set<String> whole) {
        Set<String> told = new HashSet<>();
        Set<String> here = use.keys(part.zh());
        for (Names.Name name : index.of(part.en())) {
            boolean kept = !name.digit()
                    && name.isCapitalised()
                    && use.keeps(here, whole, name)
                    && !isCommon(name)
                    && !ChineseNames.in(bead.zh(), name.text());
            if (kept && told.add(name.key())) {
                found.add(oneSided(part, name, false, isBrand(part, name) ? Level.REVIEW : Level.WARNING));
            }
        }
    }

    /** Several of a kind, CPAs: a common noun, which a translation may well have in its own words if it nowhere keeps the plural. */
    private boolean isCommon(Names.Name name) {
        return name.isPluralAcronym()
                && !use.isAlwaysKept(name.key())
                && !use.isMostlyKept(name.key())
                && beads.stream()
                        .flatMap(bead -> bead.zh().stream())
                        .noneMatch(piece -> piece.text().contains(name.text()));
    }

    /** Whether it may be a brand that the Chinese has under a Chinese name: named once, beside a company or a thing in quotation marks. */
    private boolean isBrand(Bead part, Names.Name name) {
        return name.isCamelCase()
                && !use.isAlwaysKept(name.key())
                && use.isOnce(name.key())
                && part.zh().stream()
                        .anyMatch(piece -> BRAND.matcher(piece.text()).find());
    }

    /** Names in Latin letters of the Chinese side that the English one has not: a translation has no reason to drop them. */
    private void lost(int index, List<Names.Name> names, List<Names.Name> english) {
        Bead bead = beads.get(index);
        long instead = english.stream()
                .filter(name -> !name.digit() && name.isCapitalised() && use.isKept(name.key()))
                .count();
        Set<String> told = new HashSet<>();
        for (Names.Name name : names.subList(0, Math.min(MOST, names.size()))) {
            boolean proper = !name.digit() && name.isCamelCase() && bead.isSure();
            boolean other = !proper && bead.isSure() && use.isOther(name) && instead > 0;
            if (other && !use.near(index, name.key(), Language.EN) && told.add(name.key())) {
                found.add(oneSided(bead, name, true, Level.WARNING));
            } else if (proper
                    && !use.near(index, name.key(), Language.EN)
                    && !use.isPart(name.key())
                    && told.add(name.key())) {
                Level level = use.isUsed(name.key(), Language.EN) ? Level.REVIEW : Level.WARNING;
                found.add(oneSided(bead, name, true, level));
            }
        }
    }

    private static Difference oneSided(Bead bead, Names.Name name, boolean chinese, Level level) {
        Side has = Sides.of(name.passage(), name.from(), name.to());
        return Sides.nameOn(bead, has, chinese, level);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
