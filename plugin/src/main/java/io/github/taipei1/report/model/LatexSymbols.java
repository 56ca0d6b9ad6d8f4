package io.github.taipei1.report.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The commands of LaTeX that stand for a single sign. */
final class LatexSymbols {
    private static final String VARIABLES = """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ
            nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ
            Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ emptyset ∅ Re ℜ Im ℑ aleph ℵ
            """;
    private static final String OPERATORS = """
            times × cdot ⋅ div ÷ pm ± mp ∓ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ propto ∝ ll ≪ gg ≫
            in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ to → rightarrow → leftarrow ←
            Rightarrow ⇒ Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ mapsto ↦ forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨
            oplus ⊕ otimes ⊗ circ ∘ bullet ∙ ast ∗ star ⋆ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ mid ∣ parallel ∥ perp ⊥ angle ∠
            langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | Vert ‖ lvert | rvert | lVert ‖ rVert ‖ lbrace { rbrace } prime ′ degree °
            """;
    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "exp", "sin", "cos", "tan", "max", "min", "arg", "det", "dim", "lim", "sup", "inf", "softmax",
            "Pr", "gcd", "lg", "sinh", "cosh", "tanh", "argmax", "argmin");
    private static final Map<String, String> BIG =
            Map.of("sum", "∑", "prod", "∏", "int", "∫", "iint", "∬", "oint", "∮", "bigcup", "⋃", "bigcap", "⋂");
    private static final Map<String, String> ACCENTS = Map.of(
            "hat",
            "\u0302",
            "widehat",
            "\u0302",
            "bar",
            "\u0305",
            "overline",
            "\u0305",
            "tilde",
            "\u0303",
            "widetilde",
            "\u0303",
            "vec",
            "\u20D7",
            "dot",
            "\u0307",
            "ddot",
            "\u0308");
    private static final Map<String, MathNode.Symbol> SIGNS = signs();

    private LatexSymbols() {}

    private static Map<String, MathNode.Symbol> signs() {
        Map<String, MathNode.Symbol> signs = new HashMap<>();
        read(VARIABLES, MathNode.Kind.VARIABLE, signs);
        read(OPERATORS, MathNode.Kind.OPERATOR, signs);
        FUNCTIONS.forEach(name -> signs.put(name, new MathNode.Symbol(MathNode.Kind.WORDS, name, false)));
        spaces().forEach((name, space) -> signs.put(name, new MathNode.Symbol(MathNode.Kind.WORDS, space, false)));
        for (String literal : new String[] {"{", "}", "%", "$", "&", "#", "_"}) {
            signs.put(literal, new MathNode.Symbol(MathNode.Kind.OPERATOR, literal, false));
        }
        signs.put("|", new MathNode.Symbol(MathNode.Kind.OPERATOR, "‖", false));
        return Map.copyOf(signs);
    }

    private static Map<String, String> spaces() {
        return Map.of(
                ",",
                "\u2009",
                ":",
                "\u2005",
                ";",
                "\u2004",
                " ",
                " ",
                "!",
                "",
                "quad",
                "\u2003",
                "qquad",
                "\u2003\u2003");
    }

    private static void read(String table, MathNode.Kind kind, Map<String, MathNode.Symbol> signs) {
        String[] words = table.strip().split("[ \n]++");
        for (int i = 0; i + 1 < words.length; i += 2) {
            signs.put(words[i], new MathNode.Symbol(kind, words[i + 1], false));
        }
    }

    static java.util.Optional<MathNode.Symbol> sign(String command) {
        return java.util.Optional.ofNullable(SIGNS.get(command));
    }

    static java.util.Optional<String> big(String command) {
        return java.util.Optional.ofNullable(BIG.get(command));
    }

    static java.util.Optional<String> accent(String command) {
        return java.util.Optional.ofNullable(ACCENTS.get(command));
    }
}
