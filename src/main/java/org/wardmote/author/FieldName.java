package org.wardmote.author;

import java.util.List;
import org.wardmote.field.Shape;
import org.wardmote.problem.Location;

/**
 * The name of a field as it is written.
 *
 * @param shape of the record that it stands in
 * @param beside the names of all fields of the record
 */
record FieldName(String text, Location place, Shape shape, List<String> beside) {

    FieldName {
        beside = List.copyOf(beside);
    }
}
