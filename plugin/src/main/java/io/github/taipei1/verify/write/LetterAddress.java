package io.github.taipei1.verify.write;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Verified;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a letter goes to. A file that can't be read says no more than its name does; the office fills in the rest. */
final class LetterAddress {
    private static final Pattern NAME =
            Pattern.compile("T1-[a-z0-9-]{1,60}?-b\\d{1,2}-([a-z0-9-]{1,60})-\\d{1,3}\\b.*");

    private LetterAddress() {}

    static Text unit(Verified file) {
        Facts facts = file.facts();
        if (facts.content()
                .flatMap(content -> content.project().config().owner())
                .isPresent()) {
            return file.unit();
        }
        return facts.id()
                .map(id -> Text.of(
                        "〔單位名稱；檔案內所載代號 " + id.unit() + "，請核對寄件者〕",
                        "〔name of the unit; its id by the file's content: " + id.unit() + "; check who sent it〕"))
                .or(() -> named(facts.file())
                        .map(id -> Text.of(
                                "〔單位名稱；檔名所示代號 " + id + "，請核對寄件者〕",
                                "〔name of the unit; its id by the file's name: " + id + "; check who sent it〕")))
                .orElse(Text.of("〔單位名稱〕", "〔name of the unit〕"));
    }

    private static Optional<String> named(String file) {
        Matcher name = NAME.matcher(file);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    static Text project(Facts facts) {
        return facts.content()
                .map(content -> content.project().config().project().title().text())
                .map(title -> Text.of(Shown.name(title.zhTw()), Shown.name(title.en())))
                .orElse(Text.of("〔專案名稱〕", "〔title of the project〕"));
    }
}
