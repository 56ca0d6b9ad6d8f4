package io.github.taipei1.disclosure.write;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.Suppression;
import io.github.taipei1.config.Unit;
import io.github.taipei1.disclosure.Review;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the files of a package say in the same words. */
final class Wording {
    private Wording() {}

    static Text standing(Review review) {
        if (review.isApproved()) {
            String on = review.approval()
                    .flatMap(record -> record.on())
                    .map(day -> " " + day)
                    .orElse("");
            return Text.of("已獲同意" + on, "Approved" + on);
        }
        return Text.of("草稿：尚未獲得同意，不得公開", "DRAFT: not approved, not for publication");
    }

    /** The name that a draft goes out under: plain ASCII, no folder of the repository. */
    static String fileName(Review review, Language language) {
        String path = (language == Language.EN ? review.en() : review.zh()).path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        String ending = file.contains(".") ? file.substring(file.lastIndexOf('.')) : ".txt";
        return plain(review.id() + "." + language.tag() + ending);
    }

    /** The name that the review document has in a mail, among others of its kind. */
    static String documentName(Review review) {
        return plain(review.id() + ".review.docx");
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    static String kind(Review review) {
        return review.disclosure()
                .kind()
                .name()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', ' ');
    }

    static String title(Review review, Language language) {
        return review.project().config().project().title().in(language);
    }

    static String call(Review review) {
        return review.project().call().title().text().en();
    }

    /** All units in a language, the lead first. */
    static String units(Review review, Language language) {
        return review.project().config().units().stream()
                .sorted(java.util.Comparator.comparing(Unit::role))
                .map(unit -> unit.name().in(language))
                .collect(Collectors.joining(language == Language.EN ? "; " : "、"));
    }

    static String day(Review review) {
        return review.disclosure()
                .publishedOn()
                .or(() -> review.disclosure().publishOn())
                .map(day -> TaiwanDate.both(day).en())
                .orElse("not set yet");
    }

    /** What is disclosed, and when. */
    static String disclosed(Review review) {
        return review.id() + " (" + kind(review) + "); day of publication: " + day(review);
    }

    static String level(Reported reported) {
        return switch (reported.level()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REVIEW -> "to decide";
            case INFO -> "note";
        };
    }

    static String by(Suppression suppression) {
        return suppression.by()
                + suppression.on().map(day -> ", " + day).orElse("")
                + suppression.until().map(day -> ", until " + day).orElse("");
    }

    /** What the changes are shown against. */
    static Optional<Text> compared(Review review) {
        return review.compared().map(approval -> {
            String on = approval.on().map(Object::toString).orElse("－");
            String code = approval.code().orElse("－");
            return Text.of(
                    "修訂標記顯示與 " + on + " 同意之文字（" + code + "）的差異。",
                    "Tracked changes show what differs from the text approved on " + on + " (" + code + ").");
        });
    }
}
