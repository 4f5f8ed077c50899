package org.wardmote.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.plan.Frame;
import org.wardmote.plan.Page;
import org.wardmote.plan.SitePlan;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** Turns planned pages into HTML with the templates of a theme. */
public final class Renderer {

    private final Frame frame;
    private final Problems problems;
    private final PebbleEngine engine;

    public Renderer(Frame frame, Theme theme, LinkStyle links, Problems problems) {
        this.frame = frame;
        this.problems = problems;
        this.engine =
                new PebbleEngine.Builder()
                        .loader(new ThemeLoader(theme))
                        .extension(new TemplateWords(links, frame.site().basePath()))
                        .strictVariables(true)
                        .defaultLocale(Locale.UK)
                        .build();
    }

    /** Renders every page, several at a time; each goes to the sink as soon as it is made. */
    public void render(SitePlan plan, Sink sink) {
        Stream<Page> pages = plan.pages().parallelStream();
        pages.flatMap(page -> render(page).stream()).forEach(sink::accept);
    }

    /** The finished page; nothing where its template has a fault, which is told. */
    private Optional<OutputFile> render(Page page) {
        StringWriter html = new StringWriter(16_384);
        try {
            template(page).evaluate(html, Map.of("site", frame, "page", page), Locale.UK);
        } catch (PebbleException fault) {
            tell(fault);
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(OutputFile.of(page.head().address().file(), html.toString()));
    }

    private PebbleTemplate template(Page page) {
        return engine.getTemplate(page.template());
    }

    /** A fault in a template is told once, however many pages it spoils. */
    private void tell(PebbleException fault) {
        int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
        String file = fault.getFileName() == null ? "the theme" : fault.getFileName();
        problems.add(
                Code.TEMPLATE_FAULT,
                new Location(file, line, 0),
                "the template cannot be shown: " + fault.getPebbleMessage(),
                "Compare it with the template of the same name that Wardmote carries.");
    }
}
