package io.github.taipei1.bundle.office;

import java.util.ArrayList;
import java.util.List;

/** The table of texts that cells of a workbook refer to by their numbers (ECMA-376 part 1, 18.4.9). */
final class SharedStrings implements SafeXml.Handler {
    private final List<RichText> list = new ArrayList<>();
    private final RichTextReader one;

    SharedStrings(Theme theme) {
        this.one = new RichTextReader(theme);
    }

    RichText at(int number) {
        return number < list.size() ? list.get(number) : RichText.EMPTY;
    }

    int size() {
        return list.size();
    }

    @Override
    public void start(String name, SafeXml.Attributes attributes) {
        one.start(name, attributes);
    }

    @Override
    public void end(String name) {
        one.end(name);
        if (name.equals("si")) {
            list.add(one.take());
        }
    }

    @Override
    public void text(String text) {
        one.text(text);
    }
}
