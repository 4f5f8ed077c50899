package org.wardmote.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a reader's browser may leave out of a page. */
enum LeftOut {
    SCRIPTS {
        @Override
        void from(Browser browser, String address) {
            browser.scripts(Scripts.OFF);
            browser.open(address);
        }
    },
    PICTURES {
        @Override
        void from(Browser browser, String address) {
            blocked(browser, List.of("*.svg", "*.png", "*.jpg", "*.webp", "*.ico"));
            browser.open(address);
            browser.ask(
                    "document.querySelectorAll('svg, img, canvas').forEach((one) => one.remove())");
        }
    },
    STYLES {
        @Override
        void from(Browser browser, String address) {
            blocked(browser, List.of("*.css"));
            browser.open(address);
        }
    },
    COLOURS {
        @Override
        void from(Browser browser, String address) {
            browser.command(
                    "Emulation.setEmulatedMedia",
                    Map.of(
                            "features",
                            List.of(Map.of("name", "forced-colors", "value", "active"))));
            browser.open(address);
        }
    };

    /** Opens a page without it. */
    abstract void from(Browser browser, String address);

    /** Leaves nothing out any more. */
    static void nothing(Browser browser) {
        blocked(browser, List.of());
        browser.reset();
    }

    /** A sheet that the browser has kept would be shown all the same, so it keeps none. */
    private static void blocked(Browser browser, List<String> addresses) {
        browser.command("Network.enable", Map.of());
        browser.command("Network.setCacheDisabled", Map.of("cacheDisabled", !addresses.isEmpty()));
        browser.command("Network.setBlockedURLs", Map.of("urls", addresses));
    }

    @Override
    public String toString() {
        return "without " + name().toLowerCase(Locale.ROOT);
    }
}
