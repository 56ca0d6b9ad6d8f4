package io.github.taipei1.rule.dcl;

import io.github.taipei1.call.Call;
import java.util.List;
import java.util.stream.Collectors;

/** The call's own words for statements, to be pasted. */
final class Models {
    private Models() {}

    static String allZh(Call call) {
        return zh(call.declaration().statements());
    }

    static String allEn(Call call) {
        return en(call.declaration().statements());
    }

    static String zh(List<Call.Declaration.Statement> statements) {
        return statements.stream()
                .map(statement -> "「" + statement.words().zhTw() + "」")
                .collect(Collectors.joining());
    }

    static String en(List<Call.Declaration.Statement> statements) {
        return statements.stream()
                .map(statement -> "\"" + statement.words().en() + "\"")
                .collect(Collectors.joining(" "));
    }
}
