package io.github.taipei1.bundle.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of a document's theme (ECMA-376 part 1, 20.1.6.2), by their short names such as {@code lt1}, usually white, and {@code
 * dk1}, usually black.
 */
record Theme(Map<String, Colour> colours) {
    /** In the order in which spreadsheets count them. */
    private static final List<String> NUMBERED = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    /** Names that Word has for them. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("background1", "lt1"),
            Map.entry("light1", "lt1"),
            Map.entry("bg1", "lt1"),
            Map.entry("text1", "dk1"),
            Map.entry("dark1", "dk1"),
            Map.entry("tx1", "dk1"),
            Map.entry("background2", "lt2"),
            Map.entry("light2", "lt2"),
            Map.entry("bg2", "lt2"),
            Map.entry("text2", "dk2"),
            Map.entry("dark2", "dk2"),
            Map.entry("tx2", "dk2"),
            Map.entry("hyperlink", "hlink"));

    /** Those of a document that brings no theme along, as office programs have them. */
    private static final Map<String, Colour> USUAL = Map.ofEntries(
            Map.entry("lt1", Colour.WHITE),
            Map.entry("dk1", Colour.BLACK),
            Map.entry("lt2", Colour.of(0xE7E6E6)),
            Map.entry("dk2", Colour.of(0x44546A)),
            Map.entry("accent1", Colour.of(0x4472C4)),
            Map.entry("accent2", Colour.of(0xED7D31)),
            Map.entry("accent3", Colour.of(0xA5A5A5)),
            Map.entry("accent4", Colour.of(0xFFC000)),
            Map.entry("accent5", Colour.of(0x5B9BD5)),
            Map.entry("accent6", Colour.of(0x70AD47)),
            Map.entry("hlink", Colour.of(0x0563C1)),
            Map.entry("folHlink", Colour.of(0x954F72)));

    Theme {
        colours = Map.copyOf(colours);
    }

    /** That of a part; what office programs have where it says nothing. */
    static Theme read(OfficePackage document, String main) throws IOException {
        Map<String, Colour> found = new HashMap<>(USUAL);
        Optional<String> part = document.relations(main).stream()
                .filter(relation -> relation.isA("theme") && !relation.external())
                .map(OfficePackage.Relation::target)
                .findFirst();
        if (part.isPresent()) {
            String[] at = {""};
            document.read(part.get(), new WorkbookReader.ElementHandler((name, attributes) -> {
                if (NUMBERED.contains(name)) {
                    at[0] = name;
                } else if (name.equals("srgbClr") || name.equals("sysClr")) {
                    Colour colour = Colour.ofHex(attributes.get(name.equals("sysClr") ? "lastClr" : "val"));
                    if (!at[0].isEmpty() && colour.isOwn()) {
                        found.put(at[0], colour);
                    }
                    at[0] = "";
                }
            }));
        }
        return new Theme(found);
    }

    Colour named(String name) {
        return colours.getOrDefault(WORDS.getOrDefault(name, name), Colour.AUTO);
    }

    Colour numbered(int number) {
        return number >= 0 && number < NUMBERED.size() ? named(NUMBERED.get(number)) : Colour.AUTO;
    }
}
