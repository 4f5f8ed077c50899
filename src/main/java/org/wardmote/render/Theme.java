package org.wardmote.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.memory.Memory;
import org.wardmote.memory.SeenFile;

/**
 * Templates and assets by name. A site's own {@code themes/<name>/} is looked at first, file by
 * file, then the theme that Wardmote carries: to change one template, a site holds that one alone.
 *
 * @param own the files of the site's own folder
 */
public record Theme(String name, SortedMap<String, SeenFile> own) {

    private static final String ASSETS = "assets/";

    public Theme {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    }

    /** The same for a run that no other follows. */
    public static Optional<Theme> find(String name, Path themes) {
        return find(name, themes, Memory.none());
    }

    /**
     * @param themes the site's folder of themes; it need not be there
     * @return nothing where neither the site nor Wardmote has a theme of that name
     */
    public static Optional<Theme> find(String name, Path themes, Memory memory) {
        Path folder = themes.resolve(name);
        Theme theme =
                new Theme(
                        name,
                        Files.isDirectory(folder)
                                ? memory.look(folder, file -> true).files()
                                : new TreeMap<>());
        return theme.read("theme.yaml").isPresent() ? Optional.of(theme) : Optional.empty();
    }

    /** A file of the theme, such as {@code templates/meeting.peb}. */
    public Optional<byte[]> read(String file) {
        return own.containsKey(file) ? Optional.of(own.get(file).bytes()) : carried(file);
    }

    /** The same as text. */
    public Optional<String> text(String file) {
        return read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The names of all assets in order, those of the site's own folder included: {@code civic.css}.
     */
    public List<String> assets() {
        TreeSet<String> names = new TreeSet<>();
        text("assets/list.txt").ifPresent(list -> list.lines().forEach(names::add));
        own.keySet().stream()
                .filter(file -> file.startsWith(ASSETS))
                .map(file -> file.substring(ASSETS.length()))
                .forEach(names::add);
        names.remove("list.txt");
        return List.copyOf(names);
    }

    private Optional<byte[]> carried(String file) {
        String resource = "/themes/" + name + "/" + file;
        try (InputStream in = Theme.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }
}
