package org.wardmote.read;

import java.util.Locale;
import java.util.Optional;
import org.wardmote.field.Scalar;
import org.wardmote.model.FinancialYear;
import org.wardmote.problem.Code;

/** Holds a value of one line to its type. */
final class ScalarRules {

    private ScalarRules() {}

    /** Why the text is no value of the type; nothing where it is one. */
    static Optional<Fault> fault(Scalar type, String text) {
        return fits(type, text) ? Optional.empty() : Optional.of(reason(type, text));
    }

    private static boolean fits(Scalar type, String text) {
        return type.pattern().matcher(text).matches() && isMeaningful(type, text);
    }

    /** What no pattern can tell: 30 February is written as a day is, and there is none. */
    private static boolean isMeaningful(Scalar type, String text) {
        return switch (type) {
            case DATE -> Dates.day(text).isPresent();
            case DATE_OR_MONTH -> Dates.dayOrMonth(text).isPresent();
            case FINANCIAL_YEAR -> FinancialYear.parse(text).isPresent();
            case URL -> Urls.parse(text).isPresent();
            default -> true;
        };
    }

    private static Fault reason(Scalar type, String text) {
        return switch (type) {
            case DATE, DATE_OR_MONTH -> Dates.fault(text);
            case MONTH -> Dates.monthFault(text);
            case TIME -> Times.fault(text);
            case ID -> idFault(text);
            case COUNT, SUM -> numberFault(type, text);
            case URL -> Urls.fault(text);
            case LANGUAGE -> languageFault(text);
            case EMAIL -> otherwise(Code.EMAIL_UNREADABLE, type, text);
            case SHARE, BASE, DURATION -> otherwise(Code.NUMBER_UNREADABLE, type, text);
            default -> otherwise(Code.VALUE_NOT_ALLOWED, type, text);
        };
    }

    private static Fault otherwise(Code code, Scalar type, String text) {
        return new Fault(
                code,
                "\"%s\" cannot be taken here.".formatted(text),
                "Write %s, such as %s.".formatted(type.words(), type.example()));
    }

    private static Fault languageFault(String text) {
        return new Fault(
                Code.LANGUAGE_UNKNOWN,
                "the pages are in English, and cannot say that they are in \"%s\".".formatted(text),
                "Write en-GB, or leave the line out. Until then they say en-GB.");
    }

    private static Fault idFault(String text) {
        String meant =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new Fault(
                Code.ID_UNREADABLE,
                "\"%s\" cannot be an id.".formatted(text),
                "An id has small letters, digits and hyphens only, such as %s."
                        .formatted(meant.isEmpty() ? Scalar.ID.example() : meant));
    }

    private static Fault numberFault(Scalar type, String text) {
        String plain = text.replaceAll("[£,\\s]", "");
        boolean isMeant = type.pattern().matcher(plain).matches();
        return new Fault(
                Code.NUMBER_UNREADABLE,
                "\"%s\" is not %s."
                        .formatted(text, type == Scalar.SUM ? "a sum" : "a whole number"),
                isMeant
                        ? "Write %s, with digits only.".formatted(plain)
                        : "Write %s, such as %s.".formatted(type.words(), type.example()));
    }
}
