package org.wardmote.tell;

import java.util.OptionalDouble;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.Change;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.YearOnYear;
import org.wardmote.model.Indicator;
import org.wardmote.model.Written;
import org.wardmote.page.Mark;
import org.wardmote.release.Released;

/**
 * The newest quarter against the same of the year before, in words that a test stands behind: a
 * count rose or fell only where chance does not explain it, and a percentage stands only on an
 * earlier count of 20 and more.
 */
public final class ChangeWords {

    private static final int A_YEAR = 4;

    private final IndicatorFindings findings;

    public ChangeWords(IndicatorFindings findings) {
        this.findings = findings;
    }

    /** Whether an area's count clearly changed, and which way. */
    public enum Course {
        ROSE("rose", "Rose"),
        FELL("fell", "Fell"),
        UNCLEAR("unclear", "No clear change");

        private final String style;
        private final String word;

        Course(String style, String word) {
            this.style = style;
            this.word = word;
        }

        Mark mark() {
            return Mark.of(style, word);
        }
    }

    public static Course course(YearOnYear year) {
        if (year.change().filter(Change::isClear).isEmpty()) {
            return Course.UNCLEAR;
        }
        return year.later() > year.earlier() ? Course.ROSE : Course.FELL;
    }

    /**
     * {@code Rose from 36 to 51 (42% more) since July to September 2024.}
     *
     * <p>Where there is nothing to hold it against, why not; nothing where the newest quarter has
     * no count itself.
     */
    public String sentence(AreaFinding area) {
        if (!(area.quarter() instanceof Released.Count)) {
            return "";
        }
        return area.yearOnYear().map(this::sentence).orElseGet(this::without);
    }

    private String sentence(YearOnYear year) {
        String since = " since " + year.before().inMonths() + ".";
        return switch (course(year)) {
            case ROSE -> "Rose " + brief(year) + since;
            case FELL -> "Fell " + brief(year) + since;
            case UNCLEAR -> unclear(year);
        };
    }

    /** {@code from 36 to 51 (42% more)}, {@code from 3 to 5}; for a table's cell. */
    public static String brief(YearOnYear year) {
        String numbers =
                "from " + Written.number(year.earlier()) + " to " + Written.number(year.later());
        OptionalDouble percent = year.percent();
        return course(year) == Course.UNCLEAR || percent.isEmpty()
                ? numbers
                : numbers
                        + " ("
                        + Rates.percent(percent.getAsDouble())
                        + (year.later() > year.earlier() ? " more)" : " fewer)");
    }

    private static String unclear(YearOnYear year) {
        if (year.earlier() == 0 && year.later() == 0) {
            return "None in " + year.before().inMonths() + " either.";
        }
        return year.earlier() == year.later()
                ? "No change: "
                        + Written.number(year.earlier())
                        + " in "
                        + year.before().inMonths()
                        + " too."
                : "No clear change: " + brief(year) + " since " + year.before().inMonths() + ".";
    }

    private String without() {
        return findings.breakSinceLastYear().map(ChangeWords::broken).orElseGet(this::unknown);
    }

    /** {@code Not held against the year before: how it is recorded changed in …} */
    private static String broken(Indicator.Break cut) {
        return "Not held against the year before: "
                + changed(cut.kind())
                + " with "
                + cut.from().inMonths()
                + ".";
    }

    public static String changed(Indicator.Break.Kind kind) {
        return switch (kind) {
            case DEFINITION -> "what is counted changed";
            case COVERAGE -> "how much of it is counted changed";
            case RECORDING -> "how it is recorded changed";
            case GEOGRAPHY -> "the boundaries changed";
            case SERVICE_CAPACITY -> "the size of the service behind it changed";
        };
    }

    private String unknown() {
        return "There is no count of "
                + findings.latest().plus(-A_YEAR).inMonths()
                + " to hold it against.";
    }
}
