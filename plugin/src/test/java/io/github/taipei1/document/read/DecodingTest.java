package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Region;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecodingTest {
    private static Reading<Source> decode(byte[] bytes) {
        return Documents.source(new MemoryTree().with("a.txt", bytes), "a.txt");
    }

    private static Reading<Source> decode(String text, String charset) {
        return decode(text.getBytes(Charset.forName(charset)));
    }

    @Test
    void utf8WithAndWithoutAMark() {
        assertThat(decode("好 \uD83D\uDE00", "UTF-8").content().orElseThrow().text())
                .isEqualTo("好 \uD83D\uDE00");
        assertThat(decode("\uFEFF好", "UTF-8").content().orElseThrow().text()).isEqualTo("好");
        assertThat(decode("a\uFFFDb", "UTF-8").content().orElseThrow().text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void utf16WithAMark() {
        assertThat(decode("\uFEFF好", "UTF-16LE").content().orElseThrow().text()).isEqualTo("好");
        assertThat(decode("\uFEFF好", "UTF-16BE").content().orElseThrow().text()).isEqualTo("好");
        assertThat(decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8}))
                .isInstanceOf(Reading.Failed.class);
    }

    @Test
    void big5IsNamedWithTheWayOut() {
        Reading<Source> reading = decode("first\nab 感謝經濟部提供算力", "Big5");
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        var problem = ((Reading.Failed<Source>) reading).problem();
        assertThat(problem.message().en()).contains("Big5");
        assertThat(problem.help().zhTw()).contains("iconv -f CP950");
        assertThat(problem.place().region()).isEqualTo(Region.at(2, 4));
    }

    @Test
    void otherBytesAreNoText() {
        assertThat(decode("caf\u00E9", "ISO-8859-1")).isInstanceOf(Reading.Failed.class);
        assertThat(decode(new byte[] {'a', 0, 'b'})).isInstanceOf(Reading.Skipped.class);
        assertThat(decode("%PDF-1.7 abc", "UTF-8")).isInstanceOf(Reading.Skipped.class);
        assertThat(decode("PK\u0003\u0004abc", "UTF-8")).isInstanceOf(Reading.Skipped.class);
        assertThat(decode("ID3 is a decision tree", "UTF-8")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void hugeAndMissingFiles() {
        assertThat(decode(new byte[9 << 20])).isInstanceOf(Reading.Skipped.class);
        assertThat(Documents.read(new MemoryTree(), "gone.md")).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(decode(new byte[0]).content().orElseThrow().text()).isEmpty();
        for (String path :
                new String[] {"a.md", "a.tex", "a.html", "a.rst", "a.ipynb", "a.json", "a.yaml", "a.py", "a"}) {
            assertThat(MemoryTree.document(path, "").blocks()).as(path).isEmpty();
        }
    }
}
