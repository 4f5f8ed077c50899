package org.wardmote.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmote.field.Scalar;
import org.wardmote.model.Area;
import org.wardmote.model.PublicRecord;
import org.wardmote.problem.Code;

/** An official code that does not hold is the id of its area, which holds at every time. */
final class CodesAreAreas implements Correction {

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.values(
                Set.of(Code.AREA_CODE_RETIRED, Code.AREA_UNKNOWN),
                "areas in place of their codes",
                value ->
                        Optional.of(value)
                                .filter(found -> found.mayBe(Scalar.AREA))
                                .flatMap(found -> area(found.text(), file.record())));
    }

    private static Optional<String> area(String code, PublicRecord record) {
        List<String> areas =
                record.registers().areas().stream()
                        .filter(area -> has(area, code))
                        .map(Area::id)
                        .toList();
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }

    private static boolean has(Area area, String code) {
        return area.codes().stream().anyMatch(known -> known.code().equals(code));
    }
}
