package org.wardmote.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordTest {

    @Test
    void aConstantIsWrittenInSmallLettersWithHyphens() {
        assertThat(Code.DATE_UNREADABLE.id()).isEqualTo("date-unreadable");
        assertThat(Severity.ERROR.id()).isEqualTo("error");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(Keyword.parse("date-unreadable", Code.class)).contains(Code.DATE_UNREADABLE);
        assertThat(Keyword.parse("DATE_UNREADABLE", Code.class)).isEmpty();
        assertThat(Keyword.parse("date", Code.class)).isEmpty();
    }
}
