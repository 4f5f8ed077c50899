package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Scalar;
import org.wardmote.problem.Problem;

/**
 * Every value that a file may hold, found by walking the declarations: one that names a thing is
 * held to what there is, and whatever stands in any other breaks nothing.
 */
class DeclaredValuesTest {

    private static final Pattern A_THING =
            Pattern.compile(
                    "\\b(?:the|an?|its?) (?:\\w+ )?(?:person|body|group|organisation|area|ward|indicator"
                            + "|meeting|item|action|plan|priority|status|theme|file|document)\\b");

    private static final String LARGE = "999999999999";

    @TempDir Path folder;

    private ExampleRecord record;

    @BeforeEach
    void write() {
        record = ExampleRecord.in(folder);
    }

    @Test
    void theExamplesTogetherAreARecordOfWhichNothingIsTold() {
        GoldenSite.Outcome outcome = record.build();

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.files()).containsKey("meetings/2024-03-12-csp/index.html");
    }

    @ParameterizedTest
    @MethodSource("references")
    void whatIsNotThereIsToldWithTheNearestThatIs(DeclaredValue value) {
        String there = ExampleRecord.thing(value);

        record.put(List.of(value), there + "x");

        assertThat(record.build().problems())
                .filteredOn(of(value))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.message()).contains(there + "x");
                            assertThat(problem.hint()).contains(there);
                        });
    }

    @Test
    void aTextSpeaksOfAThingOnlyToSayWhatItIsCalledOrWhy() {
        assertThat(values().filter(value -> value.types().equals(List.of(Scalar.TEXT))))
                .filteredOn(value -> A_THING.matcher(value.sentence()).find())
                .extracting(DeclaredValue::sentence)
                .containsOnly(
                        "Whom to ask: a person in a public role, or a team.",
                        "What the document is called.",
                        "What the item is called.",
                        "Why; an open indicator must say so.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elm-and-rowan",
                "lamps-out",
                "[x](y) <b>&\"'",
                "\u202e\u0007",
                "../../x",
                "not recorded"
            })
    void noWordsInTheTextsOfAFileBreakTheBuild(String words) {
        for (FileKind kind : FileKinds.ALL) {
            record.put(texts(kind), words);

            assertThatCode(record::build).as(kind.path()).doesNotThrowAnyException();
            record.mend(kind);
        }
    }

    @Test
    void aReferenceThatWasNotRecordedBreaksNothing() {
        breakNothing(references(), "not recorded");
    }

    @Test
    void aNumberOfAnySizeBreaksNothing() {
        Predicate<Scalar> isNumber = type -> type.pattern().matcher(LARGE).matches();

        breakNothing(values().filter(value -> value.scalars().anyMatch(isNumber)), LARGE);
    }

    /** One of each field, since what many files share is read in one place. */
    private void breakNothing(Stream<DeclaredValue> values, String text) {
        Map<String, DeclaredValue> bySentence = new LinkedHashMap<>();
        values.filter(value -> !value.isText())
                .forEach(value -> bySentence.putIfAbsent(value.sentence(), value));
        for (DeclaredValue value : bySentence.values()) {
            record.put(List.of(value), text);

            assertThatCode(record::build).as(value.toString()).doesNotThrowAnyException();
            record.mend(value.kind());
        }
    }

    static Stream<DeclaredValue> references() {
        return values().filter(DeclaredValue::isReference)
                .filter(value -> !isItemOfNoAgenda(value));
    }

    /**
     * Under {@code known:}, only a meeting's entries may name an item; AcknowledgedTest has them.
     */
    private static boolean isItemOfNoAgenda(DeclaredValue value) {
        return value.way().contains("known")
                && value.field().equals("item")
                && value.kind() != FileKinds.MEETING;
    }

    private static Stream<DeclaredValue> values() {
        return DeclaredValue.all().stream();
    }

    private static List<DeclaredValue> texts(FileKind kind) {
        return values().filter(value -> value.kind() == kind && value.isText()).toList();
    }

    private static Predicate<Problem> of(DeclaredValue value) {
        String file = ExampleRecord.path(value.kind());
        return problem -> problem.location().file().equals(file);
    }
}
