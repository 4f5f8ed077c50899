package org.wardmote.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriverException;

/** Hands the one browser of the run to the tests, or tells why there is none. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

    private static final Namespace HERE = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return decide(started(context), System.getProperty("wardmote.browser", "auto"));
    }

    static ConditionEvaluationResult decide(Started started, String demand) {
        return started.browser.isPresent() || demand.equals("required")
                ? ConditionEvaluationResult.enabled("a browser is there, or has to be")
                : ConditionEvaluationResult.disabled(started.reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Sites.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean isBrowser = parameter.getParameter().getType() == Browser.class;
        return isBrowser ? browser(context) : sites(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset();
    }

    private static Sites sites(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Sites.class, key -> new Sites(), Sites.class);
    }

    private static Browser browser(ExtensionContext context) {
        Started started = started(context);
        return started.browser.orElseThrow(() -> new AssertionError(started.reason));
    }

    /** One for the whole run: JUnit ends it with everything else that its root store holds. */
    private static Started started(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Started.class, key -> start(), Started.class);
    }

    private static Started start() {
        Optional<Chromium> chromium = Chromium.find();
        if (chromium.isEmpty()) {
            return none(Chromium.HOW_TO_GET_IT);
        }
        try {
            return new Started(Optional.of(Browser.start(chromium.get())), "");
        } catch (WebDriverException fault) {
            return none(chromium.get() + " does not start: " + fault.getRawMessage());
        }
    }

    /** Says so once, since the runner tells how many tests were skipped but not why. */
    private static Started none(String reason) {
        System.err.println("No browser for the browser tests. " + reason);
        return new Started(Optional.empty(), reason);
    }

    /** A browser that is running, or the reason why none is. */
    record Started(Optional<Browser> browser, String reason) implements AutoCloseable {

        @Override
        public void close() {
            browser.ifPresent(Browser::close);
        }
    }
}
