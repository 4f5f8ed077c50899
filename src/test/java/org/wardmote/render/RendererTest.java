package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wardmote.memory.Memory;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.problem.Problems;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

class RendererTest {

    private final Problems problems = new Problems();
    private final Map<String, OutputFile> files = new ConcurrentHashMap<>();

    private Document page(String path) {
        var lamp = Elmbridge.action("A1", "2020-11-12", "2020-11-26");
        var meeting =
                Elmbridge.meeting(
                        "2020-11-12",
                        Elmbridge.item("1", "Welcome"),
                        Elmbridge.item(
                                "2",
                                "Lamps",
                                Elmbridge.words("They are out."),
                                Elmbridge.task(lamp)));
        var record =
                Elmbridge.record(
                        List.of(meeting),
                        List.of(lamp),
                        List.of(Elmbridge.page("about", "About", "Who we are. And why.")));
        SitePlan plan =
                SitePlan.of(
                        new Standing(record, Elmbridge.day("2021-03-03")), Frame.Edition.PUBLIC);
        Theme theme = Theme.find("civic", Path.of("no-such-folder")).orElseThrow();
        new Renderer(plan.frame(), theme, LinkStyle.SERVED, Memory.none())
                .render(plan, file -> files.put(file.path(), file), problems);
        assertThat(problems.list()).isEmpty();
        return Jsoup.parse(files.get(path).text());
    }

    @Test
    void aPageBearsItsTitleWithTheSitesName() {
        assertThat(page("about/index.html").title())
                .isEqualTo("About | Elmbridge Safety Partnership");
    }

    @Test
    void theFirstSentenceDescribesThePage() {
        assertThat(page("about/index.html").select("meta[name=description]").attr("content"))
                .isEqualTo("Who we are.");
    }

    @Test
    void everyPageForbidsWhatIsNotItsOwn() {
        assertThat(
                        page("about/index.html")
                                .select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content"))
                .startsWith("default-src 'self'");
    }

    @Test
    void aMistakeIsReportedToTheContactWithTheAddressOfThePage() {
        assertThat(page("about/index.html").select("a[href^=mailto]").attr("href"))
                .isEqualTo(
                        "mailto:clerk@example.org?subject=Mistake%20on%20https%3A%2F%2Fexample.org%2Felmbridge%2Fabout%2F");
    }

    @Test
    void agendaItemsHavePermanentAnchors() {
        assertThat(page("meetings/2020-11-12-csp/index.html").select("section.agenda-item"))
                .extracting(item -> item.id())
                .containsExactly("item-1", "item-2");
    }

    @Test
    void anActionStandsInTheFlowOfTheMinutes() {
        assertThat(
                        page("meetings/2020-11-12-csp/index.html")
                                .select("#item-2 .outcome-action")
                                .text())
                .isEqualTo(
                        "Action A1 Overdue by 97 days Mend the lamp. Jo Example, due 26 November"
                                + " 2020. In the tracker");
    }
}
