package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Unseen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Goes through every object of a PDF, wherever it hangs, and tells those that act, fetch, attach or comment (ISO 32000-1, 7.11, 12.5,
 * 12.6): what programs run is looked for by what it is, not by where a well-behaved program would have put it.
 */
final class PdfObjects {
    private static final int MOST = 2_000_000;
    private static final int LONGEST = 200;
    /** Ways back and to neighbours, on which an object would be found under the wrong page. */
    private static final Set<String> BACK = Set.of("Parent", "P", "Dest", "D", "IRT", "Popup", "StructParent");

    private static final Map<String, Unseen.Kind> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", Unseen.Kind.SCRIPT),
            Map.entry("Launch", Unseen.Kind.ACTION),
            Map.entry("GoToR", Unseen.Kind.ACTION),
            Map.entry("GoToE", Unseen.Kind.ACTION),
            Map.entry("Thread", Unseen.Kind.ACTION),
            Map.entry("ImportData", Unseen.Kind.ACTION),
            Map.entry("SubmitForm", Unseen.Kind.SENT_FORM),
            Map.entry("Rendition", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("Movie", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("Sound", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("RichMediaExecute", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("GoTo3DView", Unseen.Kind.EMBEDDED_OBJECT),
            Map.entry("URI", Unseen.Kind.LINK));

    private static final Set<String> MEDIA = Set.of("RichMedia", "3D", "Screen", "Movie", "Sound");
    private static final Set<String> COMMENTS = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Redact");

    private final Deque<At> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Unseen> found = new ArrayList<>();

    /** An object and the page under which it was met, 0 if under none. */
    private record At(COSBase object, int page) {}

    private PdfObjects() {}

    static List<Unseen> of(PDDocument pdf) {
        PdfObjects walk = new PdfObjects();
        int number = 0;
        for (var page : pdf.getPages()) {
            walk.seen.add(page.getCOSObject());
            walk.open.add(new At(page.getCOSObject(), ++number));
        }
        walk.open.add(new At(pdf.getDocument().getTrailer(), 0));
        walk.run();
        return walk.found;
    }

    private void run() {
        while (!open.isEmpty() && seen.size() < MOST) {
            At at = open.remove();
            if (at.object() instanceof COSDictionary dictionary) {
                look(dictionary, at.page());
                dictionary.entrySet().stream()
                        .filter(entry -> !BACK.contains(entry.getKey().getName()))
                        .forEach(entry -> meet(entry.getValue(), at.page()));
            } else if (at.object() instanceof COSArray array) {
                array.forEach(item -> meet(item, at.page()));
            }
        }
    }

    private void meet(COSBase object, int page) {
        COSBase real = object instanceof COSObject reference ? reference.getObject() : object;
        boolean holds = real instanceof COSDictionary || real instanceof COSArray;
        if (holds && seen.add(real)) {
            open.add(new At(real, page));
        }
    }

    private void look(COSDictionary one, int page) {
        name(one, "S")
                .map(ACTIONS::get)
                .filter(kind -> kind != Unseen.Kind.LINK || one.containsKey("URI"))
                .ifPresent(kind -> add(kind, page, said(one)));
        if (one.containsKey("XFA")) {
            add(Unseen.Kind.SCRIPT, page, "XFA");
        }
        if (one.getDictionaryObject("EF") instanceof COSDictionary) {
            add(
                    Unseen.Kind.ATTACHMENT,
                    page,
                    text(one, "UF").or(() -> text(one, "F")).orElse(""));
        }
        boolean elsewhere = one instanceof COSStream && one.containsKey("F")
                || name(one, "FS").filter("URL"::equals).isPresent()
                || one.getDictionaryObject("Ref") instanceof COSDictionary reference && reference.containsKey("F");
        if (elsewhere) {
            add(Unseen.Kind.REMOTE_CONTENT, page, text(one, "F").orElse(""));
        }
        layer(one, page);
        if (one.containsKey("Rect")) {
            annotation(one, name(one, "Subtype").orElse(""), page);
        }
    }

    private void annotation(COSDictionary one, String subtype, int page) {
        if (MEDIA.contains(subtype)) {
            add(Unseen.Kind.EMBEDDED_OBJECT, page, subtype);
        } else if (COMMENTS.contains(subtype)) {
            add(Unseen.Kind.COMMENT, page, text(one, "Contents").orElse(subtype));
        } else if (subtype.equals("Widget")) {
            PdfField.shown(one).ifPresent(value -> add(Unseen.Kind.SHOWN_OTHERWISE, page, value));
        } else if (!subtype.equals("Popup") && one.containsKey("AP")) {
            // It is drawn over the page, where its text is not read.
            add(Unseen.Kind.SHOWN_OTHERWISE, page, subtype);
        }
    }

    /** A layer's opposite: content that is there as long as a layer is off, or by a condition (ISO 32000-1, 8.11.2.2). */
    private void layer(COSDictionary one, int page) {
        boolean opposite =
                name(one, "P").filter(Set.of("AllOff", "AnyOff")::contains).isPresent();
        if (name(one, "Type").filter("OCMD"::equals).isPresent() && (opposite || one.containsKey("VE"))) {
            add(Unseen.Kind.HIDDEN_LAYER, page, "OCMD");
        }
    }

    /** What an action says of what it does. */
    private static String said(COSDictionary action) {
        COSBase file = action.getDictionaryObject("F");
        Optional<String> named =
                file instanceof COSDictionary where ? text(where, "UF").or(() -> text(where, "F")) : text(action, "F");
        return text(action, "URI").or(() -> text(action, "JS")).or(() -> named).orElse("");
    }

    private static Optional<String> name(COSDictionary one, String key) {
        return Optional.ofNullable(one.getDictionaryObject(key) instanceof COSName name ? name.getName() : null);
    }

    private static Optional<String> text(COSDictionary one, String key) {
        return Optional.ofNullable(
                one.getDictionaryObject(COSName.getPDFName(key)) instanceof COSString string
                        ? string.getString()
                        : null);
    }

    private void add(Unseen.Kind kind, int page, String detail) {
        String shortened = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
        found.add(new Unseen(kind, page > 0 ? "p. " + page : "", shortened));
    }
}
