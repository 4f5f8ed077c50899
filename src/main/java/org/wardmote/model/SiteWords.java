package org.wardmote.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a site calls the things that its sentences speak of: a county has divisions where a district
 * has wards. Ids, addresses and the columns of data keep the usual words.
 */
public record SiteWords(
        Word ward, Word district, Word councillor, Word partnership, Word decision) {

    public static final SiteWords USUAL =
            new SiteWords(
                    Word.of("ward"),
                    Word.of("district"),
                    Word.of("councillor"),
                    Word.of("partnership"),
                    Word.of("decision"));

    /**
     * @param a it with its article: {@code a division}
     */
    public record Word(String one, String many, String a) {

        public static Word of(String one) {
            return of(one, one + "s");
        }

        public static Word of(String one, String many) {
            boolean isVowel = "aeiou".indexOf(Character.toLowerCase(one.charAt(0))) >= 0;
            return of(one, many, isVowel ? "an" : "a");
        }

        public static Word of(String one, String many, String article) {
            return new Word(one, many, article + " " + one);
        }

        /** In the place where {@code usual} has what is asked for. */
        private Optional<String> inPlaceOf(String form, Word usual) {
            List<String> asked = usual.forms();
            return IntStream.range(0, asked.size())
                    .filter(at -> asked.get(at).equals(form))
                    .mapToObj(forms()::get)
                    .findFirst();
        }

        private List<String> forms() {
            return List.of(one, many, a);
        }
    }

    /**
     * A sentence with the site's words where it has the usual ones in braces: {@code A {ward} of
     * the {district}}, {@code {Wards}}, {@code {a ward}}. Only words of the program stand in it,
     * since a record may have braces of its own.
     */
    public String say(String sentence) {
        StringBuilder said = new StringBuilder(sentence.length());
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            said.append(sentence, from, open).append(form(sentence.substring(open + 1, close)));
            from = close + 1;
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    /** The kind of an area within a sentence. */
    public String kind(Area.Kind kind) {
        return switch (kind) {
            case DISTRICT -> district.one();
            case WARD -> ward.one();
            case PLACE -> "place";
        };
    }

    private String form(String usual) {
        char first = usual.charAt(0);
        String small = Character.toLowerCase(first) + usual.substring(1);
        String own = small(small);
        return first == small.charAt(0)
                ? own
                : Character.toUpperCase(own.charAt(0)) + own.substring(1);
    }

    private String small(String form) {
        return IntStream.range(0, all().size())
                .mapToObj(at -> all().get(at).inPlaceOf(form, USUAL.all().get(at)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word is \"" + form + "\""));
    }

    private List<Word> all() {
        return List.of(ward, district, councillor, partnership, decision);
    }
}
