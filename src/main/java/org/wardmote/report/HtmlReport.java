package org.wardmote.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/**
 * The words of {@link FullReport} as HTML, for the preview.
 *
 * <pre>
 * &lt;li class="error"&gt;
 * &lt;p class="place"&gt;content/people.yaml:7:10&lt;/p&gt;
 * &lt;p class="message"&gt;&lt;strong&gt;error:&lt;/strong&gt; "soon" is not a date. …&lt;/p&gt;
 * &lt;pre&gt;    7 | date: soon
 *       |       &lt;mark&gt;^^^^&lt;/mark&gt;&lt;/pre&gt;
 * &lt;p class="hint"&gt;Write dates as year-month-day, such as 2024-03-12.&lt;/p&gt;
 * &lt;/li&gt;
 * </pre>
 *
 * The words of the author stand in it as words, whatever marks they have.
 */
public final class HtmlReport implements Report {

    /** Nobody reads more at a time; the terminal tells all. */
    private static final int MOST = 50;

    private final Sources sources;
    private final Function<Code, String> explained;

    /**
     * @param explained where a code is explained
     */
    public HtmlReport(Sources sources, Function<Code, String> explained) {
        this.sources = sources;
        this.explained = explained;
    }

    /** An element {@code li} for each, and one that says how many more there are. */
    @Override
    public String tell(List<Problem> problems) {
        String told = problems.stream().limit(MOST).map(this::item).collect(Collectors.joining());
        int more = problems.size() - MOST;
        return more <= 0
                ? told
                : told
                        + String.format(
                                Locale.UK,
                                "<li class=\"more\">And %,d more, told in the terminal.</li>\n",
                                more);
    }

    private String item(Problem problem) {
        String severity = problem.severity().id();
        return "<li class=\""
                + severity
                + "\">\n"
                + paragraph("place", escaped(problem.location().toString()))
                + paragraph(
                        "message",
                        "<strong>%s:</strong> %s %s"
                                .formatted(severity, escaped(problem.message()), code(problem)))
                + quoted(problem)
                + problem.hint()
                        .lines()
                        .map(line -> paragraph("hint", escaped(line)))
                        .collect(Collectors.joining())
                + "</li>\n";
    }

    /** A page of its own, so that the reader comes back to where he was. */
    private String code(Problem problem) {
        return "<a class=\"code\" href=\"%s\" target=\"_blank\" title=\"What this means\">[%s]</a>"
                .formatted(escaped(explained.apply(problem.code())), problem.code().id());
    }

    private String quoted(Problem problem) {
        Location place = problem.location();
        Optional<String> line = sources.line(place);
        if (line.isEmpty()) {
            return "";
        }
        Excerpt excerpt = Excerpt.of(line.get(), place.column(), problem.message());
        String mark =
                excerpt.mark().isEmpty()
                        ? ""
                        : "\n      | %s<mark>%s</mark>".formatted(excerpt.indent(), excerpt.mark());
        return "<pre tabindex=\"0\">%5s | %s%s</pre>\n"
                .formatted(place.line(), escaped(excerpt.text()), mark);
    }

    private static String paragraph(String kind, String html) {
        return "<p class=\"%s\">%s</p>\n".formatted(kind, html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
