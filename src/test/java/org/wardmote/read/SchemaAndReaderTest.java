package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Type;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlReader;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * What the schema takes the reader takes, and what it refuses the reader refuses: tried on every
 * file's example, with each of its lines spoilt in turn.
 */
class SchemaAndReaderTest {

    /** As editors read YAML 1.2, where "yes" is a word. */
    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build();

    /** In place of a field's value; none of them is right everywhere, or wrong everywhere. */
    private static final List<String> VALUES =
            List.of(
                    "soon",
                    "\"12\"",
                    "12",
                    "-3",
                    "0.25",
                    "7.10",
                    "12:30",
                    "12.30",
                    "yes",
                    "true",
                    "2024-03",
                    "2024-03-12",
                    "12/03/2024",
                    "2024-Q3",
                    "24 months",
                    "1000 residents",
                    "not recorded",
                    "\"  \"",
                    "https://example.org/minutes",
                    "clerk@example.org",
                    "\"#12436D\"",
                    "[soon]",
                    "{soon: later}",
                    "");

    @TestFactory
    Stream<DynamicTest> everyLineSpoiltIsJudgedAlike() {
        return yamlFiles()
                .map(kind -> DynamicTest.dynamicTest(kind.path(), () -> everyLineOf(kind)));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsRightForBoth() {
        return yamlFiles()
                .map(
                        kind ->
                                DynamicTest.dynamicTest(
                                        kind.path(),
                                        () -> {
                                            assertThat(refusals(schema(kind), kind.example()))
                                                    .isEmpty();
                                            assertThat(problems(kind, kind.example())).isEmpty();
                                        }));
    }

    private static Stream<FileKind> yamlFiles() {
        return FileKinds.ALL.stream().filter(kind -> kind.path().endsWith(".yaml"));
    }

    private static void everyLineOf(FileKind kind) throws JsonProcessingException {
        JsonSchema schema = schema(kind);
        List<String> differences = new ArrayList<>();
        for (String spoilt : spoilt(kind.example())) {
            if (isWhole(spoilt)) {
                List<Problem> problems = problems(kind, spoilt);
                List<String> refusals = refusals(schema, spoilt);
                if (problems.isEmpty() != refusals.isEmpty()) {
                    differences.add(difference(spoilt, problems, refusals));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static String difference(String file, List<Problem> problems, List<String> refusals) {
        return "\n%s\nreader: %s\nschema: %s\n".formatted(file, problems, refusals);
    }

    /** The file with each field left out, misspelt, and given each of the values. */
    private static List<String> spoilt(String file) {
        List<String> lines = file.lines().toList();
        List<String> spoilt = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (colon > 0) {
                spoilt.add(with(lines, i, ""));
                spoilt.add(with(lines, i, line.replaceFirst("[a-z-]+:", "misspelt:")));
                for (String value : VALUES) {
                    spoilt.add(with(lines, i, line.substring(0, colon) + ": " + value));
                }
            }
        }
        return spoilt;
    }

    private static String with(List<String> lines, int changed, String line) {
        List<String> all = new ArrayList<>(lines);
        all.set(changed, line);
        return String.join("\n", all) + "\n";
    }

    /** Whether it is YAML at all; what is not is no matter of fields. */
    private static boolean isWhole(String file) {
        Problems problems = new Problems();
        boolean isRead = YamlReader.read(SourceText.of("file.yaml", file), problems).isPresent();
        try {
            YAML.readTree(file);
        } catch (JsonProcessingException broken) {
            return false;
        }
        return isRead && problems.list().isEmpty();
    }

    private static List<Problem> problems(FileKind kind, String file) {
        Problems problems = new Problems();
        Optional<YamlValue> root = YamlReader.read(SourceText.of(kind.path(), file), problems);
        Reading reading = new Reading(Names.NONE, LocalDate.of(2024, 3, 12), problems);
        if (kind.root() instanceof Type.ListOf) {
            Fields.ofList(root.orElseThrow(), kind.root(), reading);
        } else {
            Fields.ofRecord(root.orElseThrow(), kind.root(), reading);
        }
        return problems.list();
    }

    private static JsonSchema schema(FileKind kind) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(org.wardmote.author.JsonSchema.of(kind));
    }

    private static List<String> refusals(JsonSchema schema, String file)
            throws JsonProcessingException {
        return schema.validate(YAML.readTree(file)).stream().map(Object::toString).toList();
    }
}
