package io.github.taipei1.report;

import io.github.taipei1.config.Localized;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a team wrote for one section, taken piece by piece to where it belongs. Each piece is given once. */
final class TeamText {
    /** What follows a name, such as its role. */
    private static final Pattern REMARK = Pattern.compile("\\s*[（(][^（）()]*[）)]\\s*$");

    private final List<Block> leadIn;
    private final List<List<Block>> chapters;

    private TeamText(List<Block> leadIn, List<List<Block>> chapters) {
        this.leadIn = leadIn;
        this.chapters = chapters;
    }

    static TeamText of(List<Block> blocks) {
        TeamText text = new TeamText(new ArrayList<>(), new ArrayList<>());
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                text.chapters.add(new ArrayList<>());
            }
            (text.chapters.isEmpty() ? text.leadIn : text.chapters.get(text.chapters.size() - 1)).add(block);
        }
        return text;
    }

    /** What stands before the first heading. */
    List<Block> takeLeadIn() {
        List<Block> taken = List.copyOf(leadIn);
        leadIn.clear();
        return taken;
    }

    /** What stands under headings that say a name in either language, without these headings. */
    List<Block> takeUnder(Localized name) {
        List<Block> taken = new ArrayList<>();
        chapters.removeIf(chapter -> {
            boolean named = names((Block.Heading) chapter.get(0), name);
            taken.addAll(named ? chapter.subList(1, chapter.size()) : List.of());
            return named;
        });
        return taken;
    }

    private static boolean names(Block.Heading heading, Localized name) {
        String title =
                REMARK.matcher(PlainText.of(heading.content())).replaceFirst("").strip();
        return title.equals(name.text().zhTw().strip())
                || title.equals(name.text().en().strip());
    }

    /** All that was not taken yet. */
    List<Block> takeRest() {
        List<Block> taken = new ArrayList<>(takeLeadIn());
        chapters.forEach(taken::addAll);
        chapters.clear();
        return taken;
    }
}
