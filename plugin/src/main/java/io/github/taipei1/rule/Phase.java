package io.github.taipei1.rule;

/** For whom the rules run: some things become due only with the report. */
public enum Phase {
    /** The team and its CI. */
    CHECK,
    /** The team hands in its report: what is due with it is due now. */
    REPORT,
    /** The office looks at what arrived. */
    VERIFY
}
