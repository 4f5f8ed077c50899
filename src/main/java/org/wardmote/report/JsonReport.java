package org.wardmote.report;

import java.util.List;
import java.util.Map;
import org.wardmote.format.JsonText;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;

/**
 * One JSON object: how many problems there are of each severity, and each with its parts.
 *
 * <pre>
 * {"errors": 1, "warnings": 0, "notices": 0,
 *  "problems": [{"code": "date-unreadable", "severity": "error", "file": "content/people.yaml",
 *                "line": 7, "column": 10, "message": "…", "hint": "…", "help": "https://…"}]}
 * </pre>
 *
 * A line or column that is not known is left out.
 */
public final class JsonReport implements Report {

    @Override
    public String tell(List<Problem> problems) {
        JsonObject report = new JsonObject();
        for (Severity severity : Severity.values()) {
            report.and(severity.id() + "s", count(problems, severity));
        }
        report.and("problems", problems.stream().map(JsonReport::object).toList());
        return JsonText.of(report.fields());
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private static Map<String, Object> object(Problem problem) {
        Location place = problem.location();
        return JsonObject.with("code", problem.code().id())
                .and("severity", problem.severity().id())
                .and("file", place.file())
                .andPlace("line", place.line())
                .andPlace("column", place.column())
                .and("message", problem.message())
                .and("hint", problem.hint())
                .and("help", Documentation.page(problem.code()))
                .fields();
    }
}
