package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Inline;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What LaTeX commands and environments mean for a reader of the finished paper. */
final class Commands {
    /** Commands that make a heading of their argument, with its level. */
    static final Map<String, Integer> HEADINGS = Map.ofEntries(
            Map.entry("title", 1),
            Map.entry("part", 1),
            Map.entry("chapter", 1),
            Map.entry("section", 2),
            Map.entry("bmhead", 2),
            Map.entry("bmsection", 2),
            Map.entry("frametitle", 2),
            Map.entry("subsection", 3),
            Map.entry("subsubsection", 4),
            Map.entry("paragraph", 5),
            Map.entry("subparagraph", 6));

    /** Commands and environments that stand for a heading without naming it. */
    private static final Map<String, String> ACKNOWLEDGEMENTS = Map.ofEntries(
            Map.entry("acks", "Acknowledgments"),
            Map.entry("ack", "Acknowledgements"),
            Map.entry("acknowledgment", "Acknowledgment"),
            Map.entry("acknowledgments", "Acknowledgments"),
            Map.entry("acknowledgement", "Acknowledgement"),
            Map.entry("acknowledgements", "Acknowledgements"),
            Map.entry("acknowledge", "Acknowledgement"),
            Map.entry("funding", "Funding"),
            Map.entry("fundinginfo", "Funding"),
            Map.entry("fundinginformation", "Funding"),
            Map.entry("fundingstatement", "Funding"),
            Map.entry("financialsupport", "Financial support"));

    /** Templates of theses name them by language: {@code acknowledgementzh}, {@code acksen}. */
    private static final Pattern OF_LANGUAGE = Pattern.compile(
            "(?i)ack(?:s|nowledge?ments?)?-?(?:zh|zhtw|tw|cn|ch|chi|cht|chs|tc|en|eng|chinese|english)|[致誌]謝|謝[誌辭詞]");

    private static final Pattern ENVIRONMENT = Pattern.compile(
            "(?i)acknowledg|^acks?(?:section|text|page|chapter|block|box)$|^(?:my|our|the|zh|cn|tw|en|cht)_?-?acks?$|^thanks(?:to|page|section)?$"
                    + "|[致誌銘鳴]謝|謝[誌辭詞啟]|感謝");

    /** The heading that a command or an environment stands for, if it is one of acknowledgements. */
    static Optional<String> acknowledgement(String name) {
        String known = ACKNOWLEDGEMENTS.get(name.toLowerCase(Locale.ROOT));
        return known == null && OF_LANGUAGE.matcher(name).matches()
                ? Optional.of("Acknowledgements")
                : Optional.ofNullable(known);
    }

    /** The same for environments, whatever a template puts around the word: {@code myacknowledgements}, {@code zhacks}. */
    static Optional<String> acknowledgingEnvironment(String name) {
        return acknowledgement(name)
                .or(() -> ENVIRONMENT.matcher(name).find() ? Optional.of("Acknowledgements") : Optional.empty());
    }

    static final Set<String> NOTES = Set.of(
            "footnote",
            "footnotetext",
            "blfootnote",
            "thanks",
            "tnotetext",
            "fntext",
            "nonumnote",
            "titlenote",
            "subtitlenote",
            "authornote",
            "endnote",
            "tablefootnote",
            "sidenote",
            "marginpar");

    static final Set<String> INCLUDES = Set.of("input", "include", "subfile", "subfileinclude", "import", "subimport");

    /** Commands whose argument is a fact about the document. */
    static final Set<String> FACTS =
            Set.of("author", "affil", "affiliation", "institute", "date", "keywords", "email", "subtitle");

    static final Set<String> CITATIONS = Set.of(
            "cite",
            "citep",
            "citet",
            "citealp",
            "citealt",
            "citeauthor",
            "citeyear",
            "parencite",
            "textcite",
            "autocite",
            "footcite");

    static final Set<String> LISTS = Set.of(
            "itemize",
            "enumerate",
            "description",
            "compactitem",
            "compactenum",
            "tasks",
            "inparaenum",
            "thebibliography");

    static final Set<String> QUOTES = Set.of("quote", "quotation", "displayquote", "verse");

    static final Set<String> VERBATIM = Set.of(
            "verbatim",
            "Verbatim",
            "lstlisting",
            "minted",
            "alltt",
            "filecontents",
            "tikzpicture",
            "algorithmic",
            "forest",
            "BVerbatim");

    static final Set<String> FORMULAS = Set.of(
            "equation",
            "align",
            "gather",
            "multline",
            "eqnarray",
            "displaymath",
            "math",
            "flalign",
            "alignat",
            "dmath",
            "subequations");

    /** Tables, with the number of their arguments. */
    static final Map<String, Integer> TABLES = Map.of(
            "tabular",
            1,
            "tabularx",
            2,
            "tabulary",
            2,
            "longtable",
            1,
            "tabu",
            1,
            "supertabular",
            1,
            "NiceTabular",
            1,
            "tblr",
            1,
            "xltabular",
            2);

    /** Other environments with arguments that are no text. */
    static final Map<String, Integer> ENVIRONMENT_ARGUMENTS = Map.ofEntries(
            Map.entry("minipage", 1),
            Map.entry("wrapfigure", 2),
            Map.entry("wraptable", 2),
            Map.entry("multicols", 1),
            Map.entry("thebibliography", 1),
            Map.entry("adjustbox", 1),
            Map.entry("textblock", 1),
            Map.entry("subfigure", 1),
            Map.entry("subtable", 1),
            Map.entry("column", 1),
            Map.entry("spacing", 1),
            Map.entry("list", 2));

    private static final Map<String, Inline.Kind> MARKS = Map.ofEntries(
            Map.entry("textbf", Inline.Kind.STRONG),
            Map.entry("emph", Inline.Kind.EMPHASIS),
            Map.entry("textit", Inline.Kind.EMPHASIS),
            Map.entry("textsl", Inline.Kind.EMPHASIS),
            Map.entry("texttt", Inline.Kind.CODE),
            Map.entry("path", Inline.Kind.CODE),
            Map.entry("sout", Inline.Kind.STRIKE),
            Map.entry("st", Inline.Kind.STRIKE));

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("ackname", "Acknowledgements"),
            Map.entry("acknowledgmentname", "Acknowledgments"),
            Map.entry("acknowledgementname", "Acknowledgements"),
            Map.entry("acknowledgmentsname", "Acknowledgments"),
            Map.entry("acknowledgementsname", "Acknowledgements"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textunderscore", "_"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("copyright", "©"),
            Map.entry("textcopyright", "©"),
            Map.entry("textdegree", "°"),
            Map.entry("textmu", "µ"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("texttimes", "×"),
            Map.entry("textpm", "±"),
            Map.entry("pounds", "£"),
            Map.entry("euro", "€"),
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "i"),
            Map.entry("j", "j"),
            Map.entry("quad", " "),
            Map.entry("qquad", " "),
            Map.entry("enspace", " "),
            Map.entry("enskip", " "),
            Map.entry("space", " "),
            Map.entry("thinspace", " "),
            Map.entry("nobreakspace", " "),
            Map.entry("xspace", ""),
            Map.entry("newline", "\n"),
            Map.entry("linebreak", "\n"),
            Map.entry("and", "\n"),
            Map.entry("today", ""));

    private static final Map<String, Integer> SKIPPED = skipped();

    private Commands() {}

    /** The inline that a command makes of its argument; null if it makes none. */
    static Inline.Kind mark(String name) {
        return MARKS.get(name);
    }

    /** What a command without arguments prints; null if it is none of these. */
    static String symbol(String name) {
        return SYMBOLS.get(name);
    }

    /** How many of a command's arguments are no text; 0 for unknown commands, whose arguments are read as text. */
    static int skipped(String name) {
        return SKIPPED.getOrDefault(name, 0);
    }

    private static Map<String, Integer> skipped() {
        Map<String, Integer> counts = new HashMap<>();
        String one =
                "label ref eqref pageref autoref cref Cref nameref vref hspace vspace documentclass usepackage RequirePackage"
                        + " bibliographystyle bibliography pagestyle thispagestyle pagenumbering color hypersetup graphicspath usetikzlibrary"
                        + " includepdf captionsetup lstset setlist geometry theoremstyle nocite index rule addbibresource usetheme bibitem"
                        + " usecolortheme institute* orcid ccsdesc vskip includegraphics hskip cline cmidrule rowcolor cellcolor selectlanguage"
                        + " fontsize selectfont linespread urlstyle acmConference acmDOI acmISBN acmYear acmPrice setcopyright keepXColumns"
                        + " bibname tableofcontents includeonly excludecomment newif ProvidesPackage NeedsTeXFormat DeclareUnicodeCharacter"
                        + " corref cortext fnref tnoteref icmltitlerunning newcounter hyphenation SetAlgoLined rowcolors";
        String two = "setlength addtolength setcounter addtocounter textcolor colorbox multicolumn multirow"
                + " resizebox newtheorem numberwithin fontfamily setkeys settowidth"
                + " DeclareMathOperator";
        for (String name : one.split(" ")) {
            counts.put(name, 1);
        }
        for (String name : two.split(" ")) {
            counts.put(name, 2);
        }
        counts.putAll(Map.of(
                "definecolor", 3, "newenvironment", 3, "renewenvironment", 3, "addcontentsline", 3, "textcolor", 1));
        counts.putAll(
                Map.of("colorbox", 1, "raisebox", 1, "rotatebox", 1, "scalebox", 1, "fcolorbox", 2, "titleformat", 5));
        return Collections.unmodifiableMap(counts);
    }
}
