package io.github.taipei1.bundle;

import io.github.taipei1.bundle.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * {@code ro-crate-metadata.json}, RO-Crate 1.1: the same list of files in the language of research archives. Written for them; no decision
 * is made from it.
 */
final class RoCrate {
    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
    private static final String PROFILE = "https://w3id.org/ro/crate/1.1";
    private static final String SELF = "ro-crate-metadata.json";
    private static final String FOLDER = "data/";

    private RoCrate() {}

    static Json write(BundleIndex index) {
        List<Json> graph = new ArrayList<>();
        graph.add(Json.object()
                .put("@id", SELF)
                .put("@type", "CreativeWork")
                .put("conformsTo", reference(PROFILE))
                .put("about", reference("./"))
                .build());
        graph.add(root(index));
        index.files().forEach(file -> graph.add(file(file)));
        return Json.object()
                .put("@context", CONTEXT)
                .put("@graph", Json.of(graph))
                .build();
    }

    private static Json root(BundleIndex index) {
        List<Json> parts = index.files().stream()
                .map(file -> reference(relative(file.path())))
                .toList();
        return Json.object()
                .put("@id", "./")
                .put("@type", "Dataset")
                .put("name", index.id().name())
                .put(
                        "description",
                        "Closing submission of " + index.id().unit() + ", "
                                + index.id().cluster() + " batch " + index.id().batch() + " of "
                                + index.id().call())
                .put("datePublished", index.asOf().toString())
                .put("license", "Not for reuse; handed in to the programme office")
                .put("hasPart", Json.of(parts))
                .build();
    }

    private static Json file(IndexedFile file) {
        return Json.object()
                .put("@id", relative(file.path()))
                .put("@type", "File")
                .put("name", file.original())
                .put("contentSize", Long.toString(file.size()))
                .put("sha256", file.sha256())
                .build();
    }

    private static Json reference(String id) {
        return Json.object().put("@id", id).build();
    }

    private static String relative(String path) {
        return path.substring(FOLDER.length());
    }

    /** The paths of the files that a description lists; nothing if it is no RO-Crate. */
    static Optional<SortedSet<String>> files(Json value) {
        if (!(value instanceof Json.Obj crate) || crate.list("@graph").isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> paths = new TreeSet<>();
        for (Json node : crate.list("@graph").get()) {
            if (node instanceof Json.Obj item
                    && item.text("@type").filter("File"::equals).isPresent()) {
                item.text("@id").ifPresent(id -> paths.add(FOLDER + id));
            }
        }
        return Optional.of(paths);
    }
}
