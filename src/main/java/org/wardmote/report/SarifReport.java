package org.wardmote.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardmote.format.JsonText;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;

/**
 * A SARIF log, the format in which many tools exchange what they found.
 *
 * <p>OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String FINGERPRINT = "wardmote/v1";

    private final Fingerprints fingerprints;

    public SarifReport(Sources sources) {
        this.fingerprints = new Fingerprints(sources);
    }

    @Override
    public String tell(List<Problem> problems) {
        return JsonText.of(
                JsonObject.with("$schema", SCHEMA)
                        .and("version", "2.1.0")
                        .and("runs", List.of(run(problems)))
                        .fields());
    }

    private Map<String, Object> run(List<Problem> problems) {
        List<Code> rules = problems.stream().map(Problem::code).distinct().sorted().toList();
        Map<String, Object> driver =
                JsonObject.with("name", "Wardmote")
                        .and("informationUri", Documentation.ADDRESS)
                        .and("rules", rules.stream().map(SarifReport::rule).toList())
                        .fields();
        return JsonObject.with("tool", Map.of("driver", driver))
                .and("columnKind", "utf16CodeUnits")
                .and("results", results(problems, rules))
                .fields();
    }

    private static Map<String, Object> rule(Code code) {
        Explanation explanation = Explanation.of(code);
        return JsonObject.with("id", code.id())
                .and("shortDescription", Map.of("text", explanation.heading()))
                .and("fullDescription", Map.of("text", explanation.meaning()))
                .and("helpUri", Documentation.page(code))
                .and("help", help(explanation))
                .and("defaultConfiguration", Map.of("level", level(code.severity())))
                .fields();
    }

    private static Map<String, Object> help(Explanation explanation) {
        return JsonObject.with("text", ExplanationText.of(explanation, Ink.PLAIN))
                .and("markdown", explanation.markdown())
                .fields();
    }

    private List<Map<String, Object>> results(List<Problem> problems, List<Code> rules) {
        List<String> names = fingerprints.of(problems);
        List<Map<String, Object>> results = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Problem problem = problems.get(i);
            results.add(
                    JsonObject.with("ruleId", problem.code().id())
                            .and("ruleIndex", rules.indexOf(problem.code()))
                            .and("level", level(problem.severity()))
                            .and("message", Map.of("text", words(problem)))
                            .and("locations", List.of(place(problem.location())))
                            .and("partialFingerprints", Map.of(FINGERPRINT, names.get(i)))
                            .fields());
        }
        return results;
    }

    private static String words(Problem problem) {
        return (problem.message() + "\n" + problem.hint()).strip();
    }

    private static Map<String, Object> place(Location location) {
        JsonObject place = JsonObject.with("artifactLocation", Map.of("uri", uri(location.file())));
        if (location.line() > 0) {
            place.and(
                    "region",
                    JsonObject.with("startLine", location.line())
                            .andPlace("startColumn", location.column())
                            .fields());
        }
        return Map.of("physicalLocation", place.fields());
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path of a file: " + file, e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }
}
