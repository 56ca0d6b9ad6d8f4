package io.github.taipei1.rule.gai;

import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.finding.Text;
import java.util.Optional;

/** A disclosure to copy, made from the record of a use. */
final class ModelSentence {
    private ModelSentence() {}

    static Text of(GenerativeAi.Use use) {
        String tool = use.tool().orElse("〔工具〕");
        String version = use.version().orElse("〔版本〕");
        String zhPurpose = use.purpose().map(purpose -> purpose.text().zhTw()).orElse("〔用途〕");
        String enPurpose = use.purpose().map(purpose -> purpose.text().en()).orElse("[purpose]");
        String to = use.disclosedTo().isEmpty() ? "〔對象〕" : String.join("、", use.disclosedTo());
        String toEn = use.disclosedTo().isEmpty() ? "[addressee]" : String.join(", ", use.disclosedTo());
        return Text.of(
                "可寫：「本文件使用 " + tool + "（" + version + "）進行" + zhPurpose + "，產出內容均經"
                        + use.reviewedBy().orElse("〔覆核者〕") + "審閱，特向" + to + "揭露。」",
                "for example: \"" + english(use.tool(), "[tool]") + " (" + english(use.version(), "[version]")
                        + ") was used for " + enPurpose + "; its output was reviewed by "
                        + english(use.reviewedBy(), "[reviewer]") + ". This is disclosed to " + toEn + ".\"");
    }

    private static String english(Optional<String> value, String absent) {
        return value.orElse(absent);
    }
}
