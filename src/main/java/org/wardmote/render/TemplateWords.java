package org.wardmote.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.model.Address;
import org.wardmote.model.Markup;
import org.wardmote.model.Written;
import org.wardmote.page.DrawnMap;
import org.wardmote.page.Figure;
import org.wardmote.page.Link;
import org.wardmote.page.SitePage;
import org.wardmote.page.Spark;
import org.wardmote.plan.site.Frame;

/**
 * What templates may say besides Pebble's own words.
 *
 * <ul>
 *   <li>{@code href(link)}, {@code href(address)}, {@code href(address, "item-7")}: the way from
 *       this page
 *   <li>{@code asset("civic.css")}: the way to a file of the theme
 *   <li>{@code markup(words)}: words of the record as HTML, their links seen from this page
 *   <li>{@code picture(figure)}, {@code picture(spark)}, {@code picture(drawn)}: a chart or map as
 *       SVG
 *   <li>filters {@code day}, {@code weekday}, {@code month}, {@code time}, {@code number}, {@code
 *       size}, {@code iso}
 * </ul>
 */
final class TemplateWords extends AbstractExtension {

    private final LinkStyle links;
    private final String base;

    /**
     * @param base the path of the site's address, such as {@code /wardmote/}
     */
    TemplateWords(LinkStyle links, String base) {
        this.links = links;
        this.base = base;
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new TreeMap<>();
        functions.put("href", function(List.of("to", "fragment"), this::href));
        functions.put("asset", function(List.of("name"), this::asset));
        functions.put("markup", function(List.of("words"), this::markup));
        functions.put("picture", function(List.of("figure"), TemplateWords::picture));
        return functions;
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = new TreeMap<>();
        filters.put("day", filter(date -> Written.day((LocalDate) date)));
        filters.put("weekday", filter(date -> Written.weekday((LocalDate) date)));
        filters.put("month", filter(month -> Written.month((YearMonth) month)));
        filters.put("time", filter(time -> Written.time((LocalTime) time)));
        filters.put("number", filter(number -> Written.number((Number) number)));
        filters.put("size", filter(bytes -> Written.size((Number) bytes)));
        filters.put("iso", filter(Object::toString));
        return filters;
    }

    private Object href(Map<String, Object> arguments, Address from) {
        Object to = arguments.get("to");
        Object fragment = arguments.getOrDefault("fragment", "");
        return to instanceof Link link
                ? way(from, link.address(), link.fragment())
                : way(from, (Address) to, fragment.toString());
    }

    private Object asset(Map<String, Object> arguments, Address from) {
        return way(from, new Address("assets/" + arguments.get("name")), "");
    }

    private static Object picture(Map<String, Object> arguments, Address from) {
        Object drawn = arguments.get("figure");
        if (drawn instanceof Spark spark) {
            return new SafeString(SparkPicture.of(spark));
        }
        return new SafeString(
                drawn instanceof DrawnMap map ? MapPicture.of(map) : Picture.of((Figure) drawn));
    }

    private Object markup(Map<String, Object> arguments, Address from) {
        Markup words = (Markup) arguments.get("words");
        return new SafeString(
                words.pieces().stream()
                        .map(piece -> written(piece, from))
                        .collect(Collectors.joining()));
    }

    private String written(Markup.Piece piece, Address from) {
        return piece instanceof Markup.Target target
                ? way(from, target.address(), target.fragment()).replace("&", "&amp;")
                : ((Markup.Html) piece).text();
    }

    private String way(Address from, Address to, String fragment) {
        return from.equals(Frame.NOT_FOUND)
                ? links.hrefFromAnywhere(base, to, fragment)
                : links.href(from, to, fragment);
    }

    /** What a template function does, once it knows from which page it is asked. */
    @FunctionalInterface
    private interface Call {
        Object on(Map<String, Object> arguments, Address from);
    }

    private static Function function(List<String> names, Call call) {
        return new Function() {
            @Override
            public Object execute(
                    Map<String, Object> arguments,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                SitePage page = (SitePage) context.getVariable("page");
                return call.on(arguments, page.head().address());
            }

            @Override
            public List<String> getArgumentNames() {
                return names;
            }
        };
    }

    private static Filter filter(java.util.function.Function<Object, String> write) {
        return new Filter() {
            @Override
            public Object apply(
                    Object input,
                    Map<String, Object> arguments,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                return write.apply(input);
            }

            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }
        };
    }
}
