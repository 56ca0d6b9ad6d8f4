package io.github.taipei1.config;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.yaml.InvalidValue;
import io.github.taipei1.yaml.Key;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A name or a description in one language or, better, in both. */
public record Localized(@Key(name = "zh-TW") Optional<String> zhTw, Optional<String> en) {
    public Localized {
        if (zhTw.isEmpty() && en.isEmpty()) {
            throw new InvalidValue(
                    Text.of("至少要寫 zh-TW 或 en 其中一種語言", "write at least one of the languages zh-TW and en"));
        }
    }

    /** The text in a language, or in the other one where only that is written. */
    public String in(Language language) {
        return language == Language.EN
                ? en.or(() -> zhTw).orElseThrow()
                : zhTw.or(() -> en).orElseThrow();
    }

    /** The texts that are written, Chinese first. */
    public List<String> all() {
        return Stream.concat(zhTw.stream(), en.stream()).toList();
    }

    public Text text() {
        return Text.of(in(Language.ZH_TW), in(Language.EN));
    }
}
