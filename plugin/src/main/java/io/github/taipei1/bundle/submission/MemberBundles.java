package io.github.taipei1.bundle.submission;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.JsonNodes;
import io.github.taipei1.bundle.Verification;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.check.Member;
import io.github.taipei1.check.MemberReader;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.MemberBundle;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Measured;
import io.github.taipei1.rule.MemberPart;
import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the bundles that members of a joint project sealed. One that was altered, or is another unit's, is refused whole. */
public final class MemberBundles implements MemberReader {

    @Override
    public Optional<Member> read(Path file, MemberBundle named, Project lead) {
        try (BundleFile bundle = BundleFile.open(file)) {
            return Optional.of(member(bundle, file, named, lead));
        } catch (Refused e) {
            Text why = e.refusal().what();
            return Optional.of(refused(named, Text.of("無法判讀：" + why.zhTw(), "cannot be read: " + why.en())));
        } catch (IOException e) {
            return Optional.of(refused(named, Text.of("檔案無法讀取", "the file cannot be read")));
        }
    }

    private static Member member(BundleFile bundle, Path file, MemberBundle named, Project lead) throws IOException {
        Verification found = bundle.verify(Optional.empty());
        if (!found.isIntact() || found.index().isEmpty()) {
            return refused(named, altered(found));
        }
        BundleIndex index = found.index().get();
        Optional<Text> stranger = stranger(index, named, lead);
        if (stranger.isPresent()) {
            return refused(named, stranger.get());
        }
        Optional<TeamConfig> config = config(index);
        if (config.isEmpty()) {
            return refused(named, Text.of("bundle.json 沒有可用的設定", "bundle.json holds no usable configuration"));
        }
        Set<String> roles = new TreeSet<>();
        index.files().stream().map(IndexedFile::role).forEach(roles::add);
        MemberTree tree = MemberTree.of(index.files(), new BundleTree(bundle, index, roles));
        Project project = new Project(config.get(), lead.places(), lead.call(), lead.cluster(), lead.batch());
        Workspace workspace = new Workspace(
                file.toAbsolutePath().getParent(),
                new Project.Loaded(
                        Optional.of(project),
                        config,
                        Optional.of(lead.call()),
                        lead.places(),
                        List.of(),
                        project.config().language()),
                new RepositoryLibrary(tree));
        Measured measured = Measured.ofMember(
                named.unit(), config.get(), workspace.library(), "members/" + named.unit() + "/", List.of());
        Text name = lead.config()
                .unit(named.unit())
                .map(Unit::name)
                .map(unit -> unit.text())
                .orElse(Text.same(named.unit()));
        return new Member(
                new MemberPart(named.unit(), named.bundle(), Optional.empty(), measured.named(named.unit(), name)),
                Member.Form.BUNDLE,
                Text.of(
                        "封存碼 " + found.seal().orElse("－"),
                        "seal code " + found.seal().orElse("-")),
                Optional.of(workspace));
    }

    private static Text altered(Verification found) {
        return found.changes().stream()
                .findFirst()
                .map(change -> Text.of(
                        "內容已變更（" + change.path() + "：" + change.detail().zhTw() + "）",
                        "its content was altered (" + change.path() + ": "
                                + change.detail().en() + ")"))
                .orElse(Text.of("內容已變更", "its content was altered"));
    }

    /** Whether it belongs to somebody or something else. */
    private static Optional<Text> stranger(BundleIndex index, MemberBundle named, Project lead) {
        if (!index.id().unit().equals(named.unit())) {
            return Optional.of(Text.of(
                    "這是單位 " + index.id().unit() + " 的封存包",
                    "this is the bundle of the unit " + index.id().unit()));
        }
        boolean same = index.id().call().equals(lead.call().id())
                && index.id().cluster().equalsIgnoreCase(lead.cluster().id())
                && index.id().batch() == lead.batch().number();
        return same
                ? Optional.empty()
                : Optional.of(Text.of(
                        "屬於其他批次（" + index.id().name() + "）",
                        "it is of another batch (" + index.id().name() + ")"));
    }

    private static Optional<TeamConfig> config(BundleIndex index) {
        Optional<Json> written = index.content().get("config");
        return written.map(json -> StrictYaml.bind(BundleIndex.PATH, JsonNodes.of(json), TeamConfig.class))
                .flatMap(Parsed::value);
    }

    private static Member refused(MemberBundle named, Text why) {
        return new Member(
                new MemberPart(named.unit(), named.bundle(), Optional.of(why), Measured.NONE),
                Member.Form.REFUSED,
                why,
                Optional.empty());
    }
}
