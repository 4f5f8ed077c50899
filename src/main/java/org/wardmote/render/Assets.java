package org.wardmote.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardmote.memory.Memory;
import org.wardmote.model.Site;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** Writes what pages need besides themselves: style, scripts and pictures of the theme. */
public final class Assets {

    /** What draws charts in the browser; fetched there only when a chart comes into view. */
    static final String CHART_SCRIPT = "chart.umd.min.js";

    private static final String FOLDER = "assets/";
    private static final String CHART_JAR = "/META-INF/resources/webjars/chart.js/4.5.1/";
    private static final String DARK = "dark-";

    private Assets() {}

    /** Hands over every file; those for charts only where a page has one. */
    public static void write(SitePlan plan, Theme theme, Memory memory, Sink sink) {
        memory.recall("assets", theme, () -> ofTheme(theme)).forEach(sink::accept);
        if (plan.frame().hasOwnColours()) {
            sink.accept(OutputFile.of(FOLDER + "site.css", colours(plan.frame().site().theme())));
        }
        if (plan.pages().stream().anyMatch(page -> !page.figures().isEmpty())) {
            memory.recall("assets for charts", CHART_JAR, Assets::forCharts).forEach(sink::accept);
        }
    }

    private static List<OutputFile> ofTheme(Theme theme) {
        return theme.assets().stream()
                .map(FOLDER::concat)
                .map(file -> new OutputFile(file, theme.read(file).orElseThrow()))
                .toList();
    }

    private static List<OutputFile> forCharts() {
        return List.of(
                carried("dist/" + CHART_SCRIPT, CHART_SCRIPT),
                carried("LICENSE.md", "chart-licence.md"));
    }

    /**
     * The site's own colours over the theme's: {@code blue} for light, {@code dark-blue} for dark.
     * Paper keeps the theme's black on white.
     */
    static String colours(Site.Theme theme) {
        SortedMap<String, String> light = new TreeMap<>();
        SortedMap<String, String> dark = new TreeMap<>();
        theme.colours()
                .forEach(
                        (name, colour) -> {
                            if (name.startsWith(DARK)) {
                                dark.put(name.substring(DARK.length()), colour);
                            } else {
                                light.put(name, colour);
                            }
                        });
        return scheme("light", light) + scheme("dark", dark);
    }

    private static String scheme(String name, Map<String, String> colours) {
        if (colours.isEmpty()) {
            return "";
        }
        StringBuilder css = new StringBuilder();
        css.append("@media screen and (prefers-color-scheme: ").append(name).append(") {\n");
        css.append("  :root {\n");
        colours.forEach(
                (property, colour) -> css.append("    --%s: %s;\n".formatted(property, colour)));
        return css.append("  }\n}\n").toString();
    }

    private static OutputFile carried(String file, String name) {
        try (InputStream in = Assets.class.getResourceAsStream(CHART_JAR + file)) {
            return new OutputFile(FOLDER + name, in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
