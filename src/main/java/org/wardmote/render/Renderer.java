package org.wardmote.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.memory.Memory;
import org.wardmote.page.SitePage;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** Turns planned pages into HTML with the templates of a theme. */
public final class Renderer {

    private final Look look;
    private final Memory memory;
    private final PebbleEngine engine;

    /** All that pages hang on beside what they say. */
    private record Look(Theme theme, LinkStyle links, Frame frame) {}

    private record Templates(Theme theme, LinkStyle links, String base) {

        private PebbleEngine engine() {
            return new PebbleEngine.Builder()
                    .loader(new ThemeLoader(theme))
                    .extension(new TemplateWords(links, base))
                    .strictVariables(true)
                    .defaultLocale(Locale.UK)
                    .build();
        }
    }

    public Renderer(Frame frame, Theme theme, LinkStyle links, Memory memory) {
        Templates templates = new Templates(theme, links, frame.site().basePath());
        this.look = memory.same("look", new Look(theme, links, frame));
        this.memory = memory;
        this.engine = memory.recall("templates", templates, templates::engine);
    }

    /** Renders every page, several at a time; each goes to the sink as soon as it is made. */
    public void render(SitePlan plan, Sink sink, Problems problems) {
        Stream<SitePage> pages = plan.pages().parallelStream();
        pages.flatMap(page -> rendered(page, problems).stream()).forEach(sink::accept);
    }

    private Optional<OutputFile> rendered(SitePage page, Problems problems) {
        return memory.recall(
                "page " + page.head().address(),
                List.of(look, page),
                problems,
                told -> render(page, told));
    }

    /** The finished page; nothing where its template has a fault, which is told. */
    private Optional<OutputFile> render(SitePage page, Problems problems) {
        StringWriter html = new StringWriter(16_384);
        try {
            template(page).evaluate(html, Map.of("site", look.frame(), "page", page), Locale.UK);
        } catch (PebbleException fault) {
            tell(fault, problems);
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(OutputFile.of(page.head().address().file(), html.toString()));
    }

    private PebbleTemplate template(SitePage page) {
        return engine.getTemplate(page.template());
    }

    /** A fault in a template is told once, however many pages it spoils. */
    private static void tell(PebbleException fault, Problems problems) {
        int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
        String file = fault.getFileName() == null ? "the theme" : fault.getFileName();
        problems.add(
                Code.TEMPLATE_FAULT,
                Location.elsewhere(file).at(line, 0),
                "the template cannot be shown: " + fault.getPebbleMessage(),
                "Compare it with the template of the same name that Wardmote carries.");
    }
}
