package io.github.taipei1.bilingual.compare;

/**
 * Whether one language demands what the other leaves open: 應 beside "may", "must" beside 得. Only sentences of one kind of words each are
 * compared: who demands one thing and allows another is not.
 */
final class Modality {
    private static final Sought ZH_MUST = Sought.of(
            "必須|(?<![無不仍尚])須(?![知臾])|務必|應該|(?<![反響呼因相適對回供照感順策支效])應(?=[於由以將依向經先自在每即至就負予按配檢提填遵註標附揭確採主設指派隨保避停通繳辦備接具給妥一同注送完事])");
    private static final Sought ZH_MAY =
            Sought.of("(?<![不無未必])(?:(?<=[，人者關此故亦均皆並方會])得(?=[以與由在於向將依視經請就按選自要申])|可以|均可|亦可|也可|得以)");
    private static final Sought ZH_ANY_MUST = Sought.of("[應須必需務該才限]|請(?![求領款假教益])|要(?![求點素件])|不得|否則");
    private static final Sought ZH_ANY_MAY = Sought.of("[可能得許准]|會(?=[因在有被將是使讓對導])|是否");
    private static final Sought EN_MUST = Sought.words(
            "(?:must|shall|(?:is|are|be) (?:required|obliged|obligated) to|ha(?:ve|s) to|mandatory)\\b");
    private static final Sought EN_MAY = Sought.words("(?:may|can|could|optionally)\\b");
    private static final Sought EN_ANY_MUST = Sought.words(
            "(?:must|shall|should|ought|need\\w*|requir\\w*|ha(?:ve|s|d) to|oblig\\w*|mandat\\w*|compuls\\w*|necess\\w*|(?:is|are|be) to|will|would|please|responsib\\w*|expect\\w*|subject to|only|bound|due|ensure|make sure|always|cannot|no|not|never|advis\\w*|recommend\\w*|important\\w*|until|before|unless|urge\\w*|call\\w*)\\b|n['’]t\\b");
    private static final Sought EN_ANY_MAY = Sought.words(
            "(?:may|can|could|might|able|possib\\w*|option\\w*|permi\\w*|allow\\w*|free|eligib\\w*|entitl\\w*|welcome|will|would|let|lets|open|not|no|only|available)\\b");

    private Modality() {}

    /**
     * @param zhAround the Chinese sentence with those beside it that have no counterpart
     * @param en in lower case
     * @param enAround so too
     */
    static boolean opposes(String zh, String zhAround, String en, String enAround) {
        boolean openInEnglish = ZH_MUST.isIn(zh)
                && !ZH_ANY_MAY.isIn(zhAround)
                && EN_MAY.isIn(en)
                && !EN_ANY_MUST.isIn(enAround);
        return openInEnglish
                || EN_MUST.isIn(en)
                        && !EN_ANY_MAY.isIn(enAround)
                        && ZH_MAY.isIn(zh)
                        && !ZH_ANY_MUST.isIn(zhAround);
    }
}
