package org.wardmote.export;

import java.nio.file.Path;
import java.util.List;
import org.wardmote.memory.Memory;
import org.wardmote.memory.SeenFile;
import org.wardmote.model.PublicRecord.StaticFile;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** Copies files of the content that the site offers as they are: papers and pictures. */
public final class StaticCopies {

    private StaticCopies() {}

    public static void write(List<StaticFile> files, Path content, Memory memory, Sink sink) {
        files.forEach(file -> sink.accept(copy(file, memory.seen(content, file.path()))));
    }

    private static OutputFile copy(StaticFile file, SeenFile seen) {
        return new OutputFile(file.address().path(), seen.bytes());
    }
}
