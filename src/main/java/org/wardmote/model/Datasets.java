package org.wardmote.model;

import java.util.List;

/**
 * All figures as they were read, by quarter. Only reading, checking and release may name this type:
 * what comes later sees released figures alone.
 */
public record Datasets(List<Dataset> quarters) {

    public static final Datasets NONE = new Datasets(List.of());

    public Datasets {
        quarters = List.copyOf(quarters);
    }

    /** What is said of them in words, which may be told as it is. */
    public List<Commentary> commentaries() {
        return quarters.stream()
                .flatMap(
                        quarter ->
                                quarter.commentary().stream()
                                        .map(words -> new Commentary(quarter.quarter(), words)))
                .toList();
    }
}
