package org.wardmote.author;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that people write for one of ours, where no other can be meant. */
final class Synonyms {

    private static final Map<String, List<String>> FIELDS =
            Map.ofEntries(
                    Map.entry("attendees", List.of("present")),
                    Map.entry("attendance", List.of("present")),
                    Map.entry("absent", List.of("apologies")),
                    Map.entry("location", List.of("venue")),
                    Map.entry("place", List.of("venue")),
                    Map.entry("time", List.of("start")),
                    Map.entry("starts", List.of("start")),
                    Map.entry("ends", List.of("end")),
                    Map.entry("finish", List.of("end")),
                    Map.entry("link", List.of("url")),
                    Map.entry("website", List.of("url")),
                    Map.entry("telephone", List.of("phone")),
                    Map.entry("tel", List.of("phone")),
                    Map.entry("mail", List.of("email")),
                    Map.entry("e-mail", List.of("email")),
                    Map.entry("ward", List.of("area")),
                    Map.entry("quarter", List.of("period")));

    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    Map.entry("complete", List.of("done")),
                    Map.entry("completed", List.of("done")),
                    Map.entry("closed", List.of("done", "closed")),
                    Map.entry("finished", List.of("done")),
                    Map.entry("outstanding", List.of("open")),
                    Map.entry("ongoing", List.of("in-progress", "under-way")),
                    Map.entry("started", List.of("in-progress", "under-way")),
                    Map.entry("canceled", List.of("cancelled")),
                    Map.entry("cllr", List.of("councillor")),
                    Map.entry("councilor", List.of("councillor")),
                    Map.entry("y", List.of("yes")),
                    Map.entry("n", List.of("no")));

    private Synonyms() {}

    /** The field that is meant; nothing where it may be several, or none. */
    static Optional<String> field(String written, Collection<String> known) {
        return meant(written, known, FIELDS);
    }

    /** The word that is meant; nothing where it may be several, or none. */
    static Optional<String> word(String written, Collection<String> known) {
        return meant(written, known, WORDS);
    }

    private static Optional<String> meant(
            String written, Collection<String> known, Map<String, List<String>> synonyms) {
        List<String> same =
                known.stream().filter(word -> folded(word).equals(folded(written))).toList();
        List<String> meant =
                same.isEmpty()
                        ? synonyms.getOrDefault(folded(written), List.of()).stream()
                                .filter(known::contains)
                                .toList()
                        : same;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** What does not tell names apart: capitals, "&" and "and", and what stands between words. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
