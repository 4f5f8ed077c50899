package org.wardmote.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium without a window, that reaches this machine and no other.
 *
 * <pre>
 * browser.look(new Look(Look.Scheme.DARK, 320));
 * browser.open(server.address("meetings/"));
 * String title = browser.ask("return document.title");
 * </pre>
 */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String SCHEME = "prefers-color-scheme";
    private static final int HEIGHT = 800;

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage()
                .timeouts()
                .scriptTimeout(PATIENCE.multipliedBy(2))
                .pageLoadTimeout(PATIENCE);
    }

    static Browser start(Chromium chromium) {
        // The driver's path is always given: otherwise Selenium would look for one to download.
        System.setProperty("webdriver.chrome.driver", chromium.driver().toString());
        // It warns that it does not know the newest protocol, which only its own events need.
        SELENIUM.setLevel(Level.SEVERE);
        Browser browser = new Browser(new ChromeDriver(options(chromium)));
        Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        return browser;
    }

    private static ChromeOptions options(Chromium chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.program().toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.addArguments(
                "--headless",
                "--hide-scrollbars",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-sync",
                "--disable-component-update",
                "--disable-background-networking",
                "--no-first-run",
                "--no-proxy-server",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption(
                "perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        return options;
    }

    /**
     * Forgets what was set and seen before: the next page is shown light, 1280 px wide, with
     * scripts, and the logs tell of it alone.
     */
    void reset() {
        scripts(Scripts.ON);
        look(Look.DESK);
        consoleErrors();
        requests();
    }

    /** Opens a page, and waits until it and everything it asked for is there. */
    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void look(Look look) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.ofEntries(
                        Map.entry("width", look.width()),
                        Map.entry("height", HEIGHT),
                        Map.entry("deviceScaleFactor", 1),
                        Map.entry("mobile", false)));
        media("", Map.of(SCHEME, look.scheme().toString()));
    }

    /** Shows the page as on paper, to a reader whose screen is dark. */
    void print() {
        media("print", Map.of(SCHEME, "dark"));
    }

    /** Motion is never asked for, so that nothing is judged half way. */
    private void media(String media, Map<String, String> features) {
        Stream<Map.Entry<String, String>> all =
                Stream.concat(
                        Stream.of(Map.entry("prefers-reduced-motion", "reduce")),
                        features.entrySet().stream());
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        all.map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
                                .toList()));
    }

    /** From the next page on; what a test asks is answered in either case. */
    void scripts(Scripts scripts) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", scripts == Scripts.OFF));
    }

    /** What a script answers; the body of a function, with its arguments in {@code arguments}. */
    @SuppressWarnings("unchecked")
    <T> T ask(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** The same for a script that calls its last argument with the answer. */
    @SuppressWarnings("unchecked")
    <T> T await(String script, Object... arguments) {
        return (T) driver.executeAsyncScript(script, arguments);
    }

    /** The words that a reader sees in each of these elements; one that is not shown has none. */
    List<String> words(String selector) {
        return ask(
                """
                return [...document.querySelectorAll(arguments[0])]
                  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
                  .map((one) => one.innerText.trim());
                """,
                selector);
    }

    /** Whether the one element of that selector is shown. */
    boolean isShown(String selector) {
        return ask(
                """
                const one = document.querySelector(arguments[0]);
                return one !== null && one.checkVisibility({ visibilityProperty: true });
                """,
                selector);
    }

    /** Clicks the first of these elements. */
    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    void waitUntil(String whatFor, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .withMessage(() -> "waited for " + whatFor + " on " + address())
                .until(page -> condition.getAsBoolean());
    }

    /** Presses keys as a person does, one after the other, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver, Duration.ZERO).sendKeys(keys).perform();
    }

    void pressTab(int times) {
        press(Keys.TAB.toString().repeat(times));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /**
     * What the console told as an error since this was last asked: faults of scripts, policy,
     * loading.
     */
    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that pages asked for since this was last asked. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Requests.address(entry.getMessage()).ifPresent(addresses::add);
        }
        return addresses;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
