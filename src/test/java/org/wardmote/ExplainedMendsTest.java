package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmote.author.Judge;
import org.wardmote.author.MendableFiles;
import org.wardmote.author.Mended;
import org.wardmote.author.Mender;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Survey;
import org.wardmote.memory.MendedFiles;
import org.wardmote.problem.Code;
import org.wardmote.report.Explanation;

/** The text of a code speaks of {@code wardmote fix} where that mends its wrong example. */
class ExplainedMendsTest {

    private static final String COMMAND = "`wardmote fix`";

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("codes")
    void theTextSaysWhetherTheCommandMendsIt(Code code) throws IOException {
        Explanation text = Explanation.of(code);
        ExplanationsTest.copyTo(folder);
        ProblemExample.under("Wrong", text.markdown()).applyTo(folder);

        Mended mended = mended();
        boolean isMended =
                !mended.files().isEmpty()
                        && mended.left().stream().noneMatch(left -> left.code() == code);

        assertThat(text.markdown().contains(COMMAND)).isEqualTo(isMended);
    }

    private static Stream<Code> codes() {
        return ExplanationsTest.run();
    }

    private Mended mended() {
        Order order = Order.of(folder, zone -> LocalDate.of(2025, 12, 1));
        MendedFiles memory = new MendedFiles(folder);
        Judge judge =
                bytes -> {
                    memory.hold(bytes);
                    Survey survey = Pipeline.survey(order, memory);
                    return new Judge.Judged(survey.content().record(), survey.problems());
                };
        return new Mender(judge, MendableFiles.in(folder, List.of(folder))).mend();
    }
}
