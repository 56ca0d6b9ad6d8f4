package io.github.taipei1.rule.gai;

import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One use of generative AI on record, with the texts that are to disclose it.
 *
 * @param key where it stands in {@code taipei1.yaml}
 * @param missing files of {@code disclosed-in} that are not there or cannot be read
 * @param texts files of {@code disclosed-in} that are there
 */
record DeclaredUse(GenerativeAi.Use use, String key, List<String> missing, TreeMap<String, AiText> texts) {

    /** All uses on record; none if generative AI is said not to be used. */
    static List<DeclaredUse> all(RuleContext context) {
        List<GenerativeAi.Use> uses = context.config()
                .generativeAi()
                .filter(GenerativeAi::used)
                .map(GenerativeAi::uses)
                .orElse(List.of());
        List<DeclaredUse> all = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            all.add(of(uses.get(i), "generative-ai.uses[" + i + "]", context));
        }
        return all;
    }

    private static DeclaredUse of(GenerativeAi.Use use, String key, RuleContext context) {
        List<String> missing = new ArrayList<>();
        TreeMap<String, AiText> texts = new TreeMap<>();
        for (String named : use.disclosedIn()) {
            List<String> files = Paths.expand(named, context.library());
            files.forEach(file -> context.library().document(file).ifPresent(document -> put(texts, document)));
            if (files.stream().noneMatch(texts::containsKey)) {
                missing.add(named);
            }
        }
        return new DeclaredUse(use, key, missing, texts);
    }

    private static void put(TreeMap<String, AiText> texts, Document document) {
        texts.put(document.path(), AiText.of(document));
    }

    /** The tool's name made comparable; empty if there is none on record. */
    String foldedTool() {
        return use.tool().map(AiWording::fold).orElse("");
    }

    OnRecord onRecord() {
        return OnRecord.of(use);
    }

    Text name() {
        return use.tool().map(Text::same).orElse(Text.of("未記工具名稱的一項使用", "a use without a tool on record"));
    }

    /** The text that tells of this use, if one does. */
    Optional<Told> told() {
        return texts.values().stream()
                .flatMap(text -> text.about(onRecord()).stream().map(remark -> new Told(text, remark)))
                .findFirst();
    }

    /** Whether every file is there that is to tell of it, and record and text say all that belongs to a disclosure. */
    boolean isFullyTold() {
        return missing.isEmpty()
                && told().filter(told -> Completeness.of(this, told).isComplete())
                        .isPresent();
    }

    /** A passage that a decision about this use is bound to. */
    String passage() {
        return use.tool().orElse("-") + " " + String.join(" ", use.where());
    }

    /** A text and the remark in it that tells of a use. */
    record Told(AiText text, Remark remark) {}
}
