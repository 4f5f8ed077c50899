package org.wardmote.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wardmote.format.TextTraits.Trait;
import org.wardmote.importer.NewFiles;
import org.wardmote.importer.RowKind;
import org.wardmote.importer.StreetCrime;

/** What an import met, each kind of row with its number, also where that is none. */
final class StreetCrimeSummary {

    private StreetCrimeSummary() {}

    static List<String> lines(StreetCrime crime, long files) {
        long rows = Stream.of(RowKind.values()).mapToLong(crime::rows).sum();
        List<String> lines = new ArrayList<>();
        lines.add("%s with %s".formatted(Counted.of(files, "file"), Counted.of(rows, "row")));
        Stream.of(RowKind.values())
                .map(kind -> line(crime.rows(kind), kind.words()))
                .forEach(lines::add);
        lines.add("Of the rows counted");
        lines.add(line(crime.repeatedIds(), "bear a crime id that one before them bore"));
        lines.add("Of the files");
        lines.add(line(crime.files(Trait.BYTE_ORDER_MARK), "begin with a byte-order mark"));
        lines.add(line(crime.files(Trait.WINDOWS_LINE_ENDS), "have Windows line ends"));
        lines.add(
                "%s, %s missing"
                        .formatted(
                                Counted.of(crime.quarters().size(), "quarter"),
                                Counted.of(crime.missingMonths(), "month")));
        return lines;
    }

    private static String line(long number, String words) {
        return String.format(Locale.UK, "  %,11d  %s", number, words);
    }

    /** {@code 14 files written, 0 replaced, 0 left alone.}. */
    static String written(NewFiles made) {
        return "%s added, %s replaced, %s left alone."
                .formatted(
                        Counted.of(count(made, NewFiles.Fate.ADDED), "file"),
                        count(made, NewFiles.Fate.REPLACED),
                        count(made, NewFiles.Fate.LEFT_ALONE));
    }

    private static long count(NewFiles made, NewFiles.Fate fate) {
        return made.files().stream().filter(file -> made.fate(file) == fate).count();
    }
}
