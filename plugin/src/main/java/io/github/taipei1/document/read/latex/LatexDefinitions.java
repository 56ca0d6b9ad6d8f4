package io.github.taipei1.document.read.latex;

import java.util.Set;

/** Reads the commands that define others. */
final class LatexDefinitions {
    private static final Set<String> NEW = Set.of(
            "newcommand",
            "renewcommand",
            "providecommand",
            "DeclareRobustCommand",
            "newcommandx",
            "NewDocumentCommand",
            "RenewDocumentCommand");
    private static final Set<String> DEF = Set.of("def", "gdef", "edef", "xdef", "let", "newif");

    private final LatexJob job;
    private final TexSource tex;
    private final String text;

    LatexDefinitions(LatexJob job, TexSource tex) {
        this.job = job;
        this.tex = tex;
        this.text = tex.text();
    }

    boolean isDefinition(String name) {
        return NEW.contains(name) || DEF.contains(name);
    }

    /** Takes a definition in and gives where it ends. */
    int read(String how, int behind, int to) {
        int at = tex.skipSpace(behind, to);
        int open = tex.group(at, to);
        int nameStart = open >= 0 ? tex.skipSpace(open + 1, to) : at;
        if (nameStart >= to || text.charAt(nameStart) != '\\') {
            return behind;
        }
        int nameEnd = nameStart + 1;
        while (nameEnd < to && (Character.isLetter(text.charAt(nameEnd)) || text.charAt(nameEnd) == '@')) {
            nameEnd++;
        }
        String name = text.substring(nameStart + 1, nameEnd);
        int after = open >= 0 ? tex.closing(open) + 1 : nameEnd;
        if (how.equals("newif")) {
            job.conditions().declare(name);
            return after;
        }
        return how.equals("let") ? letEnd(after, to) : body(how, name, after, to);
    }

    private int letEnd(int from, int to) {
        int at = tex.skipSpace(from, to);
        at = at < to && text.charAt(at) == '=' ? tex.skipSpace(at + 1, to) : at;
        if (at >= to || text.charAt(at) != '\\') {
            return at;
        }
        int end = at + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(to, at + 2));
    }

    private int body(String how, String name, int from, int to) {
        int parameters = 0;
        int at = from;
        if (how.endsWith("DocumentCommand")) {
            int open = tex.group(at, to);
            if (open >= 0) {
                parameters = Math.min(9, tex.closing(open) - open - 1);
                at = tex.closing(open) + 1;
            }
        } else if (DEF.contains(how)) {
            while (at < to && at < from + 40 && text.charAt(at) != '{') {
                parameters += text.charAt(at++) == '#' ? 1 : 0;
            }
        } else {
            int option = tex.skipOption(at, to);
            String count = text.substring(at, option).replaceAll("[^0-9]", "");
            parameters = count.isEmpty() ? 0 : count.charAt(0) - '0';
            at = tex.skipOption(option, to);
        }
        int open = tex.group(at, to);
        if (open < 0) {
            return at;
        }
        if (!name.isEmpty()) {
            job.macros().define(name, new Macros.Macro(parameters, text.substring(open + 1, tex.closing(open))));
        }
        return tex.closing(open) + 1;
    }
}
