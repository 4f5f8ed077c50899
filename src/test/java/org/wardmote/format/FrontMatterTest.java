package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** The head of a Markdown file is read and blanked, so that line numbers hold. */
class FrontMatterTest {

    private final Problems problems = new Problems();

    @Test
    void itsFieldsKeepTheirLinesAndTheWordsKeepTheirs() {
        FrontMatter read = read("---\ntitle: About\n---\n\nWords.\n");

        YamlMap fields = (YamlMap) read.fields().orElseThrow();
        assertThat(fields.value("title").orElseThrow().location())
                .isEqualTo(new Location("f.md", 2, 8));
        assertThat(read.words().text()).isEqualTo("\n\n\n\nWords.\n");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aFileWithoutAnyIsAllWords() {
        FrontMatter read = read("Words: and more.\n\n---\n");

        assertThat(read.fields()).containsInstanceOf(YamlNothing.class);
        assertThat(read.words().text()).isEqualTo("Words: and more.\n\n---\n");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aMissingLastLineIsToldWhereTheFieldsBegin() {
        FrontMatter read = read("---\ntitle: About\n\nWords.\n");

        assertThat(read.fields()).isEmpty();
        assertThat(read.words().text()).isEqualTo("\n\n\nWords.\n");
        assertThat(problems.list())
                .extracting(Problem::location, Problem::message, Problem::hint)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                new Location("f.md", 1, 1),
                                "the fields that begin here have no end.",
                                "Write a line of \"---\" below the last field."));
    }

    @Test
    void aMissingFirstLineIsToldAtTheFirstField() {
        FrontMatter read = read("title: About\n---\n\nWords.\n");

        assertThat(read.fields()).isEmpty();
        assertThat(read.words().text()).isEqualTo("\n\n\nWords.\n");
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "\"title: About\" looks like a field, but no line of \"---\" is above it.");
    }

    @Test
    void aFaultWithinItIsToldOnItsOwnLine() {
        FrontMatter read = read("---\ntitle: Crime: a report\n---\n\nWords.\n");

        assertThat(read.fields()).isEmpty();
        assertThat(problems.list())
                .extracting(problem -> problem.location().toString())
                .containsExactly("f.md:2:13");
    }

    private FrontMatter read(String text) {
        return FrontMatter.read(SourceText.of("f.md", text), problems);
    }
}
