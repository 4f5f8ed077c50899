package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

class ChromiumExtensionTest {

    private static final ChromiumExtension.Started NONE =
            new ChromiumExtension.Started(Optional.empty(), Chromium.HOW_TO_GET_IT);

    @Test
    void withoutABrowserTestsAreSkippedAndSayHowToGetOne() {
        ConditionEvaluationResult decision = ChromiumExtension.decide(NONE, "auto");

        assertThat(decision.isDisabled()).isTrue();
        assertThat(decision.getReason()).contains(Chromium.HOW_TO_GET_IT);
    }

    @Test
    void aRequiredBrowserThatIsMissingIsNoReasonToSkip() {
        assertThat(ChromiumExtension.decide(NONE, "required").isDisabled()).isFalse();
    }
}
