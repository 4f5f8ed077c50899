package org.wardmote.importer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * Where the columns of a street-level file stand.
 *
 * @param width how many there are
 */
record StreetColumns(int id, int month, int force, int smallArea, int type, int width) {

    private static final List<String> NEEDED =
            List.of("Crime ID", "Month", "Reported by", "LSOA code", "Crime type");

    /** Nothing where the file is of another kind or has no header, which is told. */
    static Optional<StreetColumns> of(Header header, ForeignFile file, Problems problems) {
        List<OptionalInt> places = NEEDED.stream().map(header::place).toList();
        if (places.stream().allMatch(OptionalInt::isPresent)) {
            int[] at = places.stream().mapToInt(OptionalInt::getAsInt).toArray();
            return Optional.of(
                    new StreetColumns(at[0], at[1], at[2], at[3], at[4], header.names().size()));
        }
        tell(header, file, problems);
        return Optional.empty();
    }

    /** What the file is instead, known by its columns. */
    private static void tell(Header header, ForeignFile file, Problems problems) {
        if (header.names().isEmpty()) {
            other(file, problems, "this file is empty.", "Fetch it again, or leave it out.");
        } else if (header.has("Outcome type")) {
            other(
                    file,
                    problems,
                    "this is a file of outcomes, not of crimes: it has a column \"Outcome type\".",
                    "Leave it out; name only the files whose names end in -street.csv.");
        } else if (header.has("Object of search")) {
            other(
                    file,
                    problems,
                    "this is a file of stop and search: it has a column \"Object of search\".",
                    "Leave it out; name only the files whose names end in -street.csv.");
        } else if (NEEDED.stream().noneMatch(header::has)) {
            other(
                    file,
                    problems,
                    "the first row does not name columns: it begins with %s."
                            .formatted(header.shown()),
                    "The first row of a street-level file begins with Crime ID,Month,Reported by. If"
                            + " it was lost, fetch the file again.");
        } else {
            other(file, problems, missing(header), "Fetch the file again from data.police.uk.");
        }
    }

    private static String missing(Header header) {
        List<String> missing = NEEDED.stream().filter(name -> !header.has(name)).toList();
        return "this is no street-level file: it lacks the column%s \"%s\"."
                .formatted(missing.size() == 1 ? "" : "s", String.join("\", \"", missing));
    }

    private static void other(ForeignFile file, Problems problems, String message, String hint) {
        problems.add(Code.IMPORT_OTHER_FILE, file.line(1), message, hint);
    }
}
