package io.github.taipei1.bundle.submission;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.MemberFiles;
import io.github.taipei1.bundle.MemberSeal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.config.MemberBundle;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Text;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bundles that the members of a joint project sealed, open until the lead's is written.
 *
 * @param notes what was left out, and why
 */
public record Members(List<MemberFiles> open, List<Text> notes) implements Closeable {
    private static final String ZIP = ".zip";

    /** Opens what the configuration names; a folder is no bundle and has no seal. */
    public static Members of(Path root, TeamConfig config) throws IOException {
        Members members = new Members(new ArrayList<>(), new ArrayList<>());
        for (MemberBundle named : config.members()) {
            Path file = root.resolve(named.bundle());
            if (named.bundle().endsWith(ZIP) && Files.isRegularFile(file)) {
                members.add(named, file);
            } else {
                members.notes.add(Text.of(
                        "成員 " + named.unit() + " 交付的是資料夾而非提交檔，內容已納入，但沒有成員自己的封存碼：" + named.bundle(),
                        "member " + named.unit()
                                + " handed in a folder and no bundle; its files go in without a seal of its own: "
                                + named.bundle()));
            }
        }
        return members;
    }

    private void add(MemberBundle named, Path file) throws IOException {
        try {
            MemberFiles files = MemberFiles.open(named.unit(), file);
            if (files.isUsable()) {
                open.add(files);
            } else {
                files.close();
                notes.add(Text.of(
                        "成員 " + named.unit() + " 的提交檔已變更或不屬於該成員，未納入：" + named.bundle(),
                        "the bundle of member " + named.unit() + " was altered or is not that member's; left out: "
                                + named.bundle()));
            }
        } catch (Refused e) {
            Text why = e.refusal().what();
            notes.add(Text.of(
                    "成員 " + named.unit() + " 的提交檔無法判讀，未納入：" + why.zhTw(),
                    "the bundle of member " + named.unit() + " can't be read; left out: " + why.en()));
        }
    }

    /** Unit to the name under which its bundle is known in the lead's. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        seals().forEach(seal -> names.put(seal.unit(), MemberFiles.ORIGINAL + seal.unit()));
        return names;
    }

    /** Whether any member handed over a bundle, which goes in as it is. */
    public boolean any() {
        return !open.isEmpty();
    }

    List<BundleEntry> entries() {
        return open.stream().flatMap(files -> files.entries().stream()).toList();
    }

    List<MemberSeal> seals() {
        return open.stream().map(MemberFiles::seal).toList();
    }

    @Override
    public void close() throws IOException {
        for (MemberFiles files : open) {
            files.close();
        }
    }
}
