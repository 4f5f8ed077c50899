package org.wardmote.check;

import org.wardmote.model.AgendaItem;

/** The papers of an agenda item, those of its topics among them. */
final class Papers {

    private Papers() {}

    static boolean areWith(AgendaItem item) {
        return !item.documents().isEmpty()
                || item.everyTopic().anyMatch(topic -> !topic.documents().isEmpty());
    }
}
