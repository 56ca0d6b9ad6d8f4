package io.github.taipei1.report.form;

import java.util.Optional;

/**
 * A place of a form that a map could name.
 *
 * @param key label, control, placeholder or checkbox
 * @param nth which one, where the same words stand more than once
 * @param max characters that fit, where the form says so
 * @param box whether it is ticked, not written into
 * @param proposal nothing if the words tell nothing
 */
record DraftEntry(
        String key,
        String words,
        FormMap.Side at,
        Optional<Integer> nth,
        Optional<Integer> max,
        boolean box,
        Optional<Vocabulary.Proposal> proposal) {

    static DraftEntry of(String key, String words, boolean box, Optional<Vocabulary.Proposal> proposal) {
        return new DraftEntry(key, words, FormMap.Side.RIGHT, Optional.empty(), Optional.empty(), box, proposal);
    }

    DraftEntry nth(int number) {
        return new DraftEntry(key, words, at, Optional.of(number), max, box, proposal);
    }

    /** The entry as a map has it. */
    FormMap.Field field() {
        Optional<String> content = Optional.of("?");
        return new FormMap.Field(
                only("label"),
                only("control"),
                only("placeholder"),
                only("checkbox"),
                Optional.empty(),
                box ? Optional.empty() : content,
                Optional.empty(),
                box ? content : Optional.empty(),
                proposal.filter(one -> one.key().equals("each")).map(one -> FormContent.LISTS.get(0)),
                at,
                nth,
                max,
                false);
    }

    private Optional<String> only(String wanted) {
        return key.equals(wanted) ? Optional.of(words) : Optional.empty();
    }
}
