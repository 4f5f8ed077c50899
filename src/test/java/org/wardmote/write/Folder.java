package org.wardmote.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, for the tests of this package. */
final class Folder {

    private Folder() {}

    /** Every file but the manifest, by path, with its text. */
    static SortedMap<String, String> read(Path root) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(root)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.equals(Manifest.NAME)) {
                    files.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder exactly this site. */
    static Publication publish(Path folder, Map<String, String> site) {
        return publish(folder, site, Disk.REAL);
    }

    static Publication publish(Path folder, Map<String, String> site, Disk disk) {
        try (Staging staging = Staging.begin(SiteFolder.at(folder), disk)) {
            site.forEach((path, text) -> staging.accept(OutputFile.of(path, text)));
            return staging.publish();
        }
    }
}
