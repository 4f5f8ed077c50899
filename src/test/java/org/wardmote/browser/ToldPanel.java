package org.wardmote.browser;

/** What the preview tells over the page that is open. */
record ToldPanel(Browser browser) {

    private static final String WORDS =
            """
            const shadow = document.querySelector("wardmote-preview")?.shadowRoot;
            const one = shadow?.querySelector(arguments[0]);
            return one?.checkVisibility() ? one.innerText : "";
            """;

    /** What the panel says; nothing where it is not shown. */
    String words() {
        return browser.ask(WORDS, ".panel");
    }

    /** The line that stays when the panel is put aside; nothing where it is not shown. */
    String line() {
        return browser.ask(WORDS, ".line");
    }

    void waitFor(String words) {
        browser.waitUntil("\"" + words + "\" to be told", () -> words().contains(words));
    }

    void waitForNothing() {
        browser.waitUntil("nothing to be told", () -> words().isEmpty());
    }
}
