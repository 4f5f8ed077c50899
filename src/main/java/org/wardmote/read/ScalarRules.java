package org.wardmote.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.field.Scalar;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;

/** Holds a value of one line to its type. */
final class ScalarRules {

    static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    static final Pattern COUNT = Pattern.compile("\\d{1,12}");
    static final Pattern SUM = Pattern.compile("-?\\d{1,12}(?:\\.\\d{2})?");
    static final Pattern SHARE = Pattern.compile("0?\\.\\d+|0|1|1\\.0+");
    static final Pattern BASE = Pattern.compile("(\\d{1,9})\\s+(\\p{L}.*)");
    static final Pattern MONTHS = Pattern.compile("(\\d{1,4}) months?");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d() -]{3,}(?: ?x\\d+)?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern ITEM = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.()/ -]{0,15}");

    private ScalarRules() {}

    /** Why the text is no value of the type; nothing where it is one. */
    static Optional<Fault> fault(Scalar type, String text) {
        return fits(type, text) ? Optional.empty() : Optional.of(reason(type, text));
    }

    private static boolean fits(Scalar type, String text) {
        return switch (type) {
            case DATE -> Dates.day(text).isPresent();
            case MONTH -> Dates.month(text).isPresent();
            case DATE_OR_MONTH -> Dates.dayOrMonth(text).isPresent();
            case TIME -> Times.parse(text).isPresent();
            case QUARTER -> Quarter.parse(text).isPresent();
            case FINANCIAL_YEAR -> FinancialYear.parse(text).isPresent();
            case TRUTH -> Truth.parse(text).isPresent();
            case URL -> Urls.parse(text).isPresent();
            case ID -> ID.matcher(text).matches();
            case COUNT -> COUNT.matcher(text).matches();
            case SUM -> SUM.matcher(text).matches();
            case SHARE -> SHARE.matcher(text).matches();
            case BASE -> BASE.matcher(text).matches();
            case DURATION -> MONTHS.matcher(text).matches();
            case EMAIL -> EMAIL.matcher(text).matches();
            case PHONE -> PHONE.matcher(text).matches();
            case COLOUR -> COLOUR.matcher(text).matches();
            case ITEM -> ITEM.matcher(text).matches();
            default -> !text.isBlank();
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
        boolean isMeant = (type == Scalar.SUM ? SUM : COUNT).matcher(plain).matches();
        return new Fault(
                Code.NUMBER_UNREADABLE,
                "\"%s\" is not %s."
                        .formatted(text, type == Scalar.SUM ? "a sum" : "a whole number"),
                isMeant
                        ? "Write %s, with digits only.".formatted(plain)
                        : "Write %s, such as %s.".formatted(type.words(), type.example()));
    }
}
