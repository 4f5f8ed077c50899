package org.wardmote.browser;

/** Brings a page into the state in which all of it can be judged. */
final class Unfolding {

    private static final String OPEN_DETAILS =
            "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

    private static final String CHARTS =
            "return document.querySelectorAll('script[src*=charts]').length === 0 ? 0"
                    + " : document.querySelectorAll('figure[data-chart]').length";

    private static final String SHOW_CHART =
            "document.querySelectorAll('figure[data-chart]')[arguments[0]].scrollIntoView()";

    private static final String IS_DRAWN =
            """
            const canvas = document.querySelectorAll('figure[data-chart]')[arguments[0]].querySelector('canvas');
            return canvas !== null && Chart.getChart(canvas) !== undefined;
            """;

    private Unfolding() {}

    /** Opens what is folded away, and waits until each chart was seen and drawn. */
    static void everything(Browser browser) {
        browser.ask(OPEN_DETAILS);
        charts(browser);
        browser.ask("scrollTo(0, 0)");
    }

    /** Shows each chart until it is drawn; how many there are. */
    static long charts(Browser browser) {
        long charts = browser.ask(CHARTS);
        for (long chart = 0; chart < charts; chart++) {
            long number = chart;
            browser.ask(SHOW_CHART, number);
            browser.waitUntil("a chart", () -> browser.ask(IS_DRAWN, number));
        }
        return charts;
    }
}
