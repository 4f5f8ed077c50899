package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.model.Prose;

/**
 * Whatever somebody types: it is read without a fault, and what comes out is whole and harmless.
 */
class MarkdownFuzzTest {

    private static final int TEXTS_FOR_EACH_SEED = 150;

    private static final String[] MARKS = {
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        " ",
        " ",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "`",
        "```\n",
        "#",
        "## ",
        "### ",
        "# ",
        "- ",
        "1. ",
        "7) ",
        "    ",
        "\t",
        "> ",
        ">",
        "|",
        "| a | b |\n|---|--:|\n",
        "|-|",
        "[",
        "]",
        "(",
        ")",
        "](",
        "[^1]",
        "[^1]: ",
        "[^x]",
        "[x]: /y \"z\"\n",
        "![",
        "![](",
        "<",
        ">",
        "</",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<b>",
        "</b>",
        "<details>",
        "</details>",
        "<summary>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:x\">",
        "<svg onload=x>",
        "<p",
        "<br>",
        "<br/>",
        "<sub>",
        "</sub>",
        "<![CDATA[",
        "<?php",
        "<!X",
        "javascript:alert(1)",
        "data:text/html,x",
        "java\tscript:x",
        "https://a.example/?a=1&b=2",
        "www.a.example",
        "a@b.example",
        "../x.md",
        "#y",
        "&amp;",
        "&lt;",
        "&#0;",
        "&#x1;",
        "&#x110000;",
        "&",
        "\"",
        "'",
        "\\",
        "\\\n",
        "  \n",
        "---\n",
        "===\n",
        "***\n",
        "Action",
        "Action A1 (RE): ",
        "Update x/A1 (done): ",
        "**Action:** ",
        "ACTION",
        "Ash",
        "Ash and\nRowan",
        "Ash & Rowan",
        "word",
        "Cllr. ",
        "12.30 ",
        "\u00e9",
        "\ud83d\ude00",
        "\ud83d",
        "\u0000",
        "\u202e",
        "\r\n",
        "\u2028",
        "{",
        "}",
        ":",
        "=",
        "on",
        "style=\"x\" "
    };

    private static final Set<String> ELEMENTS =
            Set.of(
                    ("a abbr b bdi blockquote br caption cite code dd del details dfn div dl dt em"
                                    + " hr i img ins kbd li mark ol p pre q s samp small span strong"
                                    + " sub summary sup table tbody td th thead time tr ul var wbr"
                                    + " h2 h3 h4 h5 h6")
                            .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    ("alt aria-labelledby class datetime dir height href id lang loading open rel"
                                    + " reversed role scope src start tabindex title value width")
                            .split(" "));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextBecomesWholeAndHarmlessHtml(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_FOR_EACH_SEED; i++) {
            String text = text(random);
            harmless(text, Written.page(text));
            harmless(text, Written.minutes(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "*a ", "**", "[", "![", "<b>", "(", "`", "~~", "1. ", "[^1]"})
    void nestingWithoutEndIsRead(String mark) {
        for (String text : List.of(mark.repeat(200), mark.repeat(200) + "x", nested(mark))) {
            harmless(text, Written.minutes(text));
        }
    }

    @Test
    void marksThatNestTooDeepAreToldAndNotFollowed() {
        Written written = Written.page("\n" + "**".repeat(20_000) + "x");

        assertThat(written.html()).isEmpty();
        assertThat(written.told()).isEqualTo("2:1 file-unreadable");
    }

    private static String nested(String mark) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 60; depth++) {
            text.append("  ".repeat(depth)).append(mark).append("x\n");
        }
        return text.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(MARKS[random.nextInt(MARKS.length)]);
        }
        return text.toString();
    }

    private static void harmless(String text, Written written) {
        written.prose().lead().forEach(block -> wellFormed(text, Written.show(block)));
        harmless(text, written.html());
        assertMentionsStandInTheirSentences(text, written);
    }

    private static void wellFormed(String text, String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput("<!doctype html><title>x</title><body>" + html, "");
        assertThat(parser.getErrors()).as("%s%n became %s", text, html).isEmpty();
    }

    private static void harmless(String text, String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        for (Element element : document.body().getAllElements()) {
            if (element == document.body()) {
                continue;
            }
            assertThat(ELEMENTS).as(text).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(text).contains(attribute.getKey());
            }
            String href = element.attr("href").strip();
            assertThat(href).as(text).matches("(?is)(\\{|https?:|mailto:|tel:).*|");
        }
    }

    private static void assertMentionsStandInTheirSentences(String text, Written written) {
        for (Prose.Mention mention : written.prose().mentions()) {
            String name = mention.sentence().substring(mention.start(), mention.end());
            assertThat(name).as(text).startsWith("Ash");
            assertThat(mention.location().line()).as(text).isPositive();
        }
    }
}
