package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/** The words of the terminal, for a browser. */
class HtmlReportTest {

    private static final Problem MISTAKE =
            new Problem(
                    Code.DATE_UNREADABLE,
                    new Location("content/people.yaml", 7, 7),
                    "\"<soon>\" is not a date.",
                    "Write dates as year-month-day, such as 2024-03-12.");

    private static String told(List<Problem> problems) {
        return new HtmlReport(place -> Optional.of("date: <soon>"), code -> "/explain/" + code.id())
                .tell(problems);
    }

    @Test
    void theWordsOfTheAuthorAreWordsAndNoMarkup() {
        assertThat(told(List.of(MISTAKE)))
                .isEqualTo(
                        """
                        <li class="error">
                        <p class="place">content/people.yaml:7:7</p>
                        <p class="message"><strong>error:</strong> &quot;&lt;soon&gt;&quot; is not a date. <a class="code" href="/explain/date-unreadable" target="_blank" title="What this means">[date-unreadable]</a></p>
                        <pre tabindex="0">    7 | date: &lt;soon&gt;
                              |       <mark>^^^^^^</mark></pre>
                        <p class="hint">Write dates as year-month-day, such as 2024-03-12.</p>
                        </li>
                        """);
    }

    @Test
    void ofAThousandMistakesTheFirstAreToldAndTheOthersCounted() {
        String told = told(Collections.nCopies(1_200, MISTAKE));

        assertThat(told.split("<li class=\"error\">")).hasSize(51);
        assertThat(told)
                .endsWith("<li class=\"more\">And 1,150 more, told in the terminal.</li>\n");
    }

    @Test
    void whereNothingIsWrongNothingIsTold() {
        assertThat(told(List.of())).isEmpty();
    }
}
