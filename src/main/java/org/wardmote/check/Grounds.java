package org.wardmote.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.model.Content;
import org.wardmote.model.Site;

/**
 * All that a finished file is held to: where these are the same, so is what is found in it.
 *
 * @param places none of which may stand beside a review of a death
 * @param hidden words that no file may hold
 */
record Grounds(Site site, PlaceNames places, List<String> hidden) {

    private static final Pattern OWN_ADDRESS =
            Pattern.compile("(?:meetings/|pages/)([^/]*-[^/]*)(?:/meeting\\.yaml|\\.md)$");

    Grounds {
        hidden = List.copyOf(hidden);
    }

    static Grounds of(Content content) {
        return new Grounds(
                content.record().site(),
                PlaceNames.of(content.record().registers()),
                content.skipped().stream().flatMap(Grounds::words).distinct().sorted().toList());
    }

    /** Its words, and its address: the folder of a meeting, the file of a page. */
    private static Stream<String> words(Content.Skipped skipped) {
        Matcher address = OWN_ADDRESS.matcher(skipped.location().file());
        return Stream.concat(
                skipped.words().stream(),
                address.find() ? Stream.of(address.group(1)) : Stream.empty());
    }
}
