package org.wardmote.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How a file of text is kept on disk, found by looking through it once without holding it. */
public record TextTraits(Charset charset, Set<Trait> traits) {

    private static final int PIECE = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public TextTraits {
        traits = Collections.unmodifiableSet(copy(traits));
    }

    /** What differs between programs that write text, and between their systems. */
    public enum Trait {
        BYTE_ORDER_MARK,
        WINDOWS_LINE_ENDS
    }

    /** Nothing where the bytes are no text in UTF-8 or Windows-1252. */
    public static Optional<TextTraits> of(Path file) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean[] holdsNothing = {false};
        pieces(file, piece -> holdsNothing[0] |= look(piece, traits));
        if (holdsNothing[0]) {
            return Optional.empty();
        }
        if (startsWithMark(file)) {
            traits.add(Trait.BYTE_ORDER_MARK);
        }
        return Optional.of(StandardCharsets.UTF_8)
                .filter(utf8 -> isIn(utf8, file))
                .or(() -> Optional.of(WINDOWS).filter(windows -> isIn(windows, file)))
                .map(charset -> new TextTraits(charset, traits));
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a byte is zero, which no text in these two encodings has. */
    private static boolean look(ByteBuffer piece, Set<Trait> traits) {
        boolean holdsNothing = false;
        for (int at = 0; at < piece.limit(); at++) {
            byte one = piece.get(at);
            holdsNothing |= one == 0;
            if (one == '\r') {
                traits.add(Trait.WINDOWS_LINE_ENDS);
            }
        }
        return holdsNothing;
    }

    private static boolean isIn(Charset charset, Path file) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer text = CharBuffer.allocate(2 * PIECE);
        boolean[] fits = {true};
        ByteBuffer waiting = ByteBuffer.allocate(2 * PIECE);
        pieces(
                file,
                piece -> {
                    waiting.put(piece).flip();
                    fits[0] &= !decoder.decode(waiting, text.clear(), false).isError();
                    waiting.compact();
                    if (!fits[0]) {
                        waiting.clear();
                    }
                });
        waiting.flip();
        return fits[0] && !decoder.decode(waiting, text.clear(), true).isError();
    }

    private static boolean startsWithMark(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(3);
            return new String(start, StandardCharsets.UTF_8).startsWith("\uFEFF");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void pieces(Path file, Consumer<ByteBuffer> reader) {
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
                reader.accept(ByteBuffer.wrap(piece, 0, read).asReadOnlyBuffer());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static EnumSet<Trait> copy(Set<Trait> traits) {
        EnumSet<Trait> copied = EnumSet.noneOf(Trait.class);
        copied.addAll(traits);
        return copied;
    }
}
