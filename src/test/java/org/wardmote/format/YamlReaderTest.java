package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** Values keep their place, and scalars stay the text that was written. */
class YamlReaderTest {

    @Test
    void wordsNumbersAndTimesStayText() {
        for (String text : "no off 7.10 12:30 03450 0777 1_000 null ~ 2020-11-12 1e3".split(" ")) {
            assertThat(value(text + "\n")).isEqualTo(plain(text, 1, 1));
        }
    }

    @Test
    void everyValueKnowsItsPlace() {
        assertThat(value("agenda:\n  - title: Welcome\n    end:\n"))
                .isEqualTo(
                        map(
                                place(1, 1),
                                entry(
                                        "agenda",
                                        place(1, 1),
                                        new YamlList(
                                                List.of(
                                                        map(
                                                                place(2, 5),
                                                                entry(
                                                                        "title",
                                                                        place(2, 5),
                                                                        plain("Welcome", 2, 12)),
                                                                entry(
                                                                        "end",
                                                                        place(3, 5),
                                                                        nothing(3, 9)))),
                                                "",
                                                place(2, 3)))));
    }

    @Test
    void aTextInQuotationMarksSaysSo() {
        assertThat(value("'7.10'\n"))
                .isEqualTo(
                        new YamlText("7.10", YamlText.Style.QUOTED, place(1, 1), Optional.empty()));
    }

    @Test
    void aTextOverSeveralLinesIsOneText() {
        assertThat(value("|\n  one\n  two\n"))
                .isEqualTo(
                        new YamlText(
                                "one\ntwo\n", YamlText.Style.BLOCK, place(1, 1), Optional.empty()));
    }

    @Test
    void aCommentAfterOneSpaceIsRememberedSinceItMayHaveBeenMeantAsText() {
        assertThat(value("Report # 4\n"))
                .isEqualTo(
                        new YamlText(
                                "Report",
                                YamlText.Style.PLAIN,
                                place(1, 1),
                                Optional.of(place(1, 8))));
    }

    @Test
    void aCommentAfterTwoSpacesIsAComment() {
        assertThat(value("Report  # the fourth\n")).isEqualTo(plain("Report", 1, 1));
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertThat(value("# to be written\n")).isEqualTo(nothing(1, 1));
    }

    @Test
    void bracesAndBracketsKeepWhatWasWritten() {
        assertThat(value("[Draft]\n"))
                .isEqualTo(new YamlList(List.of(plain("Draft", 1, 2)), "[Draft]", place(1, 1)));
    }

    @Test
    void aRepeatedValueIsTheValueItself() {
        assertThat(value("- &rob Rob Example\n- *rob\n"))
                .isEqualTo(
                        new YamlList(
                                List.of(plain("Rob Example", 1, 3), plain("Rob Example", 1, 3)),
                                "",
                                place(1, 1)));
    }

    private static YamlValue value(String yaml) {
        Problems problems = new Problems();
        YamlValue value = YamlReader.read(SourceText.of("f.yaml", yaml), problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return value;
    }

    private static YamlText plain(String text, int line, int column) {
        return new YamlText(text, YamlText.Style.PLAIN, place(line, column), Optional.empty());
    }

    private static YamlNothing nothing(int line, int column) {
        return new YamlNothing(place(line, column), Optional.empty());
    }

    private static YamlMap map(Location place, YamlMap.Entry... entries) {
        return new YamlMap(List.of(entries), "", place);
    }

    private static YamlMap.Entry entry(String key, Location place, YamlValue value) {
        return new YamlMap.Entry(key, place, value);
    }

    private static Location place(int line, int column) {
        return new Location("f.yaml", line, column);
    }
}
