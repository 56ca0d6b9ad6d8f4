package io.github.taipei1.verify;

import io.github.taipei1.finding.Text;

/** One of the questions that the office asks of each bundle. Implementations hold no state. */
public interface Question {
    /** The word in files, such as {@code on-time}. */
    String id();

    /** What is asked, in a word or two. */
    Text title();

    Answer answer(Facts facts, Office office);
}
