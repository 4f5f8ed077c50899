package org.wardmote.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Person;
import org.wardmote.model.Plan;
import org.wardmote.model.Recorded;
import org.wardmote.problem.Keyword;

/** Reads a file of {@code plans/}. */
final class PlanReader {

    private PlanReader() {}

    static Plan read(FinancialYear year, Fields fields) {
        return new Plan(
                year,
                fields.records("priorities").stream().map(PlanReader::priority).toList(),
                fields.records("activities").stream().map(PlanReader::activity).toList(),
                fields.records("cycle").stream().map(PlanReader::milestone).toList(),
                fields.record("source").map(SharedReaders::source),
                SharedReaders.upkeep(fields));
    }

    private static Plan.Priority priority(Fields fields) {
        Recorded<String> lead =
                fields.isNotRecorded("lead")
                        ? Recorded.notRecorded()
                        : fields.reference("lead").map(Recorded::of).orElseGet(Recorded::leftOut);
        return new Plan.Priority(
                fields.needed("id"),
                fields.needed("title"),
                fields.value("set", Dates::dayOrMonth),
                lead,
                fields.location());
    }

    private static Plan.Activity activity(Fields fields) {
        List<YearMonth> months =
                fields.texts("months").stream()
                        .flatMap(text -> Dates.month(text).stream())
                        .sorted()
                        .toList();
        return new Plan.Activity(
                fields.needed("title"),
                months,
                fields.recorded("lead", text -> Optional.of(lead(text, fields))),
                fields.recorded("state", text -> Keyword.parse(text, Plan.State.class)),
                fields.location());
    }

    private static Plan.Lead lead(String text, Fields fields) {
        Names names = fields.reading().names();
        List<Person> people = names.people().called(text, fields.reading().day());
        if (people.size() == 1) {
            return new Plan.Lead.OfPerson(people.get(0).id());
        }
        return names.organisations()
                .shown(text)
                .<Plan.Lead>map(Plan.Lead.OfOrganisation::new)
                .orElseGet(() -> new Plan.Lead.InWords(text));
    }

    private static Plan.Milestone milestone(Fields fields) {
        return new Plan.Milestone(
                fields.needed("title"),
                fields.recorded("due", Dates::dayOrMonth),
                fields.location());
    }
}
