package org.wardmote.cli;

import org.wardmote.model.Quarter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a quarter as it is typed: {@code 2025-Q3}. */
final class QuarterWord implements ITypeConverter<Quarter> {

    @Override
    public Quarter convert(String text) {
        return Quarter.parse(text)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "\"%s\" is not a quarter. Write year-Qn, such as 2025-Q3 for July to September 2025."
                                                .formatted(text)));
    }
}
