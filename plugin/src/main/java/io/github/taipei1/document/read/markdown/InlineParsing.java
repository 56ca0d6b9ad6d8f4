package io.github.taipei1.document.read.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's parser of what stands inside a paragraph. The original copies the whole paragraph at each backtick and each bracket (it
 * asks a matcher for its result, which on JDK 17 holds a copy of the text): a paragraph of a megabyte took a second of copying. Whoever
 * names a parser of his own has to name the reader of link definitions, too; flexmark adds it to its own parser only.
 */
final class InlineParsing extends CommonmarkInlineParser {

    InlineParsing(
            DataHolder options,
            BitSet specials,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData links,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specials, delimiters, processors, links, extensions);
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }
}
