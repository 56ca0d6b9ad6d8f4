package io.github.taipei1.bilingual.quantity;

import java.util.List;
import java.util.Optional;

/** 第四次, 第2會議室. */
final class ChineseOrdinals implements Recognizer {

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if (text.at(at) != '第') {
            return Optional.empty();
        }
        return ChineseNumerals.at(text, text.skipSpaces(at + 1)).map(number -> draft(text, at, number));
    }

    private static Draft draft(ScanText text, int from, Numeral number) {
        Strength strength = number.isDigits() ? Strength.HARD : number.small() == 1 ? Strength.SOFT : Strength.WORD;
        return Draft.of(from, number.end(), strength, number.value(), List.of(EnglishOrdinals.reading(number.value())));
    }
}
