package io.github.taipei1.report.form;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The prefixes that moved text uses, declared in the form where they are not. */
final class Namespaces {
    private static final Map<String, String> KNOWN = new TreeMap<>(Map.of(
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "m", "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main"));

    private Namespaces() {}

    /** @throws UnusableForm if the form has given one of the prefixes to something else */
    static void declare(Element root, Edits edits) throws UnusableForm {
        StringBuilder missing = new StringBuilder();
        for (Map.Entry<String, String> one : KNOWN.entrySet()) {
            Optional<String> bound = root.attribute("xmlns:" + one.getKey());
            if (bound.isEmpty()) {
                missing.append(" xmlns:")
                        .append(one.getKey())
                        .append("=\"")
                        .append(one.getValue())
                        .append('"');
            } else if (!bound.get().equals(one.getValue())) {
                throw new UnusableForm("檔案的 XML 命名空間不尋常", "the XML namespaces of the file are unusual");
            }
        }
        edits.replace(root.open() - 1, root.open() - 1, missing.toString());
    }
}
