package io.github.taipei1.rule.mention;

/** What a part of a document is there for, by the headings (or keys) above it. */
public enum Section {
    /** Acknowledgements, credits. */
    THANKS,
    /** Funding and support: beside the acknowledgements. */
    FUNDING,
    /** Other people's work: related work, news, the base model. */
    OTHERS,
    PLANS,
    /** How to install, run, configure. */
    OPERATION,
    /** What the machine is. */
    ABOUT,
    REFERENCES,
    /** How the results were made. */
    TRAINING,
    ANY
}
