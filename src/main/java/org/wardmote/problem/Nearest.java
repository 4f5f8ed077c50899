package org.wardmote.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known words nearest to one that is not known, for "Did you mean …?". */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /**
     * At most three candidates that a slip of the fingers could turn into {@code word}, nearest
     * first; a third of the letters may differ.
     */
    public static List<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .distinct()
                .filter(candidate -> distance(wanted, candidate) <= allowed)
                .sorted(
                        Comparator.<String>comparingInt(candidate -> distance(wanted, candidate))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /**
     * The one candidate that a single slip of the fingers turned into {@code word}; a letter more
     * at the end is none, but another form of the word.
     */
    public static Optional<String> slip(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        List<String> near =
                candidates.stream()
                        .filter(candidate -> distance(wanted, candidate) == 1)
                        .filter(candidate -> !wanted.startsWith(candidate.toLowerCase(Locale.ROOT)))
                        .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** "Did you mean a, b or c?", or an empty text where nothing is near. */
    public static String question(String word, Collection<String> candidates) {
        List<String> near = to(word, candidates);
        if (near.isEmpty()) {
            return "";
        }
        String last = near.get(near.size() - 1);
        String before = String.join(", ", near.subList(0, near.size() - 1));
        return "Did you mean " + (before.isEmpty() ? last : before + " or " + last) + "?";
    }

    /** The question, if something is near, before what is said in any case. */
    public static String first(String word, Collection<String> candidates, String then) {
        return (question(word, candidates) + " " + then).strip();
    }

    /** Letters to add, drop, change or swap with their neighbour (Damerau 1964), case aside. */
    private static int distance(String wanted, String candidate) {
        String known = candidate.toLowerCase(Locale.ROOT);
        Costs costs = new Costs(wanted, known, new int[wanted.length() + 1][known.length() + 1]);
        for (int i = 0; i <= wanted.length(); i++) {
            for (int j = 0; j <= known.length(); j++) {
                costs.to[i][j] = i == 0 || j == 0 ? i + j : costs.cheapest(i, j);
            }
        }
        return costs.to[wanted.length()][known.length()];
    }

    /**
     * @param to what it costs to turn the first i letters of one into the first j of the other
     */
    private record Costs(String wanted, String known, int[][] to) {

        private int cheapest(int i, int j) {
            int change = wanted.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
            int best =
                    Math.min(Math.min(to[i - 1][j], to[i][j - 1]) + 1, to[i - 1][j - 1] + change);
            boolean swapped =
                    i > 1
                            && j > 1
                            && wanted.charAt(i - 1) == known.charAt(j - 2)
                            && wanted.charAt(i - 2) == known.charAt(j - 1);
            return swapped ? Math.min(best, to[i - 2][j - 2] + 1) : best;
        }
    }
}
