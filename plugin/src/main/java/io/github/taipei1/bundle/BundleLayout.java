package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.BagFiles;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.bundle.zip.StrictZip;
import io.github.taipei1.bundle.zip.ZipItem;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where in an archive the bundle is. Who packs a bundle again may do so with or without its folder, or with another one around it; the
 * shallowest {@code bagit.txt} shows the place.
 *
 * @param root the bundle's folder with a slash at the end; empty if there is none
 * @param files path below that folder to entry
 * @param ignored names of files that an operating system left
 * @param strangers names of other files outside of the folder
 */
record BundleLayout(String root, SortedMap<String, ZipItem> files, List<String> ignored, List<String> strangers) {
    private static final Set<String> LEFTOVERS = Set.of(".ds_store", "thumbs.db", "desktop.ini");
    private static final String APPLE_DOUBLE = "._";
    private static final String APPLE_FOLDER = "__macosx";
    private static final int DEEPEST_ROOT = 4;

    static BundleLayout of(StrictZip zip) throws Refused {
        String root = root(zip);
        SortedMap<String, ZipItem> files = new TreeMap<>();
        List<String> ignored = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        for (ZipItem item : zip.items()) {
            if (item.isFolder()) {
                continue;
            }
            if (isLeftover(item.name())) {
                ignored.add(Shown.name(item.name()));
            } else if (item.name().startsWith(root)) {
                files.put(item.name().substring(root.length()), item);
            } else {
                strangers.add(Shown.name(item.name()));
            }
        }
        return new BundleLayout(root, files, List.copyOf(ignored), List.copyOf(strangers));
    }

    /** The path of an entry below the bundle's folder, if it is a file of the bundle. */
    Optional<String> path(ZipItem item) {
        boolean inside = item.name().startsWith(root) && files.get(item.name().substring(root.length())) == item;
        return inside ? Optional.of(item.name().substring(root.length())) : Optional.empty();
    }

    /** By the file's own name, and in the folder of macOS by nothing else: whatever else lies there, a person put it there. */
    private static boolean isLeftover(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean ofApple = name.toLowerCase(Locale.ROOT).startsWith(APPLE_FOLDER + "/");
        return file.startsWith(APPLE_DOUBLE) || !ofApple && LEFTOVERS.contains(file.toLowerCase(Locale.ROOT));
    }

    private static String root(StrictZip zip) throws Refused {
        List<String> roots = zip.items().stream()
                .map(ZipItem::name)
                .filter(name -> name.equals(BagFiles.DECLARATION) || name.endsWith("/" + BagFiles.DECLARATION))
                .filter(name -> !isLeftover(name))
                .map(name -> name.substring(0, name.length() - BagFiles.DECLARATION.length()))
                .toList();
        int depth = roots.stream().mapToInt(BundleLayout::depth).min().orElse(Integer.MAX_VALUE);
        if (depth > DEEPEST_ROOT) {
            throw new Refused(new Refusal.NotABundle(whatElse(zip)));
        }
        List<String> shallowest =
                roots.stream().filter(root -> depth(root) == depth).toList();
        if (shallowest.size() > 1) {
            throw new Refused(new Refusal.NotABundle(Text.of(
                    "一個 ZIP 內有 " + shallowest.size() + " 份提交檔，請每份各上傳一次。",
                    "there are " + shallowest.size() + " bundles in one ZIP; each must be uploaded for itself.")));
        }
        return shallowest.get(0);
    }

    private static int depth(String root) {
        return (int) root.chars().filter(c -> c == '/').count();
    }

    private static Text whatElse(StrictZip zip) {
        if (zip.item("[Content_Types].xml").isPresent()) {
            return Text.of("這是 Word、Excel 或 PowerPoint 文件。", "it is a Word, Excel or PowerPoint document.");
        }
        if (zip.item("META-INF/MANIFEST.MF").isPresent()) {
            return Text.of("這是 Java 程式（JAR）。", "it is a Java program (JAR).");
        }
        boolean zipInside = zip.items().stream()
                .anyMatch(item -> item.name().toLowerCase(Locale.ROOT).endsWith(".zip"));
        return zipInside
                ? Text.of("裡面還有 ZIP，請直接上傳內層的提交檔。", "there is a ZIP inside; upload that one as it is.")
                : Text.of("裡面沒有 bagit.txt。", "there is no bagit.txt in it.");
    }
}
