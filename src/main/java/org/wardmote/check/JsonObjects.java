package org.wardmote.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Hands on the texts of each object of a JSON file, since whatever stands in one object is read as
 * one; but not of an outermost object, which is the file itself.
 */
final class JsonObjects {

    private final String json;
    private final Consumer<String> listener;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final boolean isOneObject;
    private int at = 0;

    private JsonObjects(String json, Consumer<String> listener) {
        this.json = json;
        this.listener = listener;
        this.isOneObject = json.stripLeading().startsWith("{");
    }

    static void read(String json, Consumer<String> listener) {
        new JsonObjects(json, listener).read();
    }

    private void read() {
        for (; at < json.length(); at++) {
            switch (json.charAt(at)) {
                case '{' -> open.push(new StringBuilder());
                case '}' -> close();
                case '"' -> text();
                default -> {}
            }
        }
    }

    /** An object is part of the one around it. A file of the site's own may hold anything. */
    private void close() {
        StringBuilder words = open.poll();
        if (words == null) {
            return;
        }
        if (!open.isEmpty() || !isOneObject) {
            listener.accept(words.toString());
        }
        if (!open.isEmpty()) {
            open.peek().append(words);
        }
    }

    private void text() {
        int start = ++at;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        if (!open.isEmpty()) {
            open.peek().append(json, start, Math.min(at, json.length())).append(' ');
        }
    }
}
