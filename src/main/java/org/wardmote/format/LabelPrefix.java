package org.wardmote.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wardmote.model.Label;

/**
 * The beginning of a labelled paragraph: {@code Action A1 (RE, due 3 May): }.
 *
 * <p>{@code LABEL [REF] [(details)]:} A reference is one word with a digit in it, so that "Action
 * plan: …" stays a sentence.
 *
 * @param length up to the first character of what it labels
 */
record LabelPrefix(Label label, Optional<String> ref, List<Detail> details, int length) {

    static final String WORDS =
            Arrays.stream(Label.values()).map(Label::word).collect(Collectors.joining("|"));
    static final String REF = "(?=[^\\s:()]*\\p{N})[\\p{L}\\p{N}][^\\s:()]*";
    static final String DETAILS = "\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)";

    private static final Pattern PREFIX =
            Pattern.compile("(" + WORDS + ")(?:\\s+(" + REF + "))?(?:\\s+(" + DETAILS + "))?:\\s*");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=(?i:" + WORDS + ")s?\\b)");

    /**
     * One of the details, parted from the others at a comma.
     *
     * @param start where it begins in the paragraph's text
     */
    record Detail(String text, int start) {}

    /** Empty where a paragraph's text does not begin with a label. */
    static Optional<LabelPrefix> parse(String text) {
        Matcher matcher = PREFIX.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Label label = Label.parse(matcher.group(1)).orElseThrow();
        Optional<String> ref = Optional.ofNullable(matcher.group(2));
        if (label == Label.UPDATE && ref.isEmpty()) {
            return Optional.empty();
        }
        List<Detail> details =
                matcher.group(3) == null ? List.of() : details(matcher.group(3), matcher.start(3));
        return Optional.of(new LabelPrefix(label, ref, details, matcher.end()));
    }

    /** Whether a paragraph is ordinary by its author's wish, as {@code \Action: …} is. */
    static boolean isEscaped(CharSequence paragraph) {
        return ESCAPED.matcher(paragraph).lookingAt();
    }

    private static List<Detail> details(String brackets, int start) {
        List<Detail> details = new ArrayList<>();
        int from = 1;
        while (from < brackets.length()) {
            int comma = brackets.indexOf(',', from);
            int to = comma < 0 ? brackets.length() - 1 : comma;
            String part = brackets.substring(from, to);
            int blank = part.length() - part.stripLeading().length();
            if (!part.isBlank()) {
                details.add(new Detail(part.strip(), start + from + blank));
            }
            from = to + 1;
        }
        return details;
    }
}
