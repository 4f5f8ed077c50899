package org.wardmote.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wardmote.model.PublicRecord.StaticFile;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** Copies files of the content that the site offers as they are: papers and pictures. */
public final class StaticCopies {

    private StaticCopies() {}

    public static void write(List<StaticFile> files, Path content, Sink sink) {
        files.forEach(file -> sink.accept(copy(file, content)));
    }

    private static OutputFile copy(StaticFile file, Path content) {
        Path source = content.resolve(file.path());
        try {
            return new OutputFile(file.address().path(), Files.readAllBytes(source));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + source, broken);
        }
    }
}
