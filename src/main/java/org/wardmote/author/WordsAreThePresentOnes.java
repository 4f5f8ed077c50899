package org.wardmote.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmote.field.Scalar;
import org.wardmote.model.Area;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.problem.Code;

/**
 * What can be said in a few words is said in one of them, and what is listed goes by a name that is
 * listed: {@code Completed} is {@code done}, and {@code ELM and Rowan} is {@code elm-and-rowan}.
 */
final class WordsAreThePresentOnes implements Correction {

    private static final Set<Code> UNKNOWN =
            Set.of(
                    Code.VALUE_NOT_ALLOWED,
                    Code.AREA_UNKNOWN,
                    Code.INDICATOR_UNKNOWN,
                    Code.STATUS_UNKNOWN,
                    Code.BODY_UNKNOWN,
                    Code.ORGANISATION_UNKNOWN,
                    Code.SOURCE_UNKNOWN);

    private static final List<String> TRUTHS = List.of("yes", "no", "true", "false");

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.values(UNKNOWN, "present words", value -> present(value, file.record()));
    }

    private static Optional<String> present(FieldValue value, PublicRecord record) {
        List<String> words = new ArrayList<>(value.words());
        if (value.mayBe(Scalar.TRUTH)) {
            words.addAll(TRUTHS);
        }
        return Synonyms.word(value.text(), words).or(() -> listed(value, record));
    }

    private static Optional<String> listed(FieldValue value, PublicRecord record) {
        String wanted = Synonyms.folded(value.text()).replaceFirst("-ward$", "");
        List<String> ids =
                Stream.of(Scalar.values())
                        .filter(value::mayBe)
                        .flatMap(type -> things(type, record))
                        .filter(thing -> thing.isCalled(wanted))
                        .map(Thing::id)
                        .distinct()
                        .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** Something that files name. */
    private record Thing(String id, List<String> names) {

        Thing(String id, String name) {
            this(id, List.of(name));
        }

        boolean isCalled(String wanted) {
            return Stream.concat(Stream.of(id), names.stream())
                    .map(name -> Synonyms.folded(name).replaceFirst("-ward$", ""))
                    .anyMatch(wanted::equals);
        }
    }

    private static Stream<Thing> things(Scalar type, PublicRecord record) {
        Registers registers = record.registers();
        return switch (type) {
            case AREA -> registers.areas().stream().map(WordsAreThePresentOnes::area);
            case INDICATOR ->
                    registers.indicators().stream().map(one -> new Thing(one.id(), one.title()));
            case BODY -> registers.bodies().stream().map(one -> new Thing(one.id(), one.name()));
            case ORGANISATION ->
                    registers.organisations().stream().map(one -> new Thing(one.id(), one.name()));
            case STATUS ->
                    record.site().statuses().stream().map(one -> new Thing(one.id(), one.title()));
            case SOURCE ->
                    record.site().sources().keySet().stream().map(id -> new Thing(id, List.of()));
            default -> Stream.empty();
        };
    }

    private static Thing area(Area area) {
        return new Thing(
                area.id(),
                Stream.concat(Stream.of(area.name()), area.alsoCalled().stream()).toList());
    }
}
