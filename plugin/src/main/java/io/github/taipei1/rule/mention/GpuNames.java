package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the machine's GPU models in running text. {@code GH100}, {@code L40S}, {@code H200} and identifiers are none of them. */
final class GpuNames {
    private static final List<String> PREFIXES = List.of("dgx-", "hgx-", "ovx-", "nvidia-", "tesla-");

    private final Model[] models;
    private final String text;
    private final String plain;

    GpuNames(List<String> models, String text, String plain) {
        this.models = models.stream().map(Model::of).toArray(Model[]::new);
        this.text = text;
        this.plain = plain;
    }

    /** A model's name, and its comparable form cut before its first digit. */
    private record Model(String name, String letters, String digits) {
        static Model of(String name) {
            String plain = Cues.plain(name);
            int letters = 0;
            while (letters < plain.length() && !Plain.isDigit(plain.charAt(letters))) {
                letters++;
            }
            return new Model(name, plain.substring(0, letters), plain.substring(letters));
        }
    }

    List<Gpu> in(int from, int to) {
        List<Gpu> gpus = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (Model model : models) {
                int end = end(model, i, to);
                if (end > 0) {
                    gpus.add(new Gpu(i, end, model.name(), text.substring(i, end)));
                }
            }
        }
        return gpus;
    }

    private int end(Model model, int at, int to) {
        if (!plain.startsWith(model.letters(), at) || !starts(at)) {
            return -1;
        }
        int join = Plain.skipUnseen(plain, at + model.letters().length());
        boolean joined =
                Plain.at(plain, join) == '-' || Plain.at(plain, join) == ' ' && Character.isUpperCase(text.charAt(at));
        int number = joined ? join + 1 : join;
        int end = number + model.digits().length();
        return plain.startsWith(model.digits(), number) && end <= to && ends(end) ? end : -1;
    }

    private boolean starts(int at) {
        char before = Plain.at(plain, at - 1);
        if (before == 'x') {
            return Plain.isDigit(Plain.at(plain, Plain.at(plain, at - 2) == ' ' ? at - 3 : at - 2));
        }
        if (before == '-') {
            return PREFIXES.stream().anyMatch(prefix -> plain.startsWith(prefix, at - prefix.length()));
        }
        if (before == '$') {
            return plain.startsWith("times$", at - 6);
        }
        return !Plain.isWordChar(before) && "_/\\.@=#".indexOf(before) < 0;
    }

    private boolean ends(int end) {
        char next = Plain.at(plain, end);
        if (next == 's') {
            boolean small = Character.isLowerCase(text.charAt(end));
            return small && !Plain.isWordChar(Plain.at(plain, end + 1));
        }
        boolean numbered =
                next == '-' && IntStream.rangeClosed(1, 4).allMatch(i -> Plain.isDigit(Plain.at(plain, end + i)));
        if (numbered) {
            return false;
        }
        boolean times = next == 'x' && Plain.isDigit(Plain.at(plain, end + 1));
        return times
                || !Plain.isWordChar(next)
                        && next != '_'
                        && !(next == '.' && Plain.isWordChar(Plain.at(plain, end + 1)));
    }
}
