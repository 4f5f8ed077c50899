package org.wardmote.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Templates and assets by name. A site's own {@code themes/<name>/} is looked at first, file by
 * file, then the theme that Wardmote carries: to change one template, a site holds that one alone.
 */
public final class Theme {

    private final String name;
    private final Path own;

    private Theme(String name, Path own) {
        this.name = name;
        this.own = own;
    }

    /**
     * @param themes the site's folder of themes; it need not be there
     * @return nothing where neither the site nor Wardmote has a theme of that name
     */
    public static Optional<Theme> find(String name, Path themes) {
        Theme theme = new Theme(name, themes.resolve(name));
        return theme.read("theme.yaml").isPresent() ? Optional.of(theme) : Optional.empty();
    }

    public String name() {
        return name;
    }

    /** A file of the theme, such as {@code templates/meeting.peb}. */
    public Optional<byte[]> read(String file) {
        Path mine = own.resolve(file);
        try (InputStream in =
                Files.isRegularFile(mine) ? Files.newInputStream(mine) : carried(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + mine, broken);
        }
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
        Path folder = own.resolve("assets");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(names::add);
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read " + folder, broken);
            }
        }
        names.remove("list.txt");
        return List.copyOf(names);
    }

    private InputStream carried(String file) {
        return Theme.class.getResourceAsStream("/themes/" + name + "/" + file);
    }
}
