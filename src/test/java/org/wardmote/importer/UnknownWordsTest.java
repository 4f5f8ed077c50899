package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

class UnknownWordsTest {

    private final UnknownWords words = new UnknownWords(new ForeignFile(Path.of("a.csv"), "a.csv"));

    @Test
    void eachKindIsToldOnceWithItsFirstLine() {
        words.add(RowKind.TYPE_UNKNOWN, 7, "Sheep worrying");
        words.add(RowKind.TYPE_UNKNOWN, 9, "Poaching");
        words.add(RowKind.TYPE_UNKNOWN, 12, "Sheep worrying");

        assertThat(told())
                .containsExactly(
                        new Problem(
                                Code.IMPORT_TYPE_UNKNOWN,
                                Location.elsewhere("a.csv").at(7, 0),
                                "there are 3 rows of crime types that no indicator counts:"
                                        + " \"Poaching\" (1), \"Sheep worrying\" (2).",
                                "To count them, add an indicator to indicators.yaml with the crime"
                                        + " type as its title."));
    }

    @Test
    void ofManyWordsTheFirstFiveAreShown() {
        for (int line = 2; line <= 8; line++) {
            words.add(RowKind.PLACE_UNKNOWN, line, "E0100000" + line);
        }

        assertThat(told())
                .extracting(Problem::message)
                .containsExactly(
                        "there are 7 rows with small areas that the lookup lacks: \"E01000002\" (1),"
                                + " \"E01000003\" (1), \"E01000004\" (1), \"E01000005\" (1),"
                                + " \"E01000006\" (1) and 2 more.");
    }

    private List<Problem> told() {
        Problems problems = new Problems();
        words.tell(problems);
        return problems.list();
    }
}
