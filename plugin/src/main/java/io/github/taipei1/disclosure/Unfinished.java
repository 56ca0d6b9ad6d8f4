package io.github.taipei1.disclosure;

import io.github.taipei1.call.Clause;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.rep.PlaceholderLeft;
import io.github.taipei1.rule.rep.Placeholders;
import java.util.List;

/** Drafts in which something is still to be written: nobody can agree to what is not there yet. */
final class Unfinished {
    private Unfinished() {}

    /** What is still to be written in a draft. */
    static List<Reported> in(Document draft, Project project) {
        return Placeholders.in(draft).stream()
                .map(found -> reported(found, project))
                .toList();
    }

    /** What a person is told of one, with its file and line. */
    static Text told(Placeholders.Found found) {
        Place place = found.place();
        int line = place.region().startLine();
        return Text.of(
                "文稿 " + place.path() + " 第 " + line + " 行「" + found.text() + "」尚待補上；文稿完成後才能送審或記錄同意",
                "the draft " + place.path() + " has \"" + found.text() + "\" in line " + line
                        + ", still to be filled in; only a finished draft can be sent for review or approved");
    }

    private static Reported reported(Placeholders.Found found, Project project) {
        Finding finding = PlaceholderLeft.INFO.finding(
                found.place(),
                found.text(),
                told(found),
                Text.of("寫上內容，或整句刪去", "write what belongs there, or remove the sentence"));
        List<String> clauses = project.call().clausesOf(List.of("review")).stream()
                .map(Clause::id)
                .toList();
        return Reported.of(finding, PlaceholderLeft.INFO.alias(), clauses);
    }
}
