package org.wardmote.report;

import java.util.stream.Collectors;
import org.wardmote.problem.Code;

/** The page of the documentation that lists every code, each with a link to its text. */
public final class CodeReference {

    private static final String BEGINNING =
            """
            ---
            title: What a message means
            order: 5
            ---
            Every message of Wardmote ends with a code in square brackets, such as `[date-unreadable]`. Each code has a page here that says what is meant and why it
            matters, with a wrong example and the same put right. Without a network, `wardmote explain date-unreadable` shows the same text.

            An **error** has to be mended before anything is published. A **warning** is told and does not hold the site back; where it is true of the source, it is
            acknowledged under `known:` with the reason. A **notice** is something to know.
            """;

    private CodeReference() {}

    /** The whole page, as it is committed. */
    public static String markdown() {
        return BEGINNING
                + CodeGroup.all().stream().map(CodeReference::group).collect(Collectors.joining());
    }

    private static String group(CodeGroup group) {
        return "\n## "
                + group.title()
                + "\n\n| Code | What is wrong | Severity |\n|---|---|---|\n"
                + group.codes().stream().map(CodeReference::row).collect(Collectors.joining());
    }

    private static String row(Code code) {
        return "| [%s](problems/%s.md) | %s | %s |\n"
                .formatted(
                        code.id(), code.id(), Explanation.of(code).heading(), code.severity().id());
    }
}
