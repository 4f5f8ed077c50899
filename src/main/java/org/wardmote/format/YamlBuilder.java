package org.wardmote.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** Builds values from the parser's tokens, and tells the traps that YAML itself lets pass. */
final class YamlBuilder {

    private final YAMLParser parser;
    private final SourceText source;
    private final Problems problems;
    private final YamlAnchors anchors;

    YamlBuilder(YAMLParser parser, SourceText source, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.problems = problems;
        this.anchors = new YamlAnchors(source, problems);
    }

    /** The value at whose first token the parser stands; nothing where it would have no end. */
    Optional<YamlValue> document() throws IOException {
        YamlValue value = value();
        anchors.tellUnused();
        return anchors.isEndless() ? Optional.empty() : Optional.of(value);
    }

    private YamlValue value() throws IOException {
        Location start = place(parser.currentTokenLocation());
        if (parser.isCurrentAlias()) {
            return anchors.value(parser.getText(), start);
        }
        if (parser.getTypeId() != null) {
            problems.add(YamlQuoting.missing(source, start));
        }
        Optional<String> anchor = YamlAnchors.nameOf(source.from(start));
        anchors.count();
        anchor.ifPresent(name -> anchors.open(name, start));
        YamlValue value = unnamed(start);
        anchor.ifPresent(name -> anchors.close(name, value));
        return value;
    }

    private YamlValue unnamed(Location start) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(start);
            case START_ARRAY -> list(start);
            default -> scalar(start);
        };
    }

    private YamlMap map(Location start) throws IOException {
        List<YamlMap.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Location keyPlace = place(parser.currentTokenLocation());
            parser.nextToken();
            entries.add(new YamlMap.Entry(key, keyPlace, value()));
        }
        String written = written(start, "{");
        List<YamlMap.Entry> whole =
                written.isEmpty() ? entries : new YamlBraces(source, problems).mend(entries);
        YamlDuplicates.tell(whole, problems);
        return new YamlMap(whole, written, start);
    }

    private YamlList list(Location start) throws IOException {
        List<YamlValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new YamlList(items, written(start, "["), start);
    }

    private YamlValue scalar(Location start) throws IOException {
        Location end = place(parser.currentLocation());
        if (start.equals(end)) {
            return new YamlNothing(start, comment(end));
        }
        YamlText.Style style = style(start);
        return new YamlText(
                parser.getText(),
                style,
                start,
                style == YamlText.Style.PLAIN ? comment(end) : Optional.empty());
    }

    private YamlText.Style style(Location start) {
        String written = YamlAnchors.withoutAnchor(source.from(start));
        return switch (written.isEmpty() ? ' ' : written.charAt(0)) {
            case '"', '\'' -> YamlText.Style.QUOTED;
            case '|', '>' -> YamlText.Style.BLOCK;
            default -> YamlText.Style.PLAIN;
        };
    }

    /** A comment that follows a value after one space; after two, nobody can mistake it. */
    private Optional<Location> comment(Location end) {
        return source.from(end).startsWith(" #")
                ? Optional.of(end.at(end.line(), end.column() + 1))
                : Optional.empty();
    }

    private String written(Location start, String bracket) {
        String written = YamlAnchors.withoutAnchor(source.from(start)).stripTrailing();
        return written.startsWith(bracket) ? written : "";
    }

    private Location place(JsonLocation location) {
        return source.at(location.getLineNr(), location.getColumnNr());
    }
}
