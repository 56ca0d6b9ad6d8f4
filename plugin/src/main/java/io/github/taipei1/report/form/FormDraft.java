package io.github.taipei1.report.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a form that look as if somebody is to write there: cells beside a label, content controls, form fields, lines to write
 * on and other placeholders, boxes.
 */
public final class FormDraft {
    private static final int LONGEST_LABEL = 80;
    /** Numbers of rows. */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}[.．、]?|[一二三四五六七八九十]{1,3}、?");

    private static final Pattern LIMIT = Pattern.compile("(\\d{2,5})\\s*字(?:以?內|為限|以下|為原則)");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{\\{[^{}]{1,60}}}|<<[^<>]{1,60}>>|«[^«»]{1,60}»|[（(【]\\s*請[^（()）【】]{1,40}[)）】]|[_＿]{3,}|(?:中華)?(?:民國)?[\\s　_＿]+年[\\s　_＿]+月[\\s　_＿]+日");

    private final FormDocument form;
    private final FormIndex index;
    private final Vocabulary vocabulary;
    private final List<DraftEntry> entries = new ArrayList<>();
    private final Set<Element> taken = new HashSet<>();
    private final Set<Element> named = new HashSet<>();

    private FormDraft(FormDocument form, Vocabulary vocabulary) {
        this.form = form;
        this.index = new FormIndex(form);
        this.vocabulary = vocabulary;
    }

    /** @throws UnusableForm if the file is no form that can be filled */
    public static Draft of(byte[] form, Vocabulary vocabulary) throws UnusableForm {
        FormDocument document = FormDocument.read(FormPackage.read(form));
        return new Draft(new FormDraft(document, vocabulary).run(), vocabulary);
    }

    private List<DraftEntry> run() {
        controls();
        cells(FormMap.Side.RIGHT);
        cells(FormMap.Side.BELOW);
        form.paragraphs().forEach(this::paragraph);
        return List.copyOf(entries);
    }

    private void controls() {
        for (Control control : form.controls()) {
            boolean fillable =
                    control.kind() != Control.Kind.PICTURE && !control.names().isEmpty();
            if (fillable) {
                boolean box = control.kind() == Control.Kind.CHECKBOX;
                String words = control.names().get(0);
                taken.add(control.element());
                form.cellAround(control).map(FormTable.Cell::element).ifPresent(named::add);
                Optional<Vocabulary.Proposal> proposal = control.names().stream()
                        .flatMap(name ->
                                (box ? vocabulary.ofBox(name) : vocabulary.ofWords(name.replace('-', ' '))).stream())
                        .findFirst();
                add(DraftEntry.of("control", words, box, proposal), index.controls(words), new Target.Inside(control));
            }
        }
    }

    private void cells(FormMap.Side side) {
        for (FormTable.Cell cell : form.cells()) {
            String label = cell.text().strip().replace('\n', ' ');
            boolean isLabel = !LabelKey.of(label).isEmpty()
                    && !Blank.isWhole(label)
                    && !NUMBER.matcher(label).matches()
                    && label.length() <= LONGEST_LABEL
                    && label.chars().noneMatch(c -> Boxes.isBox((char) c))
                    && !PLACEHOLDER.matcher(label).find()
                    && !taken.contains(cell.element());
            Optional<FormTable.Cell> beside = side == FormMap.Side.RIGHT ? cell.right() : cell.below();
            if (isLabel && beside.filter(this::isToBeFilled).isPresent()) {
                taken.add(beside.get().element());
                taken.add(cell.element());
                Matcher limit = LIMIT.matcher(label);
                Optional<Vocabulary.Proposal> column = column(beside.get(), side, label);
                Optional<Integer> max = limit.find() ? Optional.of(Integer.valueOf(limit.group(1))) : Optional.empty();
                add(
                        new DraftEntry(
                                "label",
                                label,
                                side,
                                Optional.empty(),
                                max,
                                false,
                                column.or(() -> vocabulary.ofWords(label))),
                        index.labels(label),
                        cell);
            }
        }
    }

    /** A head over several empty cells, as in a table with a row for each unit, which then are all taken. */
    private Optional<Vocabulary.Proposal> column(FormTable.Cell first, FormMap.Side side, String label) {
        List<FormTable.Cell> cells = side == FormMap.Side.BELOW ? first.column(false) : List.of();
        Optional<Vocabulary.Proposal> proposal = cells.size() < 2 ? Optional.empty() : vocabulary.ofColumn(label);
        if (proposal.isPresent()) {
            cells.forEach(cell -> taken.add(cell.element()));
        }
        return proposal;
    }

    private boolean isToBeFilled(FormTable.Cell cell) {
        boolean blank = Blank.isThere(cell.text()) || form.waiting(cell).isPresent();
        return blank && !named.contains(cell.element()) && !taken.contains(cell.element()) && !cell.holdsTable();
    }

    private void paragraph(FormParagraph paragraph) {
        boolean filled =
                paragraph.element().above("w:tc").filter(taken::contains).isPresent()
                        && Blank.isThere(paragraph.text());
        if (filled) {
            return;
        }
        for (FormParagraph.Field field : paragraph.fields()) {
            if (!field.name().isEmpty() && !field.checkbox()) {
                add(
                        DraftEntry.of("control", field.name(), false, vocabulary.ofWords(field.name())),
                        index.controls(field.name()),
                        new Target.Words(paragraph, field.from(), field.to()));
            }
        }
        placeholders(paragraph);
        boxes(paragraph);
    }

    /** A line to write on is named together with the words before it, since all such lines look alike. */
    private void placeholders(FormParagraph paragraph) {
        String text = paragraph.text();
        Matcher found = PLACEHOLDER.matcher(text);
        int from = 0;
        while (found.find()) {
            boolean line = LabelKey.saysNothing(found.group());
            String last = lastWords(text.substring(from, found.start()));
            String before = line ? last : "";
            boolean otherDay = found.group().endsWith("日")
                    && last.endsWith("：")
                    && vocabulary.ofWords(last).isEmpty();
            String words = before + found.group();
            String asked = line ? before : found.group().replaceAll("^[（(【]?\\s*請(?:填寫|填入|輸入|填)?", "");
            Optional<Vocabulary.Proposal> proposal =
                    otherDay || isOneOfTwoDays(found, text) ? Optional.empty() : vocabulary.ofWords(asked.strip());
            if (!isNamed(paragraph, found.start())) {
                add(
                        DraftEntry.of("placeholder", words, false, proposal.map(one -> kept(before, one))),
                        index.words(words),
                        new Target.Words(paragraph, found.end() - words.length(), found.end()));
            }
            from = found.end();
        }
    }

    /** From a day to another: which is which, a person knows. */
    private static boolean isOneOfTwoDays(Matcher found, String text) {
        return found.group().endsWith("日")
                && text.chars().filter(c -> c == '日').count() > 1
                && text.chars().filter(c -> c == '月').count() > 1;
    }

    private static Vocabulary.Proposal kept(String before, Vocabulary.Proposal proposal) {
        boolean name = proposal.key().equals("value");
        String content = name ? "${" + proposal.content() + "}" : proposal.content();
        boolean section = before.isEmpty() || proposal.key().equals("section");
        return section ? proposal : new Vocabulary.Proposal("text", before + content);
    }

    private static String lastWords(String text) {
        int from = text.length();
        while (from > 0 && !Boxes.ends(text, from - 1) && text.charAt(from - 1) != '。' && text.length() - from < 20) {
            from--;
        }
        return text.substring(from).stripLeading();
    }

    /** Whether a character stands in a control that has an entry of its own. */
    private boolean isNamed(FormParagraph paragraph, int at) {
        return paragraph
                .piece(at)
                .flatMap(piece -> piece.element().above("w:sdt"))
                .filter(taken::contains)
                .isPresent();
    }

    private void boxes(FormParagraph paragraph) {
        String text = paragraph.text();
        for (int at = 0; at < text.length(); at++) {
            boolean box = Boxes.isBox(text.charAt(at));
            String words = box ? form.words(paragraph, at) : "";
            if (!words.isEmpty() && !isNamed(paragraph, at)) {
                add(
                        DraftEntry.of("checkbox", words, true, vocabulary.ofBox(words)),
                        index.boxes(words),
                        new Target.Box(paragraph, at));
            }
        }
    }

    /** Takes an entry, and says which one where the same words stand more than once. */
    private <T> void add(DraftEntry entry, List<T> alike, T target) {
        int index = alike.indexOf(target);
        if (index >= 0) {
            entries.add(alike.size() == 1 ? entry : entry.nth(index + 1));
        }
    }
}
