package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wardmote.memory.Memory;
import org.wardmote.model.Site;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;

class AssetsTest {

    @Test
    void aSitesOwnColoursAreSetForTheirSchemeAndLeavePaperAlone() {
        Site.Theme theme =
                new Site.Theme(
                        "civic",
                        Optional.empty(),
                        new TreeMap<>(Map.of("blue", "#004080", "dark-blue", "#99ccff")),
                        Optional.empty());

        assertThat(Assets.colours(theme))
                .isEqualTo(
                        """
                        @media screen and (prefers-color-scheme: light) {
                          :root {
                            --blue: #004080;
                          }
                        }
                        @media screen and (prefers-color-scheme: dark) {
                          :root {
                            --blue: #99ccff;
                          }
                        }
                        """);
    }

    @Test
    void aSiteWithoutChartsCarriesNoChartScript() {
        assertThat(names(List.of()))
                .contains("assets/civic.css", "assets/favicon.svg")
                .doesNotContain("assets/chart.umd.min.js");
    }

    private static TreeSet<String> names(List<org.wardmote.model.Meeting> meetings) {
        Standing standing =
                new Standing(Elmbridge.record(meetings, List.of()), Elmbridge.day("2021-03-03"));
        SitePlan plan = SitePlan.of(standing, Frame.Edition.PUBLIC);
        Theme theme = Theme.find("civic", Path.of("no-such-folder")).orElseThrow();
        TreeSet<String> names = new TreeSet<>();
        Assets.write(plan, theme, Memory.none(), file -> names.add(file.path()));
        return names;
    }
}
