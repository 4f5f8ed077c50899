package org.wardmote.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Topic;
import org.wardmote.model.Content;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * A title that promises a document has one. A plain "report" promises nothing, since many are given
 * by word of mouth.
 */
final class PromisedDocumentsAreThere implements Rule {

    private static final Pattern PROMISE =
            Pattern.compile(
                    "\\battached\\b|\\benclosed\\b|\\breport presentation\\b|\\bpresentation of [^,;]*report\\b|\\b(?:report|paper) to follow\\b"
                            + "|\\bstatement of (?:expenditure|accounts)\\b"
                            + "|\\bminutes of (?:the )?(?:previous|last) (?:meeting|board)\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Content content, Problems problems) {
        content.record().meetings().stream()
                .flatMap(meeting -> meeting.agenda().items().stream())
                .filter(item -> !Papers.areWith(item))
                .forEach(item -> check(item, problems));
    }

    private static void check(AgendaItem item, Problems problems) {
        boolean isOnRecord = item.approves().isPresent() || item.notes().isPresent();
        if (!isOnRecord) {
            check(item.title(), item.location(), problems);
        }
        item.everyTopic()
                .forEach((Topic topic) -> check(topic.title(), topic.location(), problems));
    }

    private static void check(String title, Location location, Problems problems) {
        Matcher promise = PROMISE.matcher(title);
        if (promise.find()) {
            problems.add(
                    Code.DOCUMENT_PROMISED,
                    location,
                    "the title \"%s\" promises a document, and there is none.".formatted(title),
                    "List it under \"documents:\", with \"not-held: yes\" where you do not have it. "
                            + Acknowledged.how(Code.DOCUMENT_PROMISED));
        }
    }
}
