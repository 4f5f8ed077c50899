package org.wardmote.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Turns the bytes of a file into text: UTF-8, or what an office wrote instead of it, with a notice.
 */
public final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SAVE_AS_UTF_8 =
            "Save the file as UTF-8, and see that accents, quotation marks and pound signs are"
                    + " right.";

    private final Problems problems;

    public TextDecoder(Problems problems) {
        this.problems = problems;
    }

    /** The text, or nothing where the bytes are not text; then it has been told. */
    public Optional<SourceText> decode(Location file, byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            told(file, "UTF-16");
            return Optional.of(SourceText.of(file, new String(bytes, marked.get())));
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, read, true);
        return result.isError()
                ? guess(file, bytes, endOf(file, read.flip().toString()))
                : Optional.of(SourceText.of(file, read.flip().toString()));
    }

    private Optional<SourceText> guess(Location file, byte[] bytes, Location firstOther) {
        try {
            String text =
                    WINDOWS.newDecoder()
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            if (text.indexOf('\0') < 0) {
                told(firstOther, "Windows-1252");
                return Optional.of(SourceText.of(file, text));
            }
        } catch (CharacterCodingException notThatEither) {
            // Told below: neither of the two encodings that are found in offices.
        }
        problems.add(
                Code.FILE_UNREADABLE,
                firstOther,
                "this file is not text.",
                "If it is a document, put it under another name or another folder; if it is text,"
                        + " save it as UTF-8.");
        return Optional.empty();
    }

    private void told(Location place, String encoding) {
        problems.add(
                Code.ENCODING_GUESSED,
                place,
                "this file is not in UTF-8; it was read as " + encoding + ".",
                SAVE_AS_UTF_8);
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    /** The place just after a text. */
    private static Location endOf(Location file, String read) {
        SourceText text = SourceText.of(file, read);
        String last = text.line(text.lines().size());
        return text.at(text.lines().size(), last.codePointCount(0, last.length()) + 1);
    }
}
