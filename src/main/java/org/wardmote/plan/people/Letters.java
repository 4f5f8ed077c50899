package org.wardmote.plan.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.wardmote.model.Address;
import org.wardmote.page.Entry;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Link;

/** Puts names in the order of their letters. */
public final class Letters {

    private static final String OTHERS = "0 to 9";

    private Letters() {}

    /**
     * A name and what is listed for it.
     *
     * @param sortedBy what it is found under: {@code Example, Jo} for Jo Example
     */
    public record Name(String sortedBy, Entry entry) {

        public static Name of(String name, Entry entry) {
            return new Name(name, entry);
        }

        /** A person is found under the last word of the name: {@code Example, Jo}. */
        public static Name ofPerson(Link person, String note) {
            String name = person.text();
            int last = name.lastIndexOf(' ');
            String turned =
                    last < 0 ? name : name.substring(last + 1) + ", " + name.substring(0, last);
            return new Name(turned, Entry.of(Link.of(turned, person.address()), note));
        }

        private String plain() {
            return Normalizer.normalize(sortedBy, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT);
        }

        private String letter() {
            char first = plain().charAt(0);
            return first >= 'a' && first <= 'z'
                    ? String.valueOf(Character.toUpperCase(first))
                    : OTHERS;
        }
    }

    public static List<NamesPage.Letter> of(List<Name> names) {
        TreeMap<String, List<Name>> byLetter =
                names.stream()
                        .sorted(
                                Comparator.comparing(Name::plain)
                                        .thenComparing(Name::sortedBy)
                                        .thenComparing(name -> name.entry().line().text()))
                        .collect(groupingBy(Name::letter, TreeMap::new, toList()));
        return byLetter.entrySet().stream()
                .map(
                        letter ->
                                new NamesPage.Letter(
                                        "letter-" + LedgerBlock.anchor(letter.getKey()),
                                        letter.getKey(),
                                        letter.getValue().stream().map(Name::entry).toList()))
                .toList();
    }

    /** Links to the letters of a page. */
    public static List<Link> index(List<NamesPage.Letter> letters, Address page) {
        return letters.stream()
                .map(letter -> Link.of(letter.title(), page, letter.anchor()))
                .toList();
    }
}
