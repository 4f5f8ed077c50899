package org.wardmote.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.model.Label;
import org.wardmote.problem.Nearest;

/**
 * What was surely meant as a label but reads as ordinary text: bold, in capitals, with a dash, in
 * the plural, or at the end of a sentence.
 *
 * @param written the words as they stand
 * @param start where they begin in the text that was looked at
 * @param mend what to write instead
 */
record NearLabel(String written, int start, String mend) {

    private static final String ANY = "(?i:" + LabelPrefix.WORDS + ")";
    private static final String REST =
            "(?:\\s*(?<ref>" + LabelPrefix.REF + "))?\\s*(?<details>" + LabelPrefix.DETAILS + ")?";

    /** {@code **Action:** …}, {@code **Action A1 (RE)**: …}, {@code __ACTION__ - …} */
    private static final Pattern BOLD =
            Pattern.compile(
                    "(?<mark>[*_]{1,3})(?<label>"
                            + ANY
                            + ")s?"
                            + REST
                            + "\\s*(?::\\s*[*_]{1,3}:?|[*_]{1,3}(?:\\s*(?<behind>"
                            + LabelPrefix.DETAILS
                            + "))?\\s*(?::|\\s[-–—]\\s))");

    /** {@code ACTION: …}, {@code action A1: …}, {@code Actions: …}, {@code Action(RE) : …} */
    private static final Pattern MISSPELT =
            Pattern.compile("(?<label>" + ANY + ")s?" + REST + "\\s*:(?!\\S*//)");

    /** {@code Action RE: …} */
    private static final Pattern UNBRACKETED =
            Pattern.compile(
                    "(?<label>(?i:Action)) (?<who>\\p{Lu}{2,4}(?:[/,&] ?\\p{Lu}{2,4})*)\\s*:");

    /** {@code ACTION: …} */
    private static final Pattern SHOUTED =
            Pattern.compile(
                    "(?<label>"
                            + LabelPrefix.WORDS.toUpperCase(Locale.ROOT)
                            + ")S?"
                            + REST
                            + "\\s*:");

    /** {@code Action - …}, {@code ACTION A1 (RE) – …} */
    private static final Pattern DASHED =
            Pattern.compile("(?<label>" + ANY + ")s?" + REST + "\\s+[-–—]\\s");

    /** {@code Action A1 (RE) Mend the lamp.} */
    private static final Pattern WITHOUT_COLON =
            Pattern.compile(
                    "(?<label>"
                            + LabelPrefix.WORDS
                            + ")(?:\\s+(?<ref>"
                            + LabelPrefix.REF
                            + "))?\\s*(?<details>"
                            + LabelPrefix.DETAILS
                            + ")\\s+(?=\\p{Lu})");

    /** {@code … mend the lamp. ACTION}, {@code … mend the lamp. [Action: RE]} */
    private static final Pattern AT_THE_END =
            Pattern.compile(
                    "(?:(?<=[.!?;)–—-] )|(?<=[*_\\[(]))(?:(?<label>ACTION)S?(?:\\s*[:–-]?\\s*(?<ref>\\p{Lu}{2,4}))?"
                            + "|(?<any>Action)\\s*:\\s*(?<who>[^\\])]{1,40}))[*_\\])]*\\.?\\s*$");

    private static final Pattern SLIP =
            Pattern.compile(
                    "(?<word>\\p{L}{4,10}) "
                            + LabelPrefix.REF
                            + "(?: "
                            + LabelPrefix.DETAILS
                            + ")?:\\s*");

    /** The labels that have references. */
    private static final List<String> WITH_REF = List.of(Label.ACTION.word(), Label.UPDATE.word());

    /** What stands at the end is looked for no farther from it, in characters. */
    private static final int LONGEST_END = 80;

    /** The near label with which a paragraph begins. */
    static Optional<NearLabel> atTheBeginning(String paragraph) {
        return find(paragraph, BOLD, MISSPELT, UNBRACKETED, DASHED, WITHOUT_COLON)
                .or(() -> slip(paragraph));
    }

    /** {@code Acton A1 (RE): …}: with a reference behind it, no other word can be meant. */
    private static Optional<NearLabel> slip(String paragraph) {
        Matcher slip = SLIP.matcher(paragraph);
        if (!slip.lookingAt()) {
            return Optional.empty();
        }
        return Nearest.slip(slip.group("word"), WITH_REF)
                .map(
                        label ->
                                new NearLabel(
                                        slip.group().strip(),
                                        0,
                                        label
                                                + paragraph.substring(slip.end("word"), slip.end())
                                                + firstWords(paragraph.substring(slip.end()))));
    }

    /** The near label with which a later line of a paragraph begins. */
    static Optional<NearLabel> withinParagraph(String line) {
        return find(line, BOLD, SHOUTED);
    }

    /** The near label with which a paragraph ends. */
    static Optional<NearLabel> atTheEnd(String paragraph) {
        Matcher matcher = AT_THE_END.matcher(paragraph);
        matcher.region(Math.max(0, paragraph.length() - LONGEST_END), paragraph.length());
        if (!matcher.useTransparentBounds(true).find()) {
            return Optional.empty();
        }
        String who = matcher.group("label") == null ? matcher.group("who") : matcher.group("ref");
        String details = who == null ? "" : " (" + who.strip() + ")";
        String mend = "Action" + details + ": what is to be done";
        return Optional.of(new NearLabel(matcher.group().strip(), matcher.start(), mend));
    }

    private static Optional<NearLabel> find(String text, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.lookingAt() && isMeant(matcher)) {
                String mend = beginning(matcher) + firstWords(text.substring(matcher.end()));
                return Optional.of(new NearLabel(matcher.group().strip(), 0, mend.strip()));
            }
        }
        return Optional.empty();
    }

    /** "Updates:" begins many an ordinary list, and an update without a reference is no label. */
    private static boolean isMeant(Matcher matcher) {
        return labelOf(matcher) != Label.UPDATE || group(matcher, "ref").isPresent();
    }

    private static Label labelOf(Matcher matcher) {
        return Label.valueOf(matcher.group("label").toUpperCase(Locale.ROOT));
    }

    private static String beginning(Matcher matcher) {
        String ref =
                group(matcher, "ref").map(found -> " " + found.replaceAll("[*_]+$", "")).orElse("");
        String who = group(matcher, "who").map(found -> " (" + found + ")").orElse("");
        String details = group(matcher, "details").map(found -> " " + found).orElse("");
        String behind = group(matcher, "behind").map(found -> " " + found).orElse("");
        return labelOf(matcher).word() + ref + who + details + behind + ": ";
    }

    /** What a group of this name caught; empty where the pattern has none or it caught nothing. */
    private static Optional<String> group(Matcher matcher, String name) {
        boolean isKnown = matcher.pattern().pattern().contains("(?<" + name + ">");
        return isKnown ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    private static String firstWords(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.length() <= 40) {
            return words;
        }
        int space = words.lastIndexOf(' ', 40);
        return words.substring(0, space < 1 ? 40 : space) + " …";
    }
}
