package org.wardmote.format;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Values named with {@code &name} and repeated with {@code *name}, as far as they come to an end.
 *
 * <p>An author who begins a text with {@code &} or {@code *} means neither, and is told.
 */
final class YamlAnchors {

    /** More repeated values than any record needs, and few enough to be walked in no time. */
    private static final long MOST_REPEATED = 10_000;

    private static final Pattern NAME = Pattern.compile("^&([^\\s:,\\[\\]{}/.*&]+)\\s*");

    private final SourceText source;
    private final Problems problems;
    private final Map<String, Anchor> anchors = new TreeMap<>();
    private long counted;
    private long repeated;
    private boolean endless;

    YamlAnchors(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * @param before how many values were counted when it began
     * @param size how many values it stands for; 0 while it is still open
     */
    private record Anchor(
            Location place, long before, long size, Optional<YamlValue> value, long uses) {
        Anchor used() {
            return new Anchor(place, before, size, value, uses + 1);
        }
    }

    void count() {
        counted++;
    }

    void open(String name, Location place) {
        tellUnused(name);
        anchors.put(name, new Anchor(place, counted, 0, Optional.empty(), 0));
    }

    void close(String name, YamlValue value) {
        Anchor open = anchors.get(name);
        long size = counted - open.before() + 1;
        anchors.put(
                name,
                new Anchor(open.place(), open.before(), size, Optional.of(value), open.uses()));
    }

    /** What {@code *name} repeats. */
    YamlValue value(String name, Location place) {
        Anchor anchor = anchors.get(name);
        if (anchor == null) {
            problems.add(YamlQuoting.missing(source, place));
            return new YamlText("*" + name, YamlText.Style.PLAIN, place, Optional.empty());
        }
        anchors.put(name, anchor.used());
        counted += anchor.size();
        repeated += anchor.size();
        if (anchor.value().isEmpty() || repeated > MOST_REPEATED) {
            tellEndless(name, place);
        }
        return anchor.value().orElse(new YamlNothing(place, Optional.empty()));
    }

    void tellUnused() {
        anchors.keySet().forEach(this::tellUnused);
    }

    boolean isEndless() {
        return endless;
    }

    /** The name that a written value is given; the parser tells it of lists and maps alone. */
    static Optional<String> nameOf(String written) {
        Matcher name = NAME.matcher(written);
        return name.lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** A written value without the {@code &name} before it. */
    static String withoutAnchor(String written) {
        return NAME.matcher(written).replaceFirst("");
    }

    private void tellUnused(String name) {
        Anchor anchor = anchors.get(name);
        if (anchor != null && anchor.uses() == 0) {
            problems.add(YamlQuoting.missing(source, anchor.place()));
        }
    }

    private void tellEndless(String name, Location place) {
        if (!endless) {
            problems.add(
                    Code.YAML_ANCHORS_EXPAND,
                    place,
                    "\"*" + name + "\" repeats so much that the file would have no end.",
                    "Write out what is meant, without & and *.");
        }
        endless = true;
    }
}
