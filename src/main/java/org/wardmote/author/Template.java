package org.wardmote.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with gaps: {@code name: «name»}.
 *
 * <p>The marks are of a kind that neither YAML, Markdown, shell nor workflow files use.
 */
final class Template {

    private static final Pattern GAP = Pattern.compile("«([a-z-]+)»");

    private Template() {}

    /** The text of a file of this package's folder {@code site}, its gaps filled. */
    static String filled(String name, Map<String, String> gaps) {
        return fill(read(name), gaps);
    }

    /** The text with its gaps filled; a gap that nothing is known for is a fault of ours. */
    static String fill(String text, Map<String, String> gaps) {
        return GAP.matcher(text)
                .replaceAll(
                        gap -> {
                            String value = gaps.get(gap.group(1));
                            if (value == null) {
                                throw new IllegalArgumentException("Nothing for " + gap.group());
                            }
                            return Matcher.quoteReplacement(value);
                        });
    }

    private static String read(String name) {
        try (InputStream stream = Template.class.getResourceAsStream("site/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No template " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
