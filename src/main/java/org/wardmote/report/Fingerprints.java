package org.wardmote.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.wardmote.problem.Problem;

/**
 * Names by which a git host knows a problem again after lines were added above it: made of what is
 * wrong, the file and the words of its line, never of the line's number.
 */
final class Fingerprints {

    private final Sources sources;

    Fingerprints(Sources sources) {
        this.sources = sources;
    }

    /** One for each problem, in hexadecimal; equal problems on equal lines are counted apart. */
    List<String> of(List<Problem> problems) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Problem problem : problems) {
            String what = what(problem);
            int before = seen.merge(what, 1, Integer::sum) - 1;
            fingerprints.add(digest(what + "\n" + before));
        }
        return List.copyOf(fingerprints);
    }

    private String what(Problem problem) {
        return String.join(
                "\n",
                problem.code().id(),
                problem.location().file(),
                problem.message(),
                sources.line(problem.location()).map(String::strip).orElse(""));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
