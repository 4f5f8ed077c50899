package org.wardmote.format;

import org.wardmote.model.Markup;

/** One block as it is written: its HTML, and its text with one line for each line of words. */
final class Sheet {

    private final LineWriter lines;
    private final Setting setting;
    private final MarkupWriter markup = new MarkupWriter();
    private final StringBuilder text = new StringBuilder();

    Sheet(LineWriter lines, Setting setting) {
        this.lines = lines;
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }

    Sheet html(String html) {
        markup.html(html);
        return this;
    }

    Sheet line(Line line) {
        lines.write(line, setting.anchor(), markup);
        String words = line.text().strip();
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }
        return this;
    }

    MarkupWriter writer() {
        return markup;
    }

    boolean isBlank() {
        return markup.isBlank();
    }

    Markup markup() {
        return markup.markup();
    }

    String text() {
        return text.toString();
    }
}
