package org.wardmote.read;

import java.math.BigDecimal;
import org.wardmote.field.Scalar;
import org.wardmote.model.Finance;
import org.wardmote.model.FinancialYear;

/** Reads a file of {@code finance/}. */
final class FinanceReader {

    private static final String AWAITING_DECISION = "awaiting decision";

    private final MeetingPlaces places;

    FinanceReader(MeetingPlaces places) {
        this.places = places;
    }

    Finance read(FinancialYear year, Fields fields) {
        return new Finance(
                year,
                fields.records("lines").stream().map(FinanceReader::line).toList(),
                fields.records("undecided").stream().map(this::undecided).toList(),
                fields.record("source").map(SharedReaders::source),
                SharedReaders.upkeep(fields));
    }

    private static Finance.Line line(Fields fields) {
        return new Finance.Line(
                fields.needed("title"),
                sum(fields, "budget"),
                sum(fields, "actual"),
                fields.recorded("funder"),
                fields.location());
    }

    private static Finance.Sum sum(Fields fields, String name) {
        if (fields.isNotRecorded(name)) {
            return new Finance.NotRecorded();
        }
        return fields.text(name).map(FinanceReader::sum).orElseGet(Finance.LeftOut::new);
    }

    private static Finance.Sum sum(String text) {
        if (text.equals(AWAITING_DECISION)) {
            return new Finance.AwaitingDecision();
        }
        return Scalar.SUM.pattern().matcher(text).matches()
                ? new Finance.Pounds(new BigDecimal(text))
                : new Finance.LeftOut();
    }

    private Finance.Undecided undecided(Fields fields) {
        return new Finance.Undecided(
                fields.needed("title"),
                fields.value("for", FinancialYear::parse),
                fields.reference("by"),
                fields.date("as-of"),
                places.of(fields),
                fields.text("note"),
                fields.location());
    }
}
