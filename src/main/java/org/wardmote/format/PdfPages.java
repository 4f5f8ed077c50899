package org.wardmote.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How many pages a PDF has: the count of its topmost page tree node (ISO 32000-1, 7.7.3.2), which
 * may stand within a compressed object stream (7.5.7).
 */
public final class PdfPages {

    private static final Pattern TREE =
            Pattern.compile(
                    "<<(?:(?!<<|>>|endobj).)*?/Type\\s*/Pages\\b.*?(?:>>|endobj)", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("/Count\\s+(\\d{1,6})\\b");
    private static final Pattern OBJECTS =
            Pattern.compile("/Type\\s*/ObjStm\\b[^>]*>>\\s*stream\\r?\\n", Pattern.DOTALL);

    private PdfPages() {}

    /** Empty where the bytes are no PDF, or its page tree cannot be seen. */
    public static OptionalInt count(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            return OptionalInt.empty();
        }
        return IntStream.concat(counts(text), compressed(text, bytes)).max();
    }

    private static IntStream counts(String text) {
        return TREE.matcher(text)
                .results()
                .map(tree -> COUNT.matcher(tree.group()))
                .filter(Matcher::find)
                .mapToInt(count -> Integer.parseInt(count.group(1)));
    }

    private static IntStream compressed(String text, byte[] bytes) {
        return OBJECTS.matcher(text)
                .results()
                .mapToInt(java.util.regex.MatchResult::end)
                .flatMap(start -> counts(inflated(bytes, start)));
    }

    private static String inflated(byte[] bytes, int start) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, start, bytes.length - start);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                plain.write(buffer, 0, read);
            }
        } catch (DataFormatException notCompressedThatWay) {
            return "";
        } finally {
            inflater.end();
        }
        return plain.toString(StandardCharsets.ISO_8859_1);
    }
}
