package org.wardmote.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.problem.Code;

/**
 * The long text of a code, which is also its page in the documentation: what is meant and why it
 * matters, a wrong example and a right one.
 *
 * <pre>
 * ---
 * title: A date that cannot be read (date-unreadable)
 * ---
 * This is an error: nothing is published until it is mended.
 *
 * A date is written as year, month and day …
 *
 * ## Wrong
 * …
 * </pre>
 *
 * @param title what is wrong, in plain words, with the code in brackets
 * @param markdown what stands below the title
 */
public record Explanation(Code code, String title, String markdown) {

    private static final String TITLE = "title: ";
    private static final String END_OF_FIELDS = "---";

    /** The text that the program carries. */
    public static Explanation of(Code code) {
        return parse(code, page(code));
    }

    /** Parses a page of the documentation: its fields, then its words. */
    static Explanation parse(Code code, String page) {
        List<String> lines = page.lines().toList();
        int end = 1 + lines.subList(1, lines.size()).indexOf(END_OF_FIELDS);
        String title =
                lines.subList(1, end).stream()
                        .filter(line -> line.startsWith(TITLE))
                        .map(line -> line.substring(TITLE.length()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(code.id() + " has no title"));
        return new Explanation(
                code,
                title,
                lines.subList(end + 1, lines.size()).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    /** How grave the code is, as the first sentence of its text says it. */
    public static String standing(Code code) {
        boolean isOfAnImport = code.id().startsWith("import-");
        return switch (code.severity()) {
            case ERROR ->
                    "This is an error: nothing is %s until it is mended."
                            .formatted(isOfAnImport ? "imported" : "published");
            case WARNING ->
                    "This is a warning: the %s all the same."
                            .formatted(isOfAnImport ? "rest is imported" : "site is published");
            case NOTICE -> "This is a notice: something to know, and no fault.";
        };
    }

    /** The title without the code. */
    public String heading() {
        return title.substring(0, title.length() - " ()".length() - code.id().length());
    }

    /** What is meant and why it matters, without the examples. */
    public String meaning() {
        String all = markdown.substring(0, markdown.indexOf("\n## "));
        return all.strip().lines().skip(1).collect(Collectors.joining("\n")).strip();
    }

    private static String page(Code code) {
        String file = "problems/" + code.id() + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("this program lacks its text " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
