package org.wardmote.author;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmote.format.SourceText;

/**
 * A file of text as it lies on the disk: with its encoding, its line ends, and its mark at the
 * start, all of which stay as they are where a few characters are mended.
 *
 * @param path from the content folder
 * @param text all of it, line ends and mark included
 */
public record Manuscript(String path, Charset charset, String text) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** Nothing where the bytes are no text that could be written back to the same bytes. */
    static Optional<Manuscript> of(String path, byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, WINDOWS)
                .flatMap(charset -> decoded(bytes, charset).stream())
                .map(text -> new Manuscript(path, text.charset, text.text))
                .findFirst()
                .filter(found -> found.text.indexOf('\0') < 0)
                .filter(found -> Arrays.equals(found.bytes(), bytes));
    }

    private record Decoded(Charset charset, String text) {}

    private static Optional<Decoded> decoded(byte[] bytes, Charset charset) {
        try {
            CharBuffer text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Decoded(charset, text.toString()));
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }

    /** What the disk would hold. */
    public byte[] bytes() {
        return text.getBytes(charset);
    }

    /** As readers see it. */
    SourceText source() {
        return SourceText.of(path, text);
    }

    /**
     * The lines as a diff shows them: parted where git parts them, with all else that they hold.
     */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** The same with edits of this file, which do not overlap. */
    Manuscript with(List<Edit> edits) {
        int[] starts = lineStarts();
        StringBuilder mended = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparing(Edit::place).reversed())
                .forEach(
                        edit -> {
                            int start = offset(edit, starts[edit.place().line() - 1]);
                            mended.replace(start, start + edit.before().length(), edit.after());
                        });
        return new Manuscript(path, charset, mended.toString());
    }

    private int offset(Edit edit, int lineStart) {
        int offset = text.offsetByCodePoints(lineStart, edit.place().column() - 1);
        if (!text.startsWith(edit.before(), offset)) {
            throw new IllegalStateException(
                    "\"%s\" does not stand at %s".formatted(edit.before(), edit.place()));
        }
        return offset;
    }

    /** Where lines begin as readers count them, whose ends are those of every system. */
    private int[] lineStarts() {
        int first = text.startsWith(MARK) ? MARK.length() : 0;
        return IntStream.concat(
                        IntStream.of(first),
                        LINE_END.matcher(text).results().mapToInt(MatchResult::end))
                .toArray();
    }
}
