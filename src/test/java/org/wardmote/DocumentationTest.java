package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Progress;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Code;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.MemorySink;

/** The documentation is a site that Wardmote builds, and every link in it holds. */
class DocumentationTest {

    private final MemorySink site = new MemorySink();

    @Test
    void itIsBuiltWithoutAProblem() {
        assertThat(build().problems()).isEmpty();
    }

    @Test
    void itsSectionsAreThere() {
        build();

        assertThat(site.files())
                .containsKeys(
                        "index.html",
                        "tutorial/index.html",
                        "how-to/index.html",
                        "how-to/import-open-data/index.html",
                        "reference/fields/meeting/index.html",
                        "reference/commands/check/index.html",
                        "explanation/index.html",
                        "problems/index.html");
    }

    @Test
    void everyCodeIsListedOnceOnThePageOfCodes() {
        build();

        String list = site.files().get("problems/index.html").text();
        assertThat(Code.values())
                .allSatisfy(
                        code -> assertThat(list).containsOnlyOnce("href=\"" + code.id() + "/\""));
    }

    private Pipeline.Built build() {
        return Pipeline.build(
                new Order(
                        Path.of("src/docs/content"),
                        Path.of("themes"),
                        Optional.empty(),
                        zone -> LocalDate.of(2026, 11, 22),
                        LinkStyle.SERVED,
                        Frame.Edition.PUBLIC,
                        EditorPackage.standIns()),
                site,
                Progress.unheard());
    }
}
