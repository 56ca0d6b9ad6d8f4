package io.github.taipei1.check;

import io.github.taipei1.config.MemberBundle;
import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Measured;
import io.github.taipei1.rule.MemberPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in what the members of a joint project handed to the lead: bundles through a reader of bundles, folders itself. */
final class HandedIn {
    private HandedIn() {}

    /** One for each member in the order of the units; none in a repository that takes in no other. */
    static List<Member> of(Path root, FileTree tree, Project lead, MemberReader reader) {
        TeamConfig config = lead.config();
        if (!config.joint() || config.ofMember()) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        for (Unit unit : config.units()) {
            if (unit.role() == Unit.Role.MEMBER) {
                members.add(config.members().stream()
                        .filter(named -> named.unit().equals(unit.id()))
                        .findFirst()
                        .map(named -> member(root, tree, named, lead, reader))
                        .orElseGet(() -> absent(unit.id(), "")));
            }
        }
        return members;
    }

    private static Member member(Path root, FileTree tree, MemberBundle named, Project lead, MemberReader reader) {
        String prefix = named.bundle().endsWith("/") ? named.bundle() : named.bundle() + "/";
        FolderTree folder = new FolderTree(tree, prefix);
        try {
            if (!folder.list().files().isEmpty()) {
                return folder(root.resolve(named.bundle()), folder, named, lead);
            }
        } catch (IOException e) {
            return refused(named, Text.of("資料夾無法讀取", "the folder cannot be read"));
        }
        return tree.exists(named.bundle())
                ? reader.read(root.resolve(named.bundle()), named, lead)
                        .orElseGet(() -> absent(named.unit(), named.bundle()))
                : absent(named.unit(), named.bundle());
    }

    private static Member folder(Path root, FolderTree folder, MemberBundle named, Project lead) throws IOException {
        Workspace workspace = Workspace.open(root, folder, Optional.empty(), MemberReader.FOLDERS_ONLY);
        List<String> known =
                lead.config().metrics().stream().map(MetricsFile::file).toList();
        Measured measured = workspace
                .loaded()
                .config()
                .map(config -> Measured.ofMember(named.unit(), config, workspace.library(), folder.prefix(), known))
                .orElse(Measured.NONE);
        return new Member(
                new MemberPart(
                        named.unit(),
                        named.bundle(),
                        Optional.empty(),
                        measured.named(named.unit(), name(named, lead))),
                Member.Form.FOLDER,
                Text.of("以資料夾交付，沒有成員自己的封存碼", "handed in as a folder, without a seal code of its own"),
                Optional.of(workspace));
    }

    private static Text name(MemberBundle named, Project lead) {
        return lead.config().unit(named.unit()).map(unit -> unit.name().text()).orElse(Text.same(named.unit()));
    }

    private static Member refused(MemberBundle named, Text why) {
        return new Member(
                new MemberPart(named.unit(), named.bundle(), Optional.of(why), Measured.NONE),
                Member.Form.REFUSED,
                why,
                Optional.empty());
    }

    private static Member absent(String unit, String path) {
        return new Member(
                new MemberPart(unit, path, Optional.empty(), Measured.NONE),
                Member.Form.ABSENT,
                Text.of("尚未交付", "not handed in yet"),
                Optional.empty());
    }
}
