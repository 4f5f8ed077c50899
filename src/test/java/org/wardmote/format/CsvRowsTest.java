package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.format.TextTraits.Trait;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

class CsvRowsTest {

    @TempDir Path folder;
    private final Problems problems = new Problems();

    @Test
    void rowsComeOneByOneWithTheirLines() throws Exception {
        assertThat(rows("a,b\n1,\"two\nlines\"\n\n3,4\n", StandardCharsets.UTF_8))
                .containsExactly("1 [a, b]", "2 [1, two\nlines]", "5 [3, 4]");
    }

    @Test
    void theSeparatorIsTheOneOfTheHeader() throws Exception {
        assertThat(rows("a;b\r\n1,5;2\r\n", StandardCharsets.UTF_8))
                .containsExactly("1 [a, b]", "2 [1,5, 2]");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
        assertThat(rows("\uFEFFa,b\n", StandardCharsets.UTF_8)).containsExactly("1 [a, b]");
    }

    @Test
    void lettersOfWindowsAreRead() throws Exception {
        assertThat(rows("Café,£\n", Charset.forName("windows-1252")))
                .containsExactly("1 [Café, £]");
    }

    @Test
    void aLetterAcrossTwoPiecesIsReadWhole() throws Exception {
        String long16 = "x".repeat((1 << 16) - 1);

        assertThat(rows(long16 + "é", StandardCharsets.UTF_8))
                .containsExactly("1 [" + long16 + "é]");
    }

    @Test
    void quotationMarksThatDoNotPairEndTheFile() throws Exception {
        assertThat(rows("a,b\n1,2\n3,\"4\n5,6\n", StandardCharsets.UTF_8))
                .containsExactly("1 [a, b]", "2 [1, 2]");
        assertThat(problems.list())
                .extracting(Problem::location, Problem::message)
                .containsExactly(
                        tuple(
                                new Location("a.csv", 3, 0),
                                "from here on the quotation marks do not pair."));
    }

    @Test
    void howTheFileIsKeptIsKnown() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFa\r\nb\r\n");

        assertThat(TextTraits.of(file).orElseThrow().traits())
                .containsExactly(Trait.BYTE_ORDER_MARK, Trait.WINDOWS_LINE_ENDS);
    }

    private List<String> rows(String text, Charset charset) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), text, charset);
        List<String> found = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(file, Location.of("a.csv"), problems).orElseThrow()) {
            while (rows.hasNext()) {
                CsvRows.Row row = rows.next();
                found.add(row.line() + " " + row.cells());
            }
        }
        return found;
    }
}
