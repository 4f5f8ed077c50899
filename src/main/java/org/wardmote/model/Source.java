package org.wardmote.model;

import java.time.LocalDate;
import java.util.Optional;

/** Where something in the record was taken from. */
public record Source(
        String title,
        Optional<String> name,
        Optional<Url> url,
        Optional<String> licence,
        Recorded<LocalDate> retrieved) {}
