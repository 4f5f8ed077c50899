package org.wardmote.model;

import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardmote.problem.Keyword;

/**
 * What is said of the site as a whole, in {@code site.yaml}.
 *
 * @param nameLines how the name breaks in the masthead; at least one line
 * @param address where the public finds it, ending with a slash
 * @param words what it calls a ward and the like
 * @param statuses of areas, gravest first
 * @param lapseAfter how long an action may stay without a word before its outcome counts as not
 *     recorded
 * @param sources by the name that other files use
 * @param tileGaps what lies where the tile map has no square
 */
public record Site(
        String name,
        List<String> nameLines,
        String strapline,
        Url address,
        Locale language,
        SiteWords words,
        ZoneId zone,
        Theme theme,
        Optional<Licence> licence,
        Optional<Contact> contact,
        Optional<Repository> repository,
        List<Status> statuses,
        OptionalInt maxActiveAreas,
        Period lapseAfter,
        FlagRule flagRule,
        SortedMap<String, Source> sources,
        List<TileGap> tileGaps) {

    public Site {
        tileGaps = List.copyOf(tileGaps);
        nameLines = List.copyOf(nameLines);
        statuses = List.copyOf(statuses);
        sources = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /**
     * @param colours by the name of the theme's colour, as {@code #rrggbb}
     */
    public record Theme(
            String name,
            Optional<Logo> logo,
            SortedMap<String, String> colours,
            Optional<String> footer) {
        public Theme {
            colours = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(colours));
        }

        public static Theme of(String name) {
            return new Theme(name, Optional.empty(), new TreeMap<>(Map.of()), Optional.empty());
        }
    }

    /**
     * The site's own emblem.
     *
     * @param file of the content, such as {@code files/logo.svg}
     * @param size empty where the file does not tell it, as some drawings do not
     */
    public record Logo(String file, Optional<Size> size) {}

    /** In pixels. */
    public record Size(int width, int height) {}

    public record Licence(String title, Optional<Url> url) {}

    /**
     * Where the content is kept, for "Edit this page".
     *
     * @param host empty where it is none of those whose ways are known
     * @param folder in which the content lies there; empty where it is the whole repository
     * @param editor empty where the site has no editor of its own
     */
    public record Repository(
            Optional<Url> address,
            Optional<Forge> host,
            String branch,
            String folder,
            Visibility visibility,
            Optional<BrowserEditor> editor) {

        /** Where an editor changes a file of the content; empty where that is not known. */
        public Optional<String> edit(String file) {
            return address.flatMap(url -> host.map(at -> edit(url, at, file)));
        }

        private String edit(Url url, Forge at, String file) {
            String repository = url.text().replaceFirst("(?:\\.git)?/?$", "");
            String path = branch + (folder.isEmpty() ? "/" : "/" + folder + "/") + file;
            return repository + at.way() + new Address(path).escaped();
        }
    }

    public enum Visibility implements Keyword {
        PUBLIC,
        PRIVATE
    }

    /** One of the statuses that an area may have. */
    public record Status(String id, String title, String meaning, Shape shape, Tone tone) {

        /** What a theme draws, such as {@code strong-triangle}; it never hangs on the id. */
        public String style() {
            return tone.id() + "-" + shape.id();
        }
    }

    /** How loudly a status is drawn. */
    public enum Tone implements Keyword {
        STRONG,
        MEDIUM,
        CALM;

        /** Of what says none: the first of several is strong, the last calm. */
        public static Tone ofPlace(int place, int of) {
            if (place == 0) {
                return STRONG;
            }
            return place == of - 1 ? CALM : MEDIUM;
        }
    }

    /** Drawn beside a status's word, so that it never hangs on colour alone. */
    public enum Shape implements Keyword {
        TRIANGLE,
        SQUARE,
        CIRCLE,
        RING
    }

    /**
     * Which wards an indicator flags.
     *
     * @param topShare the share of wards, such as 0.2
     */
    public record FlagRule(double topShare, Rounding rounding) {
        public enum Rounding implements Keyword {
            FLOOR,
            CEIL
        }
    }

    /**
     * A place on the tile map that is named though it is no area of ours, such as the city that the
     * district surrounds.
     *
     * @param width in squares
     */
    public record TileGap(String name, Area.Tile tile, int width) {}

    /** The path of the address, such as {@code /wardmote/}; {@code /} where it has none. */
    public String basePath() {
        String path = java.net.URI.create(address.text()).getPath();
        return path.isEmpty() ? "/" : path;
    }
}
