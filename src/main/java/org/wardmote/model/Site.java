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
     * @param editor empty where the site has no editor of its own
     */
    public record Repository(
            Optional<Url> address,
            String branch,
            Visibility visibility,
            Optional<BrowserEditor> editor) {}

    public enum Visibility {
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
    public enum Tone {
        STRONG,
        MEDIUM,
        CALM;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Of what says none: the first of several is strong, the last calm. */
        public static Tone ofPlace(int place, int of) {
            if (place == 0) {
                return STRONG;
            }
            return place == of - 1 ? CALM : MEDIUM;
        }
    }

    /** Drawn beside a status's word, so that it never hangs on colour alone. */
    public enum Shape {
        TRIANGLE,
        SQUARE,
        CIRCLE,
        RING;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which wards an indicator flags.
     *
     * @param topShare the share of wards, such as 0.2
     */
    public record FlagRule(double topShare, Rounding rounding) {
        public enum Rounding {
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
