package org.wardmote.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmote.model.Content;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * A percentage stands with the numbers behind it: {@code 83% of 52 victims}, or {@code 27% fewer,
 * from 30 to 22}. Three of four and three hundred of four hundred are 75% alike.
 */
final class PercentagesHaveABase implements Rule {

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?<![\\w.,])\\d+(?:[.,]\\d+)?\\s?(?:%|per ?cent\\b)");

    /** Said of the whole, or of a statement's certainty, a percentage has no base to give. */
    private static final Pattern NEEDS_NONE =
            Pattern.compile(
                    "(?<![\\w.,])(?:100\\s?(?:%|per ?cent)|\\d+\\s?(?:%|per ?cent)"
                            + " (?:confidence|confident|certain|interval))");

    private static final String COUNT =
            "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)";

    /**
     * {@code 43 of 52}, {@code from 30 to 22}, {@code 30 against 22}, {@code 22 compared with 30}.
     */
    private static final Pattern PAIR =
            Pattern.compile(
                    "\\b(?:from "
                            + COUNT
                            + "\\b[^.;]{0,40}? to "
                            + COUNT
                            + "|"
                            + COUNT
                            + " (?:out )?of (?:the |all |these |those )?"
                            + COUNT
                            + "|"
                            + COUNT
                            + "\\b[^.;]{0,40}? (?:against|compared (?:to|with)|down from|up from) "
                            + COUNT
                            + ")\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Numbers that count nothing: of years, days, hours, pages, ages, spans and names. */
    private static final Pattern NO_COUNT =
            Pattern.compile(
                    "\\b(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?\\b"
                            + "|\\b\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm)\\b|\\b\\d{1,2}[.:]\\d\\d\\b"
                            + "|\\b\\d+(?:st|nd|rd|th)\\b"
                            + "|\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*"
                            + "|\\b(?:item|page|quarter|phase|year|version|section|part|ages?|aged)"
                            + " \\d+(?:\\s?(?:to|and|[-–])\\s?\\d+)?"
                            + "|\\b\\d+ (?:hour|day|week|month|quarter|year)s?\\b"
                            + "|\\b\\w*[-–]\\d+\\b|\\b\\d+[-–]\\w+|\\b[A-Za-z]+\\d+\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Override
    public void check(Content content, Problems problems) {
        content.record().meetings().stream()
                .flatMap(
                        meeting ->
                                Stream.concat(
                                        Said.before(meeting),
                                        meeting.agenda().items().stream().flatMap(Said::under)))
                .forEach(said -> check(said, problems));
    }

    private static void check(Said said, Problems problems) {
        List<String> bare = withoutBase(said.text());
        if (!bare.isEmpty()) {
            problems.add(
                    Code.PERCENTAGE_WITHOUT_BASE,
                    said.location(),
                    "%s %s without the numbers behind it."
                            .formatted(
                                    Written.listing(
                                            bare.stream()
                                                    .map(words -> "\"" + words + "\"")
                                                    .toList()),
                                    bare.size() == 1 ? "stands" : "stand"),
                    "Give them too, such as \"43 of 52\" or \"from 30 to 22\". "
                            + Acknowledged.how(Code.PERCENTAGE_WITHOUT_BASE));
        }
    }

    /** The percentages of a paragraph for which it gives no numbers. */
    static List<String> withoutBase(String paragraph) {
        return hasPercentage(paragraph) ? bare(paragraph) : List.of();
    }

    private static List<String> bare(String paragraph) {
        List<String> sentences =
                List.of(NEEDS_NONE.matcher(paragraph).replaceAll(" ").split("(?<=[.!?;])\\s+"));
        return IntStream.range(0, sentences.size())
                .filter(at -> !hasBase(at, sentences))
                .mapToObj(sentences::get)
                .flatMap(sentence -> PERCENTAGE.matcher(sentence).results())
                .map(MatchResult::group)
                .toList();
    }

    /** A pair of numbers may also stand in the sentence before or after. */
    private static boolean hasBase(int at, List<String> sentences) {
        return hasCount(sentences.get(at))
                || IntStream.of(at - 1, at + 1)
                        .filter(near -> near >= 0 && near < sentences.size())
                        .mapToObj(sentences::get)
                        .anyMatch(near -> PAIR.matcher(near).find() && !hasPercentage(near));
    }

    private static boolean hasCount(String sentence) {
        String words = PERCENTAGE.matcher(sentence).replaceAll(" ");
        return PAIR.matcher(words).find()
                || DIGIT.matcher(NO_COUNT.matcher(words).replaceAll(" ")).find();
    }

    private static boolean hasPercentage(String sentence) {
        return PERCENTAGE.matcher(sentence).find();
    }
}
