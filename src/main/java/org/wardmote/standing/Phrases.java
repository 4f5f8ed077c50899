package org.wardmote.standing;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Sentences;

/**
 * Puts a note of the record within a sentence: {@code Flagged on deliberate fires} becomes {@code
 * flagged on deliberate fires}, and a note that begins with a name keeps its capital.
 */
public final class Phrases {

    private final Set<String> names;

    private Phrases(Set<String> names) {
        this.names = names;
    }

    public static Phrases of(PublicRecord record) {
        PublicRecord.Registers registers = record.registers();
        Set<String> names = new TreeSet<>();
        Stream.of(
                        registers.areas().stream().map(Area::name),
                        registers.bodies().stream().map(Body::name),
                        registers.organisations().stream().map(Organisation::name),
                        registers.people().stream().map(Person::name))
                .flatMap(all -> all)
                .map(Phrases::firstWord)
                .forEach(names::add);
        return new Phrases(names);
    }

    /** Its first sentence without its full stop, and without its capital unless a name needs it. */
    public String within(String note) {
        String first = firstWord(note);
        boolean isPlain = first.matches("\\p{Lu}\\p{Ll}*(-\\p{Ll}+)*") && !names.contains(first);
        String words = Sentences.first(note).replaceFirst("\\.$", "");
        return isPlain
                ? words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1)
                : words;
    }

    private static String firstWord(String words) {
        return words.split("[\\s,.;:]", 2)[0];
    }
}
