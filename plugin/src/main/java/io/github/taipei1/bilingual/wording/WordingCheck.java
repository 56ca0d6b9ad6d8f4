package io.github.taipei1.bilingual.wording;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** BIL-07 to BIL-09: the words of a zh-TW draft, alone or with its English counterpart. */
public final class WordingCheck {
    private final Lexicon lexicon;
    private final SimplifiedCheck simplified;
    private final TermCheck terms;
    private final NameCheck names;
    private final Script script;

    public WordingCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.simplified = new SimplifiedCheck(lexicon);
        this.terms = new TermCheck(lexicon);
        this.names = new NameCheck(lexicon.names().values());
        this.script = new Script(lexicon.simplified());
    }

    /** What a Chinese text alone shows, sorted by place. */
    public List<Wording> check(Document zh) {
        List<Wording> found = new ArrayList<>();
        for (Passage passage : Prose.of(zh)) {
            found.addAll(simplified.check(passage));
            found.addAll(terms.check(passage));
            found.addAll(names.check(passage, true));
        }
        return found.stream().sorted().toList();
    }

    /**
     * Whether passages are in Simplified Chinese altogether, so that they are an edition for other readers: hardly a character of
     * theirs that only Traditional text has.
     */
    public boolean isSimplified(Collection<Passage> passages) {
        return script.isSimplified(passages.stream().map(Prose::text).toList());
    }

    /** What both texts show that the Chinese alone does not, sorted by place; the words may be in either text. */
    public List<Wording> check(Alignment alignment) {
        List<Wording> found = new ArrayList<>();
        List<Bead> beads = alignment.beads();
        Set<Lexicon.OfficialName> told = new HashSet<>();
        PairedTermCheck paired = new PairedTermCheck(lexicon, beads);
        for (int i = 0; i < beads.size(); i++) {
            Bead bead = beads.get(i);
            found.addAll(paired.check(bead));
            found.addAll(names.check(
                    beads.get(Math.max(0, i - 1)), bead, beads.get(Math.min(beads.size() - 1, i + 1)), told));
        }
        Prose.of(alignment.en()).forEach(passage -> found.addAll(names.check(passage, false)));
        return found.stream().sorted().toList();
    }
}
