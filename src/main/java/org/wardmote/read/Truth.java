package org.wardmote.read;

import java.util.Optional;

/** Yes and no, in the words that YAML files use for them. */
enum Truth {
    YES,
    NO;

    static Optional<Truth> parse(String text) {
        return switch (text) {
            case "yes", "Yes", "true", "True" -> Optional.of(YES);
            case "no", "No", "false", "False" -> Optional.of(NO);
            default -> Optional.empty();
        };
    }
}
