package io.github.taipei1.rule.gai;

import java.util.List;
import java.util.Set;

/** Files that instruct a coding assistant. */
final class AgentFiles {
    private static final Set<String> NAMES = Set.of(
            "CLAUDE.md",
            "CLAUDE.local.md",
            "AGENTS.md",
            "AGENT.md",
            "GEMINI.md",
            "QWEN.md",
            ".cursorrules",
            ".cursorignore",
            ".windsurfrules",
            ".clinerules",
            ".roorules",
            ".goosehints",
            "copilot-instructions.md",
            ".aider.conf.yml",
            ".aiderignore",
            ".mcp.json");
    private static final List<String> FOLDERS =
            List.of(".claude/", ".cursor/", ".windsurf/", ".clinerules/", ".roo/", ".kiro/", ".junie/", ".aider/");
    private static final List<String> ENDINGS = List.of(".instructions.md", ".prompt.md", ".chatmode.md");

    private AgentFiles() {}

    static boolean isOne(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean copilot = path.startsWith(".github/") && ENDINGS.stream().anyMatch(name::endsWith);
        boolean page = path.startsWith("docs/") || path.contains("/docs/");
        return NAMES.contains(name) && !page || copilot || !folder(path).isEmpty();
    }

    /** The folder of an assistant that a file is in, with its path; empty if it is in none. */
    static String folder(String path) {
        if (!path.startsWith(".") && !path.contains("/.")) {
            return "";
        }
        for (String folder : FOLDERS) {
            int at = path.startsWith(folder) ? 0 : path.indexOf("/" + folder) + 1;
            if (path.startsWith(folder) || at > 0) {
                return path.substring(0, at + folder.length());
            }
        }
        return "";
    }
}
