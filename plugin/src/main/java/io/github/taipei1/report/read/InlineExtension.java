package io.github.taipei1.report.read;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Something within a line that Markdown lacks; what all of them have in common. */
interface InlineExtension extends InlineParserExtension {

    @Override
    default void finalizeDocument(InlineParser parser) {}

    @Override
    default void finalizeBlock(InlineParser parser) {}

    /** Puts a node behind what was read; the parser goes on at an index. */
    static boolean append(LightInlineParser parser, Node node, int next) {
        parser.flushTextNode();
        parser.appendNode(node);
        parser.setIndex(next);
        return true;
    }

    /** A space before and behind the text. */
    static char charAt(BasedSequence input, int index) {
        return index >= 0 && index < input.length() ? input.charAt(index) : ' ';
    }

    /**
     * Registers an extension that keeps nothing between two places with flexmark.
     *
     * @param characters that may begin it
     */
    record Registration(String characters, InlineExtension extension) implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return characters;
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return extension;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
