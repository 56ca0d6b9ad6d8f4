package io.github.taipei1.rule.mention;

import java.util.Locale;

/** What a word or phrase does in a sentence about the machine; each is a section of the wording file. */
enum Cue {
    /** Gratitude. */
    THANKS,
    /** The machine or its compute was lent, given or paid for. */
    SUPPORT,
    /** What thanks are for, where they do not name it. */
    THANKED_FOR,
    /** Something was made or done: the perfect forms. */
    PRODUCED,
    /** Making or doing as such, with no word on whether it happened. */
    COMPUTING,
    /** Names of things that hold a word of computing and tell of no deed. */
    COMPOUND,
    /** Something was used, lent or given. */
    USE,
    /** A measured result. */
    IMPROVED,
    /** The people and things of this project. */
    OURS,
    /** Somebody else. */
    THEIR,
    /** Somebody else who says it. */
    SPEAKER,
    /** Those who speak for the state or for makers of machines. */
    AUTHORITY,
    /** Verbs of saying in public. */
    ANNOUNCED,
    /** Somebody else's words passed on. */
    QUOTED,
    PLANNED,
    SUPPOSED,
    /** The name stands for its kind: {@code such as …}. */
    EXAMPLE,
    DENIED,
    /** Looks like a denial and is none. */
    AFFIRMED,
    /** Words that hold a denial, or a mere may, by their letters alone. */
    NO_DENIAL,
    /** Could not be; with a {@code without} before it that affirms. */
    IMPOSSIBLE,
    ASKED,
    /** Instructions, tools, handling of the machine. */
    OPERATED,
    /** What the machine is. */
    DESCRIBED,
    /** Being chosen for the programme. */
    SELECTED,
    ANOTHER_MACHINE,
    /** Whoever has machines of their own; only with a possessive right before a machine or a GPU. */
    OWNER,
    /** What an owner has. */
    OWNED,
    /** Labels whose value says where something was computed. */
    HARDWARE_LABEL,
    /** The same, where the section makes clear that something was computed. */
    WEAK_LABEL,
    TRAINING_HEADING,
    /** Things that are made by computing. */
    ARTEFACT,
    /** Words that make a misspelt name mean the machine. */
    COMPUTER,
    BACK_REFERENCE,
    YES,
    THANKS_HEADING,
    FUNDING_HEADING,
    OTHERS_HEADING,
    PLAN_HEADING,
    OPERATION_HEADING,
    ABOUT_HEADING,
    REFERENCES_HEADING,
    PLACEHOLDER,
    OPERATION_LABEL,
    /** What a computation leaves behind: losses, curves, timings. */
    RESULT,
    /** What is named after the machine and is not the machine: meetings, programmes, accounts. */
    EVENT,
    /** Labels over those who are thanked. */
    CREDIT_LABEL,
    /** Past verbs that tell of no computation. */
    NOT_DEED,
    /** What the machine itself did for us. */
    ENABLED,
    /** Work taken from one machine to another. */
    MOVED,
    /** Time or computing used up. */
    SPENT,
    /** What was said before is not so. */
    TAKEN_BACK,
    /** What was said before is no work of ours. */
    DISOWNED,
    /** The case that a rule is about. */
    RULE_CASE,
    /** What a rule demands in that case. */
    RULE_DUTY,
    /** Ends of the names of companies and other bodies. */
    LEGAL_FORM,
    /** Verbs that say where something came from, which stands behind them. */
    ORIGIN,
    /** What a machine does as the doer. */
    DOING,
    /** Something rests on what is named right behind. */
    RESTS_ON,
    /** Heads of columns whose figures nobody has measured yet. */
    ESTIMATED,
    /** Somebody made it of whom one speaks as of a stranger. */
    UNKNOWN_MAKER,
    /** What they did. */
    THEY_DID,
    /** Notes about what others wrote, anywhere in a heading. */
    OTHERS_TITLE,
    /** Ends of headings over what is to come. */
    PLAN_ENDING,
    /** Ends of headings over instructions. */
    OPERATION_ENDING,
    /** The machine itself being set up; its name stands right behind. */
    ERECTED,
    /** Verbs that order it done where a sentence opens with them. */
    ORDER,
    /** Says that something is better than something else. */
    BETTER,
    /** The name with the city in Chinese characters. */
    CHINESE_NAME,
    /** Words that make whoever stands behind them a stranger. */
    INDEFINITE,
    /** Bodies of people that make models and the like, beside owners of machines. */
    BODY,
    /** Those who wrote what a post or a read-me is about. */
    THEIR_AUTHORS,
    /** Titles of lists, news and notes about what others do. */
    DIGEST,
    /** Words that only such texts have. */
    DIGEST_MARK,
    FOR_EXAMPLE,
    /** Models that everybody knows. */
    KNOWN_MODEL,
    /** Verbs of making that say nothing of results where it is for something: {@code developed for use on}. */
    MAKING,
    /** What others run their own work with. */
    TOOL,
    /** The machine was used, and what for stands behind. */
    EMPLOYED,
    /** What a tool is there for. */
    PURPOSE,
    /** Points at something, which in a text on others' work is theirs. */
    DEMONSTRATIVE,
    /** Beginnings of headings over how something is done on the machine. */
    OPERATION_OPENING,
    /** Leads in to a list. */
    LEADS,
    /** Irregular past forms, which tell of what is over. */
    PAST_FORM,
    /** What says in Chinese that something is over and done. */
    DONE_FORM,
    /** What leaves open whether anything happens. */
    OPEN_FORM,
    /** Those who are spoken to. */
    ADDRESSED,
    /** Third persons. */
    STRANGE,
    /** Stands for something made that was spoken of before. */
    MADE_THING,
    /** Plans of what is done when. */
    SCHEDULE,
    /** Time on the machine being asked for and given. */
    GRANT,
    /** What it costs. */
    COST,
    /** Waiting for it, and its being out of order. */
    WAIT,
    /** People sought or taken on. */
    HIRING,
    /** Talks that others gave. */
    HEARING,
    /** What one should see where all is well. */
    CHECKING,
    /** Selling, serving and charging. */
    TRADE;

    static Cue of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
