package org.wardmote.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Location FILE = Location.of("content/people.yaml");

    @Test
    void problemsAreToldInReadingOrderWhateverTheOrderInWhichTheyWereFound() {
        Problems problems = new Problems();
        problems.add(Code.DATE_UNREADABLE, FILE.at(10, 2), "second", "");
        problems.add(Code.DATE_UNREADABLE, FILE.at(9, 20), "first", "");
        problems.add(Code.DATE_UNREADABLE, Location.of("content/zones.yaml"), "third", "");

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("first", "second", "third");
    }

    @Test
    void theSameProblemFoundTwiceIsToldOnce() {
        Problems problems = new Problems();
        problems.add(Code.FIELD_UNKNOWN, FILE.at(1, 1), "there is no field \"nmae\"", "");
        problems.add(Code.FIELD_UNKNOWN, FILE.at(1, 1), "there is no field \"nmae\"", "");

        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void aWarningIsNoError() {
        Problems problems = new Problems();
        problems.add(Code.KNOWN_UNUSED, FILE, "this acknowledges nothing", "");

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void aCodeIsWrittenAsEditorsWriteIt() {
        assertThat(Code.AMENDMENT_WITHOUT_TEXT.id()).isEqualTo("amendment-without-text");
        assertThat(Code.parse("amendment-without-text")).contains(Code.AMENDMENT_WITHOUT_TEXT);
    }
}
