package org.wardmote.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Content;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Words such as "see attached" stand under an item to which something is attached. */
final class AttachmentsAreThere implements Rule {

    private static final Pattern POINTING =
            Pattern.compile(
                    "\\b(?:see|as|is|are) (?:the )?(?:attached|enclosed|appended)\\b"
                            + "|\\b(?:attached|enclosed|appended)"
                            + " (?:statistics|figures|report|paper|document|table|slides|summary)s?\\b"
                            + "|\\bsee (?:the )?(?:appendix|annex|attachment)\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Content content, Problems problems) {
        content.record().meetings().stream()
                .flatMap(meeting -> meeting.agenda().items().stream())
                .filter(item -> !Papers.areWith(item))
                .forEach(item -> check(item, problems));
    }

    private static void check(AgendaItem item, Problems problems) {
        Said.under(item)
                .filter(said -> !said.isLinking())
                .forEach(
                        said -> {
                            Matcher pointing = POINTING.matcher(said.text());
                            if (pointing.find()) {
                                tell(item, said, pointing.group(), problems);
                            }
                        });
    }

    private static void tell(AgendaItem item, Said said, String words, Problems problems) {
        problems.add(
                Code.ATTACHMENT_MISSING,
                said.location(),
                "\"%s\" is written, and nothing is attached to item %s."
                        .formatted(words, item.number()),
                "Put the file beside the meeting and list it under \"documents:\" of the item; write"
                        + " \"not-held: yes\" there where you do not have it. "
                        + Acknowledged.how(Code.ATTACHMENT_MISSING));
    }
}
