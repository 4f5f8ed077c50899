package org.wardmote.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * Reads JSON into the same values as YAML, of which it is a part; numbers stay the text that they
 * were written as.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final SourceText source;

    private JsonReader(JsonParser parser, SourceText source) {
        this.parser = parser;
        this.source = source;
    }

    /** What the text says; nothing where it is no JSON, which has then been told. */
    public static Optional<YamlValue> read(SourceText source, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            if (parser.nextToken() == null) {
                problems.add(problem(source.at(1, 1), "this file is empty."));
                return Optional.empty();
            }
            return Optional.of(new JsonReader(parser, source).value());
        } catch (JsonProcessingException fault) {
            problems.add(
                    problem(place(source, fault.getLocation()), "from here on this is not JSON."));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Problem problem(Location place, String message) {
        return new Problem(
                Code.BOUNDARY_UNREADABLE,
                place,
                message,
                "Brackets and braces must pair and items be parted by commas. If the file was cut"
                        + " off, make it or fetch it again.");
    }

    private YamlValue value() throws IOException {
        Location start = place(source, parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(start);
            case START_ARRAY -> list(start);
            case VALUE_NULL -> new YamlNothing(start, Optional.empty());
            default ->
                    new YamlText(
                            parser.getText(),
                            parser.currentToken() == JsonToken.VALUE_STRING
                                    ? YamlText.Style.QUOTED
                                    : YamlText.Style.PLAIN,
                            start,
                            Optional.empty());
        };
    }

    private YamlMap map(Location start) throws IOException {
        List<YamlMap.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Location place = place(source, parser.currentTokenLocation());
            parser.nextToken();
            entries.add(new YamlMap.Entry(key, place, value()));
        }
        return new YamlMap(entries, "{", start);
    }

    private YamlList list(Location start) throws IOException {
        List<YamlValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new YamlList(items, "[", start);
    }

    private static Location place(SourceText source, JsonLocation location) {
        return source.at(location.getLineNr(), location.getColumnNr());
    }
}
