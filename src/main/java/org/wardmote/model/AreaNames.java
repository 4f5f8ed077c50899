package org.wardmote.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds areas in words by their names and other names: longest first, on word boundaries, capitals
 * as given, "&amp;" and "and" alike.
 *
 * <pre>
 * names.in("Fires in Ash &amp; Rowan fell.")     // ash-and-rowan, from 9 to 20
 * names.in("The train to Ash Magna was late.")   // nothing: that is the name of something else
 * </pre>
 *
 * <p>When a longer name is still the area's is told by {@link LongerNames}.
 */
public final class AreaNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Names by their first word, longest first. */
    private final Map<String, List<Name>> byFirstWord = new TreeMap<>();

    private AreaNames() {}

    /**
     * @param otherNames that mean no area though they may hold an area's name, such as people's
     */
    public static AreaNames of(Collection<Area> areas, Collection<String> otherNames) {
        AreaNames names = new AreaNames();
        for (Area area : areas) {
            Meaning meaning =
                    area.linking() == Area.Linking.LINKED ? Meaning.LINKED : Meaning.UNLINKED;
            names.add(area.name(), area.id(), meaning);
            area.alsoCalled().forEach(name -> names.add(name, area.id(), meaning));
            area.notIn().forEach(name -> names.add(name, area.id(), Meaning.ANOTHER));
        }
        otherNames.forEach(name -> names.add(name, "", Meaning.ANOTHER));
        names.byFirstWord.values().forEach(list -> list.sort(Name.LONGEST_FIRST));
        return names;
    }

    /**
     * An area named in a text.
     *
     * @param start offset of the name, counted from 0 in UTF-16 units
     * @param end offset just after it
     */
    public record Found(String area, int start, int end) {}

    /** The areas that a text names, in its order; one that never links is left out. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Match match : matches(text)) {
            boolean touchesTheLast =
                    !found.isEmpty() && found.get(found.size() - 1).end() == match.start() - 1;
            if (match.name().meaning() == Meaning.LINKED
                    && (touchesTheLast || LongerNames.mayBegin(text, match.start()))
                    && (beginsAt(text, match.end() + 1) || LongerNames.mayEnd(text, match.end()))) {
                found.add(match.found());
            }
        }
        return found;
    }

    /**
     * Every place where a text holds the name of an area, within longer names too: for rules under
     * which a name may not stand at all. An area that never links is passed over where its name
     * begins a sentence, since it may be a common word there.
     */
    public List<Found> anywhereIn(String text) {
        return matches(text).stream()
                .filter(match -> match.name().meaning() != Meaning.ANOTHER)
                .filter(
                        match ->
                                match.name().meaning() == Meaning.LINKED
                                        || !LongerNames.beginsClause(text, match.start()))
                .map(Match::found)
                .toList();
    }

    /** The area that goes by exactly this name. */
    public Optional<String> called(String name) {
        return matches(name).stream()
                .filter(match -> match.start() == 0 && match.end() == name.length())
                .filter(match -> match.name().meaning() != Meaning.ANOTHER)
                .map(match -> match.name().area())
                .findFirst();
    }

    private void add(String text, String area, Meaning meaning) {
        Matcher word = WORD.matcher(text);
        if (word.find()) {
            byFirstWord
                    .computeIfAbsent(word.group(), first -> new ArrayList<>())
                    .add(new Name(text, pattern(text.strip()), area, meaning));
        }
    }

    private static Pattern pattern(String name) {
        String[] words = name.split("\\s+");
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            boolean isAnd = word.equals("and") || word.equals("&");
            String quoted = Pattern.quote(word).replaceAll("['’]", "\\\\E['’]\\\\Q");
            parts.add(isAnd ? "(?:and|&)" : quoted);
        }
        return Pattern.compile(String.join("[\\s\u00a0]+", parts) + "(?![\\p{L}\\p{N}])");
    }

    private List<Match> matches(String text) {
        List<Match> matches = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int position = 0;
        while (word.find(position)) {
            Optional<Match> match = matchAt(text, word.start(), word.group());
            match.ifPresent(matches::add);
            position = match.map(Match::end).orElse(word.end());
        }
        return matches;
    }

    private Optional<Match> matchAt(String text, int start, String firstWord) {
        for (Name name : byFirstWord.getOrDefault(firstWord, List.of())) {
            Matcher matcher = name.pattern().matcher(text).region(start, text.length());
            if (matcher.useTransparentBounds(true).lookingAt()) {
                return Optional.of(new Match(name, start, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private boolean beginsAt(String text, int start) {
        Matcher word = WORD.matcher(text);
        return start < text.length()
                && word.find(start)
                && word.start() == start
                && matchAt(text, start, word.group()).isPresent();
    }

    private enum Meaning {
        LINKED,
        UNLINKED,
        ANOTHER
    }

    private record Name(String text, Pattern pattern, String area, Meaning meaning) {
        static final Comparator<Name> LONGEST_FIRST =
                Comparator.<Name>comparingInt(name -> -name.text().length())
                        .thenComparing(Name::text)
                        .thenComparing(Name::meaning)
                        .thenComparing(Name::area);
    }

    private record Match(Name name, int start, int end) {
        Found found() {
            return new Found(name.area(), start, end);
        }
    }
}
