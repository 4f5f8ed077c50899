package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Bytes become text as they were meant, and what had to be guessed is told. */
class TextDecoderTest {

    private final Problems problems = new Problems();

    @Test
    void utf8IsReadInSilence() {
        assertThat(decoded("caf\u00e9\r\n\u00a3 5\n".getBytes(StandardCharsets.UTF_8)))
                .contains("caf\u00e9\n\u00a3 5\n");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(decoded("\uFEFFarea\n".getBytes(StandardCharsets.UTF_8))).contains("area\n");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void windows1252IsReadWithANoticeAtItsFirstByte() {
        assertThat(decoded("area\n\u00a35, \u2019tis\n".getBytes(Charset.forName("windows-1252"))))
                .contains("area\n\u00a35, \u2019tis\n");
        assertThat(told())
                .isEqualTo(
                        "f.csv:2:1 [encoding-guessed] this file is not in UTF-8; it was read as"
                                + " Windows-1252.");
    }

    @Test
    void utf16IsReadWithANotice() {
        assertThat(decoded("\uFEFFarea\n".getBytes(StandardCharsets.UTF_16LE))).contains("area\n");
        assertThat(told()).startsWith("f.csv [encoding-guessed] this file is not in UTF-8; it was");
    }

    @Test
    void whatIsNotTextIsRefused() {
        assertThat(decoded(new byte[] {'a', 0, (byte) 0x81, 1})).isEmpty();
        assertThat(told()).isEqualTo("f.csv:1:3 [file-unreadable] this file is not text.");
    }

    private Optional<String> decoded(byte[] bytes) {
        return new TextDecoder(problems).decode(Location.of("f.csv"), bytes).map(SourceText::text);
    }

    private String told() {
        Problem problem = problems.list().get(0);
        return "%s [%s] %s".formatted(problem.location(), problem.code().id(), problem.message());
    }
}
