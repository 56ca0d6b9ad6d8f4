package io.github.taipei1.bilingual.compare;

import java.util.regex.Pattern;

/**
 * Whether one language forbids or denies what the other allows or states. Only plain words count: both languages have many negations
 * that the other says without one.
 */
final class Permission {
    private static final Sought ZH_FORBIDS = Sought.of("不得|不可(?!思議|或缺|避免|逆|知|分)|禁止|不應|不宜|不准|不行|不允許|切勿|請勿");
    private static final Sought ZH_ALLOWS =
            Sought.of("(?<![不無未])(?:(?<=[，此故亦均皆並])得(?=[以與由在於向將])|可以|可直接|可作|可用|得以|均可|即可|亦可|也可|是的)");
    private static final Sought ZH_DENIES = Sought.of("[不未無沒非勿禁別莫免否拒缺]|以外|之外|除了|為止|難以|僅|只|停止|才");
    private static final Sought EN_FORBIDS =
            Sought.words("(?:(?:must|may|should|shall) not|cannot|can't|mustn't|shouldn't|not (?:be"
                    + " )?(?:allowed|permitted)|prohibit|forbid|forbidden)");
    private static final Sought EN_DENIES = Sought.words(
            "(?:no|not|never|none|neither|nor|cannot|without|unless|only|nothing|nobody|except|prohibit\\w*|forbid\\w*|forbidden|avoid\\w*|refus\\w*|fail\\w*|lack\\w*|hardly|stop\\w*|against|instead|rather|far"
                    + " from|unable|unclear|unlikely|uncertain|unknown|un\\w+(?:able|ible)|impossible|impractical|in\\w+able|fewer|less|free"
                    + " of|free from|other"
                    + " than|rare\\w*|little|few|absence|absent|missing|different\\w*|differs?|until|yet"
                    + " to|too|prevent\\w*|from being|protect\\w* from|passwordless|patient)\\b");
    private static final Sought ZH_SAYS_NO = Sought.of("並不|並未|不顯著|沒有|並無|尚未|尚無|未達|無法|不會");
    private static final Sought EN_PLAIN =
            Sought.words("(?:significant|plan|plans|has|have|is|are|was|were|can|will)\\b");

    /** 未經同意，不得 has two negations, and so has "must not … without". */
    private static final Sought UNLESS_AGREED = Sought.of("未[經獲得][^。]{0,20}不得");

    private static final Sought EN_NOT =
            Sought.words("(?:not|no|never|nor|none|cannot|prohibit\\w*|forbid\\w*|forbidden|only|unless|subject"
                    + " to|requires?|need|needs|must)\\b");
    /** What an English sentence says that forbids in whatever words; "only" alone does not. */
    private static final Sought EN_WEAK = Sought.words(
            "(?:not?|never|none|neither|nor|cannot|without|unless|nothing|nobody|nowhere|except|prohibit\\w*|forbid\\w*|forbidden|avoid\\w*|refus\\w*|fail\\w*|against|instead|rather|unable|out"
                    + " of|at most|up"
                    + " to|under|within|limit\\w*|exempt\\w*|exclud\\w*|ban\\w*|barred|keep\\w*|reserv\\w*|only"
                    + " (?:be|for|with|in|by|to|if|after|on|the|as)|\\w+ only|(?:may|can|is|are)"
                    + " only|un\\w+able|il\\w+|in\\w+ible|im\\w+ble|ineligible|no"
                    + " longer|must|until|before|confidential|strictly|stay\\w*|remain\\w*|too|less|fewer|least|higher|lower|more|exceed\\w*)\\b");

    private static final Sought EN_MUST_NOT = Sought.of("\\b(?:must|may|shall|should) not\\b|\\bnot (?:be"
            + " )?(?:allowed|permitted)\\b|\\bprohibited\\b|\\bforbidden\\b");

    /** Words with a negation in them that deny nothing. */
    private static final Sought ZH_WORDS = Sought.of(
            "有沒有|是不是|能不能|會不會|可不可以|不得不|不得已|不過(?![敏濾期關熱度])|不僅|不只|不論|不管|不但|不同|不少|不斷|不久|不如|不妨|不只是|無論|無線|無人|未來|非常|除非|並非唯一|沒錯|差不多|說不定|要不");

    /** The end of "isn't". */
    private static final Sought EN_SHORT = Sought.of("(?<=n)['’]t\\b");
    /** An answer. */
    private static final Pattern EN_NO = Pattern.compile("\\W*no[.,]");

    private Permission() {}

    private static boolean says(Sought words, String english) {
        return words.isIn(english) || EN_SHORT.isIn(english);
    }

    /** Whether any word of a Chinese sentence denies something. */
    static boolean deniesInChinese(String chinese) {
        return ZH_DENIES.isIn(ZH_WORDS.replaced(chinese, ""));
    }

    /** Whether any word of an English sentence in lower case denies something. */
    static boolean deniesInEnglish(String english) {
        return says(EN_DENIES, english);
    }

    /**
     * Whether one sentence forbids or denies and the other does not.
     *
     * @param chineseAround the Chinese sentence with those beside it that have no counterpart
     * @param en in lower case
     * @param enAround so too
     */
    static boolean opposes(String chinese, String chineseAround, String en, String enAround) {
        String zh = ZH_WORDS.replaced(chinese, "");
        boolean denies = ZH_DENIES.isIn(ZH_WORDS.replaced(chineseAround, ""));
        if (UNLESS_AGREED.isIn(zh) && !says(EN_NOT, enAround) || ZH_FORBIDS.isIn(zh) && !says(EN_WEAK, enAround)) {
            return true;
        }
        if (EN_MUST_NOT.isIn(en) && !denies) {
            return true;
        }
        boolean forbidden = ZH_FORBIDS.isIn(zh);
        if (forbidden || ZH_SAYS_NO.isIn(zh) && EN_PLAIN.isIn(en)) {
            return !says(EN_DENIES, enAround)
                    && (forbidden || !Negation.standard().hasPrefixInEnglish(enAround));
        }
        return (EN_FORBIDS.isIn(en) || EN_NO.matcher(en).lookingAt()) && ZH_ALLOWS.isIn(zh) && !denies;
    }
}
