package io.github.taipei1.bundle;

import io.github.taipei1.approval.Code;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.finding.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code bundle.json} to and from its records. */
final class IndexJson {
    private static final Set<String> NAMES =
            Set.of("schema", "bundle", "asOf", "draft", "software", "files", "members", "content");

    private IndexJson() {}

    static Json write(BundleIndex index) {
        return Json.object()
                .put("schema", BundleIndex.SCHEMA)
                .put("bundle", id(index.id()))
                .put("asOf", index.asOf().toString())
                .put("draft", index.draft())
                .put("software", index.software())
                .put(
                        "files",
                        Json.of(index.files().stream().map(IndexJson::file).toList()))
                .put(
                        "members",
                        Json.of(index.members().stream().map(IndexJson::member).toList()))
                .put("content", index.content())
                .build();
    }

    private static Json id(BundleId id) {
        return Json.object()
                .put("name", id.name())
                .put("call", id.call())
                .put("cluster", id.cluster())
                .put("batch", id.batch())
                .put("unit", id.unit())
                .put("revision", id.revision())
                .build();
    }

    private static Json file(IndexedFile file) {
        return Json.object()
                .put("path", file.path())
                .put("original", file.original())
                .put("role", file.role())
                .put("size", file.size())
                .put("sha256", file.sha256())
                .build();
    }

    private static Json member(MemberSeal member) {
        return Json.object()
                .put("unit", member.unit())
                .put("seal", member.seal())
                .build();
    }

    /** @throws Refused if the value is no index, or one of a later format */
    static BundleIndex read(Json value) throws Refused {
        Json.Obj root = object(value, "");
        long schema = need(root.whole("schema"), "schema");
        if (schema > BundleIndex.SCHEMA) {
            throw new Refused(new Refusal.LaterFormat(schema));
        }
        requireNames(root, NAMES, "");
        try {
            return new BundleIndex(
                    readId(need(root.object("bundle"), "bundle")),
                    LocalDate.parse(need(root.text("asOf"), "asOf")),
                    bool(root, "draft"),
                    need(root.text("software"), "software"),
                    files(need(root.list("files"), "files")),
                    members(need(root.list("members"), "members")),
                    need(root.object("content"), "content"));
        } catch (DateTimeException e) {
            throw fault("asOf");
        }
    }

    private static BundleId readId(Json.Obj id) throws Refused {
        requireNames(id, Set.of("name", "call", "cluster", "batch", "unit", "revision"), "bundle");
        try {
            BundleId read = new BundleId(
                    need(id.text("call"), "bundle.call"),
                    need(id.text("cluster"), "bundle.cluster"),
                    Math.toIntExact(need(id.whole("batch"), "bundle.batch")),
                    need(id.text("unit"), "bundle.unit"),
                    Math.toIntExact(need(id.whole("revision"), "bundle.revision")));
            if (!id.text("name").filter(read.name()::equals).isPresent()) {
                throw fault("bundle.name");
            }
            return read;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw fault("bundle");
        }
    }

    private static List<IndexedFile> files(List<Json> values) throws Refused {
        List<IndexedFile> files = new ArrayList<>();
        for (Json value : values) {
            Json.Obj file = object(value, "files");
            requireNames(file, Set.of("path", "original", "role", "size", "sha256"), "files");
            files.add(new IndexedFile(
                    need(file.text("path"), "files.path"),
                    need(file.text("original"), "files.original"),
                    need(file.text("role"), "files.role"),
                    need(file.whole("size"), "files.size"),
                    need(file.text("sha256"), "files.sha256")));
        }
        requireSorted(files.stream().map(IndexedFile::path).toList(), "files");
        return files;
    }

    private static List<MemberSeal> members(List<Json> values) throws Refused {
        List<MemberSeal> members = new ArrayList<>();
        for (Json value : values) {
            Json.Obj member = object(value, "members");
            requireNames(member, Set.of("unit", "seal"), "members");
            String unit = need(member.text("unit"), "members.unit");
            String seal = need(member.text("seal").filter(IndexJson::isSeal), "members.seal");
            if (!unit.matches("[a-z0-9][a-z0-9-]{0,63}")) {
                throw fault("members.unit");
            }
            members.add(new MemberSeal(unit, seal));
        }
        requireSorted(members.stream().map(MemberSeal::unit).toList(), "members");
        return members;
    }

    private static boolean isSeal(String text) {
        return text.startsWith(Seal.PREFIX)
                && Code.read(text).filter(text::equals).isPresent();
    }

    private static void requireSorted(List<String> keys, String name) throws Refused {
        List<String> sorted =
                keys.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        if (!sorted.equals(keys)) {
            throw fault(name);
        }
    }

    private static void requireNames(Json.Obj object, Set<String> names, String where) throws Refused {
        for (String name : object.members().keySet()) {
            if (!names.contains(name)) {
                throw fault(where.isEmpty() ? name : where + "." + name);
            }
        }
    }

    private static boolean bool(Json.Obj object, String name) throws Refused {
        return ((Json.Bool) need(object.get(name).filter(Json.Bool.class::isInstance), name)).value();
    }

    private static Json.Obj object(Json value, String name) throws Refused {
        return (Json.Obj) need(Optional.of(value).filter(Json.Obj.class::isInstance), name);
    }

    private static <T> T need(Optional<T> value, String name) throws Refused {
        return value.orElseThrow(() -> fault(name));
    }

    private static Refused fault(String name) {
        String shown = io.github.taipei1.bundle.refusal.Shown.name(name.isEmpty() ? "{}" : name);
        return new Refused(new Refusal.UnreadableText(
                BundleIndex.PATH,
                Text.of("「" + shown + "」缺少或不合規定", "\"" + shown + "\" is missing or not as it must be")));
    }
}
