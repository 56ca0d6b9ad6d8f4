package io.github.taipei1.bilingual.compare;

/**
 * Whether one language demands what the other leaves open: 應 beside "may", "must" beside 得. Duties and permissions of a
 * sentence are counted, strictly where there are too many and broadly where there are too few.
 */
final class Modality {
    private static final Sought ZH_MUST = Sought.of(
            "必須|(?<![無不仍尚])須(?![知臾])|務必|應該|(?<![反響呼因相適對回供照感順策支效])應(?=[於由以將依向經先自在每即至就負予按配檢提填遵註標附揭確採主設指派隨保避停通繳辦備接具給妥一同注送完事])");
    private static final Sought ZH_MAY =
            Sought.of("(?<![不無未必])(?:(?<=[，人者關此故亦均皆並方會])得(?=[以與由在於向將依視經請就按選自要申])|可以|均可|亦可|也可|得以)");
    private static final Sought ZH_ANY_MUST = Sought.of(
            "(?<![反響呼因相適對回供照感順策支效])應(?![用變急答])|須(?![知臾])|必(?!要)|(?<!急)需(?![求要])|務[必請]|請(?![求領款假教益])|(?<![需必重主只])要(?![求點素件是])|方得|始得|不得不");
    private static final Sought ZH_ANY_MAY = Sought.of(
            "(?<![核許認])可(?![靠觀惜見信])|(?<![功智性效節產動潛職可官本])能(?![力源量夠])|能夠|[允准]許|許可|恐|或許|也許|(?<![不獲取覺值懂記使贏難心所])得(?![到知分獎])|會(?=[因在有被將是使讓對導])|是否");
    private static final Sought EN_MUST = Sought.words(
            "(?:must|shall|(?:is|are|be) (?:required|obliged|obligated) to|ha(?:ve|s) to|mandatory)\\b(?! not\\b)");
    private static final Sought EN_MAY = Sought.words(
            "(?<!so that \\w{1,20} \\w{1,20} |so that \\w{1,20} |so )(?:may|can|could|optionally)\\b(?! not\\b)");
    private static final Sought EN_ANY_MUST = Sought.words(
            "(?:must|shall|should|ought|need\\w*|requir\\w*|ha(?:ve|s|d) to|oblig\\w*|mandat\\w*|compuls\\w*|necess\\w*|(?:is|are|be) to|will|would|please|responsib\\w*|expect\\w*|subject to|ensure|make sure|always|cannot|can only|may only|no one may|advis\\w*|recommend\\w*|urge\\w*)\\b");
    private static final Sought EN_ANY_MAY = Sought.words(
            "(?:may|can|could|might|able|possib\\w*|option\\w*|permi\\w*|allow\\w*|free|eligib\\w*|entitl\\w*|welcome|let|lets|available|will|would)\\b");
    /** More words of a kind say nothing more. */
    private static final int MOST = 5;

    private Modality() {}

    /**
     * Whether one language has more duties than the other, which has more permissions instead.
     *
     * @param zhAround the Chinese sentence with those beside it that have no counterpart
     * @param en in lower case
     * @param enAround so too
     */
    static boolean opposes(String zh, String zhAround, String en, String enAround) {
        return exceeds(ZH_MUST, zh, EN_ANY_MUST, enAround) && exceeds(EN_MAY, en, ZH_ANY_MAY, zhAround)
                || exceeds(EN_MUST, en, ZH_ANY_MUST, zhAround) && exceeds(ZH_MAY, zh, EN_ANY_MAY, enAround);
    }

    private static boolean exceeds(Sought words, String text, Sought others, String other) {
        int count = words.count(text, MOST);
        return count > 0 && count > others.count(other, MOST);
    }
}
