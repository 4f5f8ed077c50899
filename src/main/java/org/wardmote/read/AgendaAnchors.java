package org.wardmote.read;

import java.util.List;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Topic;
import org.wardmote.model.Anchors;
import org.wardmote.model.Slug;

/**
 * Gives agenda items and their topics their permanent anchors: {@code item-7} and {@code
 * item-7-strategic-assessment}.
 */
final class AgendaAnchors {

    private AgendaAnchors() {}

    /** The anchor of an item by its number: {@code item-4a}. */
    static String ofItem(String number) {
        return "item-" + Slug.of(number);
    }

    /** The anchor of a topic, before it is made unique among its neighbours. */
    static String ofTopic(String above, String title) {
        String slug = Slug.of(title);
        return above + "-" + (slug.isEmpty() ? "topic" : slug);
    }

    /** The same items, each and each of its topics with an anchor of its own. */
    static List<AgendaItem> anchored(List<AgendaItem> items) {
        Anchors given = new Anchors();
        return items.stream()
                .map(
                        item -> {
                            String anchor = given.unique(ofItem(item.number()));
                            return item.at(anchor, anchored(item.topics(), anchor, given));
                        })
                .toList();
    }

    private static List<Topic> anchored(List<Topic> topics, String above, Anchors given) {
        return topics.stream()
                .map(
                        topic -> {
                            String anchor = given.unique(ofTopic(above, topic.title()));
                            return topic.at(anchor, anchored(topic.topics(), anchor, given));
                        })
                .toList();
    }
}
