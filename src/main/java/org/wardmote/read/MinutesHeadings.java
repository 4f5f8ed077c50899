package org.wardmote.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.format.HeadingAnchors;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Topic;

/**
 * Finds the agenda item or topic of which a heading of the minutes speaks: by number ({@code ## 7},
 * {@code ## 7. Data report}), else by title ({@code ## Data report}).
 */
final class MinutesHeadings implements HeadingAnchors {

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3}[A-Za-z]?(?:\\.\\d+)*)[.):]*(?:\\s+(.*))?", Pattern.DOTALL);

    private final List<AgendaItem> agenda;
    private final Map<String, List<Topic>> topics = new LinkedHashMap<>();
    private final Map<String, ItemHeading> unlisted = new LinkedHashMap<>();

    /**
     * @param agenda with its anchors; empty where the headings are the agenda
     */
    MinutesHeadings(List<AgendaItem> agenda) {
        this.agenda = agenda;
        agenda.forEach(item -> add(item.anchor(), item.topics()));
    }

    /** What a heading says of an item. */
    record ItemHeading(String number, String title) {}

    /** What the heading of an item that is not on the agenda says, by its anchor. */
    Optional<ItemHeading> unlisted(String anchor) {
        return Optional.ofNullable(unlisted.get(anchor));
    }

    @Override
    public String anchorOf(String text, String above) {
        return above.isEmpty() ? ofItem(text) : ofTopic(text, above);
    }

    private void add(String anchor, List<Topic> under) {
        topics.put(anchor, under);
        under.forEach(topic -> add(topic.anchor(), topic.topics()));
    }

    private String ofItem(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        Optional<String> number =
                matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        return number.flatMap(this::numbered)
                .or(() -> titled(text))
                .map(AgendaItem::anchor)
                .orElseGet(
                        () -> {
                            String title =
                                    number.isEmpty()
                                            ? text
                                            : Optional.ofNullable(matcher.group(2)).orElse("");
                            return added(new ItemHeading(number.orElseGet(this::next), title));
                        });
    }

    private Optional<AgendaItem> numbered(String number) {
        return agenda.stream().filter(item -> item.number().equalsIgnoreCase(number)).findFirst();
    }

    private Optional<AgendaItem> titled(String title) {
        return agenda.stream().filter(item -> plain(item.title()).equals(plain(title))).findFirst();
    }

    private String added(ItemHeading heading) {
        String anchor = AgendaAnchors.ofItem(heading.number());
        unlisted.putIfAbsent(anchor, heading);
        return anchor;
    }

    /** The number of an item that has none: its position among all. */
    private String next() {
        int number = agenda.size() + unlisted.size() + 1;
        while (isTaken(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    private boolean isTaken(String number) {
        return numbered(number).isPresent() || unlisted.containsKey(AgendaAnchors.ofItem(number));
    }

    private String ofTopic(String text, String above) {
        return topics.getOrDefault(above, List.of()).stream()
                .filter(topic -> plain(topic.title()).equals(plain(text)))
                .map(Topic::anchor)
                .findFirst()
                .orElseGet(() -> AgendaAnchors.ofTopic(above, text));
    }

    /** Titles are alike whatever their case, stops and ampersands. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The titles of the agenda, to be offered where a heading fits none. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        agenda.forEach(item -> titles.add(item.title()));
        return titles;
    }
}
