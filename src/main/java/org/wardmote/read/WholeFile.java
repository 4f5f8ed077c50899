package org.wardmote.read;

import org.wardmote.field.Shape;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlNothing;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Code;

/** Holds a whole file to what it should be: one record, or a list of them. */
final class WholeFile {

    private final Reading reading;

    WholeFile(Reading reading) {
        this.reading = reading;
    }

    void checkRecord(YamlValue root, Shape shape) {
        if (root instanceof YamlMap map) {
            new ShapeRules(reading).check(map, shape);
        } else {
            tell(
                    root,
                    "this file holds one %s.".formatted(shape.name()),
                    "Write its fields one below the other, such as \"%s:\"."
                            .formatted(shape.names().get(0)));
        }
    }

    void checkList(YamlValue root, Shape shape) {
        if (root instanceof YamlList list) {
            list.items().forEach(item -> checkItem(item, shape));
        } else if (!(root instanceof YamlNothing)) {
            tell(
                    root,
                    "this file holds a list.",
                    "Begin each %s with a hyphen and a blank: \"- %s:\"."
                            .formatted(shape.name(), shape.names().get(0)));
        }
    }

    private void checkItem(YamlValue item, Shape shape) {
        if (item instanceof YamlMap map) {
            new ShapeRules(reading).check(map, shape);
        } else {
            tell(
                    item,
                    "each entry of this list is one %s.".formatted(shape.name()),
                    "Write its fields, such as \"- %s:\".".formatted(shape.names().get(0)));
        }
    }

    private void tell(YamlValue value, String message, String hint) {
        reading.problems().add(Code.VALUE_MISPLACED, value.location(), message, hint);
    }
}
